import { type FontFile, fontFiles } from "@/components/style/fontFaces";

/** Faces that the words of a page are set in, beside the map's. */
const usedFaces = new Set([
  "Noto Sans 400 normal",
  "Noto Sans 600 normal",
  "Noto Sans 400 italic",
  "Source Serif 4 400 normal",
  "Source Serif 4 600 normal",
]);

/** A `<style>` with the page's fonts in it, as far as a picture's characters need them; `read` gives a file of the fonts' folder. */
export function embeddedFonts(markup: string, read: (file: string) => Buffer): string {
  const characters = new Set([...markup].map((character) => character.codePointAt(0) as number));
  const needed = fontFiles.filter(
    (font) =>
      usedFaces.has(`${font.family} ${font.weight} ${font.style}`) &&
      [...characters].some((codePoint) => holds(font, codePoint)),
  );
  const rules = needed.map(
    (font) =>
      `@font-face{font-family:"${font.family}";font-weight:${font.weight};font-style:${font.style};` +
      `src:url("data:font/woff2;base64,${read(font.file).toString("base64")}") format("woff2");` +
      `unicode-range:${font.unicodeRange.join(",")}}`,
  );
  return `<style>${rules.join("")}</style>`;
}

function holds({ unicodeRange }: FontFile, codePoint: number): boolean {
  return unicodeRange.some((range) => {
    const [from = "", to = from] = range.slice("U+".length).split("-");
    return codePoint >= Number.parseInt(from, 16) && codePoint <= Number.parseInt(to, 16);
  });
}
