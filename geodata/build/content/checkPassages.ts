import type { Passage } from "@/geodata/schema/article";
import { normalText } from "@/geodata/schema/fingerprint";
import type { Content } from "../readContent";
import { findDoubles } from "./listPlaces";

/** Passages and their Selectors, as far as can be told without the text: only its lengths are known here. */
export function checkPassages({ article, passages }: Content): string[] {
  const lengths = new Map(article?.paragraphs.map(({ n, length }) => [n, length]));
  const anchor = ({ selector }: Passage) => normalText(`${selector.start} … ${selector.end ?? ""}`);
  const place = ({ paragraph, selector }: Passage) =>
    `${paragraph}:${selector.position.start}-${selector.position.end}`;
  return [
    ...doubles(passages, ({ id }) => id, "the same id"),
    ...doubles(passages, anchor, "the same first and last words"),
    ...doubles(passages, place, "the same position"),
    ...doubles(passages, ({ selector }) => selector.sha256, "the same fingerprint"),
    ...passages.flatMap((passage, index) =>
      [
        ...checkOrder(passage, passages[index - 1]),
        ...checkSelector(passage, lengths.get(passage.paragraph)),
        ...findDoubles(passage.featureIds, (id) => id, String).map(([id]) => `shows feature "${id}" twice`),
      ].map((problem) => `passages.json: passage "${passage.id}" ${problem}`),
    ),
  ];
}

function doubles(passages: readonly Passage[], keyOf: (passage: Passage) => string, what: string): string[] {
  return findDoubles(passages, keyOf, ({ id }) => `"${id}"`).map(
    ([, ids]) => `passages.json: passages ${ids.join(" and ")} have ${what}`,
  );
}

/** The letters of a paragraph run a, b, c … in the order in which its Passages begin. */
function checkOrder({ id, paragraph, selector }: Passage, before: Passage | undefined): string[] {
  const problems: string[] = [];
  if (!id.startsWith(`p${paragraph}`))
    problems.push(`stands in paragraph ${paragraph}; expected paragraph ${id[1]}`);
  const isFirst = before?.paragraph !== paragraph;
  const letter = isFirst ? "a" : String.fromCharCode(before.id.charCodeAt(2) + 1);
  if (id[2] !== letter)
    problems.push(`follows "${before?.id ?? "nothing"}"; expected the id "p${paragraph}${letter}" here`);
  if (before && before.paragraph > paragraph)
    problems.push(`follows "${before.id}"; expected paragraphs in order`);
  if (!isFirst && before.selector.position.start > selector.position.start)
    problems.push(
      `begins at ${selector.position.start}, before "${before.id}"; expected passages in the order of the text`,
    );
  return problems;
}

function checkSelector({ selector }: Passage, paragraphLength: number | undefined): string[] {
  const { position } = selector;
  const start = normalText(selector.start);
  const end = selector.end && normalText(selector.end);
  const problems: string[] = [];
  if (position.start >= position.end)
    problems.push(`runs from ${position.start} to ${position.end}; expected its start before its end`);
  if (paragraphLength !== undefined && position.end > paragraphLength)
    problems.push(
      `ends at ${position.end}; expected at most ${paragraphLength}, the length of its paragraph`,
    );
  if (start === end) problems.push(`begins and ends with “${start}”; expected different words, or no end`);
  const length = position.end - position.start;
  if (end === undefined && length !== start.length)
    problems.push(
      `is ${length} long and “${start}” is ${start.length}; expected the same where there is no end`,
    );
  if (end !== undefined && length < Math.max(start.length, end.length))
    problems.push(`is ${length} long; expected room for “${start}” and “${end}”`);
  return problems;
}
