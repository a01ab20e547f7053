import { z } from "zod";
import { FeatureId, IsoDate, PassageId, SourceKey } from "./ids";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "expected a SHA-256 in hex");
const anchor = z.string().refine((text) => {
  const words = text.trim().split(/\s+/).length;
  return words >= 3 && words <= 6;
}, "expected three to six words");

/**
 * How a Passage is found again in any copy of the text: W3C TextQuoteSelector reduced to its first and last words, and a
 * TextPositionSelector as a hint. Offsets count UTF-16 code units in the normalised paragraph.
 */
export const Selector = z.strictObject({
  start: anchor,
  /** Absent where `start` is the whole quotation. */
  end: anchor.optional(),
  position: z.strictObject({ start: z.number().int().nonnegative(), end: z.number().int().positive() }),
  /** SHA-256 of the normalised text from start to end. */
  sha256,
});
export type Selector = z.infer<typeof Selector>;

export const Paragraph = z.strictObject({
  n: z.number().int().min(1).max(8),
  /** SHA-256 of the paragraph: Unicode NFC, quotes straightened, white space folded, trimmed. UTF-8. */
  sha256,
  /** UTF-16 code units of the normalised paragraph. */
  length: z.number().int().positive(),
  /** What the paragraph is about, in our own words. */
  heading: z.string().min(1),
});
export type Paragraph = z.infer<typeof Paragraph>;

/** A footnote of ours to a Passage: what a reader must know beside the article's words. */
export const Footnote = z.strictObject({ text: z.string().min(1), sources: z.array(SourceKey) });

export const Passage = z.strictObject({
  id: PassageId,
  paragraph: z.number().int().min(1).max(8),
  selector: Selector,
  /** What the Passage says, in our own words, as the article's statement. */
  gist: z.string().min(1),
  featureIds: z.array(FeatureId).min(1),
  /** Whether the places are named there or meant. */
  mention: z.enum(["explicit", "implicit"]),
  footnote: Footnote.optional(),
});
export type Passage = z.infer<typeof Passage>;

export const Article = z.strictObject({
  title: z.string(),
  series: z.string(),
  date: IsoDate,
  authors: z.array(z.string()),
  publisher: z.string(),
  url: z.url(),
  paragraphs: z.array(Paragraph).length(8),
});
export type Article = z.infer<typeof Article>;
export const ArticleWithPassages = Article.extend({ passages: z.array(Passage) });
export type ArticleWithPassages = z.infer<typeof ArticleWithPassages>;

/** An article as a page has it: without the checksums, which are for whoever looks for its words in a copy of the text. */
export type PageParagraph = Omit<Paragraph, "sha256">;
export type PagePassage = Omit<Passage, "selector"> & { selector: Omit<Selector, "sha256"> };
export type PageArticle = Omit<Article, "paragraphs"> & {
  paragraphs: PageParagraph[];
  passages: PagePassage[];
};
