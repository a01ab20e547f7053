import type { PagePassage } from "@/geodata/schema/article";
import type { PassageId } from "@/geodata/schema/ids";

/** A stretch of a paragraph that the same Passages cover from its first to its last character. */
export interface Run {
  text: string;
  /** Widest first; the last is the one that a click on the run means. Empty between Passages. */
  passageIds: PassageId[];
  /** Passages that begin with this run: each begins once. */
  begins: PassageId[];
}

/**
 * A paragraph cut where Passages begin and end; joined, the runs are the paragraph again. Passages may lie in one another or
 * overlap. The text's offsets must be those of the normal form: `parseArticleFile` gives such paragraphs.
 */
export function splitParagraph(
  text: string,
  passages: readonly Pick<PagePassage, "id" | "selector">[],
): Run[] {
  const spans = passages
    .map(({ id, selector: { position } }) => ({
      id,
      start: Math.min(position.start, text.length),
      end: Math.min(position.end, text.length),
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const cuts = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((to, index) => {
    const from = places[index] ?? 0;
    return {
      text: text.slice(from, to),
      passageIds: spans.filter(({ start, end }) => start <= from && to <= end).map(({ id }) => id),
      begins: spans.filter(({ start }) => start === from).map(({ id }) => id),
    };
  });
}
