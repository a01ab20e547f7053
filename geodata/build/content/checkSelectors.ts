import type { ArticleWithPassages, Passage } from "@/geodata/schema/article";
import { fingerprint, normalText } from "@/geodata/schema/fingerprint";

/**
 * Each Selector against the text itself: its first words stand once in the whole article, the first following last words close
 * the Passage, and position and fingerprint are those of what lies between. `text` holds the paragraphs in order.
 */
export function checkSelectors(
  { paragraphs, passages }: Pick<ArticleWithPassages, "paragraphs" | "passages">,
  text: readonly string[],
): string[] {
  const normal = text.map(normalText);
  return [
    ...paragraphs.flatMap(({ n, sha256, length }) => {
      const own = normal[n - 1];
      if (own === undefined) return [`paragraph ${n} is missing in the text`];
      if (own.length !== length)
        return [`paragraph ${n} is ${own.length} long in the text; expected ${length}`];
      return fingerprint(own) === sha256
        ? []
        : [`paragraph ${n} has another fingerprint in the text than in article.json`];
    }),
    ...passages.flatMap((passage) =>
      checkSelector(passage, normal).map((problem) => `passage "${passage.id}" ${problem}`),
    ),
  ];
}

function checkSelector({ paragraph, selector }: Passage, text: readonly string[]): string[] {
  const own = text[paragraph - 1] ?? "";
  const start = normalText(selector.start);
  const from = own.indexOf(start);
  if (from < 0) return [`begins with “${start}”, which paragraph ${paragraph} does not have`];
  const problems: string[] = [];
  const count = text.reduce((sum, each) => sum + each.split(start).length - 1, 0);
  if (count !== 1)
    problems.push(`begins with “${start}”, which the article has ${count} times; expected once`);
  const to = endOf(own, from + start.length, selector.end);
  if (to === null)
    return [
      ...problems,
      `ends with “${selector.end}”, which does not follow its start in paragraph ${paragraph}`,
    ];
  const { position, sha256 } = selector;
  if (position.start !== from || position.end !== to)
    problems.push(`has the position ${position.start}–${position.end}; expected ${from}–${to}`);
  if (fingerprint(own.slice(from, to)) !== sha256)
    problems.push("has another fingerprint than the text between its ends");
  for (const at of [from, from + start.length, to - normalText(selector.end ?? selector.start).length, to])
    if (isInsideWord(own, at)) problems.push(`is cut inside a word at ${at}; expected whole words`);
  return problems;
}

/** Where the first following last words end; the end of the first words where there are no others; null if none follow. */
function endOf(text: string, from: number, end: string | undefined): number | null {
  if (end === undefined) return from;
  const at = text.indexOf(normalText(end), from);
  return at < 0 ? null : at + normalText(end).length;
}

/** Text fragments match whole words only, as Unicode's word boundaries divide them. */
function isInsideWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const around = new Intl.Segmenter("en", { granularity: "word" }).segment(text).containing(at);
  return around !== undefined && around.index < at;
}
