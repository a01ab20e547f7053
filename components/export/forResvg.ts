const rtl = / direction="rtl"/;
/** A label's lines, each placed by itself; runs of other sizes may stand in one. */
const line = /<tspan x="[^"]*"[^>]*>(?:[^<]|<tspan[^>]*>[^<]*<\/tspan>)*<\/tspan>/g;

/** Fonts of scripts that Noto Sans itself doesn't hold, by the name in their files. */
const scriptFonts: readonly [letter: RegExp, family: string][] = [
  [/\p{Script=Arabic}/u, "Noto Sans Arabic"],
  [/\p{Script=Hebrew}/u, "Noto Sans Hebrew"],
  [/\p{Script=Armenian}/u, "Noto Sans Armenian"],
  [/\p{Script=Georgian}/u, "Noto Sans Georgian"],
];

/**
 * The markup as resvg needs it. It knows no `direction` and takes every line as left-to-right: isolates give a line its own
 * direction, and anchors are sides of the page. It can't mix fonts within a line of joined letters, so each line is told its own.
 */
export function forResvg(markup: string): string {
  return withoutGroups(markup).replace(/<text [^>]*>.*?<\/text>/gs, (label) => {
    const isInLines = /<tspan x="/.test(label);
    return isInLines ? label.replace(line, adapted) : adapted(label);
  });
}

/**
 * Opacity as that of fills and strokes: resvg draws what has an opacity of its own as a picture of its own, and ends its process
 * where that picture lies beyond the page, as a pictogram at the map's edge may.
 */
const withoutGroups = (markup: string) =>
  markup.replace(
    /(<[a-z]+(?: [\w:-]+="[^"]*")*) opacity="([^"]*)"/g,
    '$1 fill-opacity="$2" stroke-opacity="$2"',
  );

/** An element of one line, told its font and direction. */
function adapted(element: string): string {
  const [, name = "", attributes = "", content = ""] = /^<(\w+)([^>]*)>(.*)<\/\1>$/s.exec(element) ?? [];
  const words = content.replace(/<[^>]*>/g, "");
  const family = scriptFonts.find(([letter]) => letter.test(words))?.[1];
  if (!family) return element;
  const font = ` font-family="${family}" font-style="normal"`;
  const others = attributes.replace(/ font-style="\w+"| unicode-bidi="\w+"/g, "");
  if (!rtl.test(attributes)) return `<${name}${others}${font}>${content}</${name}>`;
  const turned = swapped(others.replace(rtl, ""));
  return `<${name}${turned}${font}>${isolated(content)}</${name}>`;
}

const isolated = (content: string) =>
  content.startsWith("<textPath")
    ? content.replace(/>([^<]*)</, (_, text: string) => `>\u2067${text}\u2069<`)
    : `\u2067${content}\u2069`;

/** Where the script runs from the right, its start is the right side; "start" is what no attribute says. */
function swapped(attributes: string): string {
  const anchor = / text-anchor="(\w+)"/.exec(attributes)?.[1] ?? "start";
  const others = attributes.replace(/ text-anchor="\w+"/, "");
  if (anchor === "end") return others;
  return `${others} text-anchor="${anchor === "start" ? "end" : anchor}"`;
}
