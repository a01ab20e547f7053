import type { PagePassage } from "@/geodata/schema/article";
import type { PassageId } from "@/geodata/schema/ids";

/** Numbers of the footnotes by Passage, in the article's order. */
export function numberFootnotes(passages: readonly PagePassage[]): ReadonlyMap<PassageId, number> {
  const withFootnote = passages.filter((passage) => passage.footnote);
  return new Map(withFootnote.map((passage, index) => [passage.id, index + 1]));
}
