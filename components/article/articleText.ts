import type { Article } from "@/geodata/schema/article";
import { fingerprint, foldedText, normalText } from "@/geodata/schema/fingerprint";
import { decodeText } from "./decodeText";
import { type Block, textBlocks } from "./textBlocks";

export type ArticleText =
  /** The article's paragraphs in order, word for word; white space is folded, so that Passages' offsets count in them. */
  | { kind: "found"; paragraphs: string[] }
  /** Why the text can't be shown, one sentence each. */
  | { kind: "problems"; problems: string[] };

/** Largest file that is read, in bytes: a saved page has some 20 kB, one with its pictures inside a few MB. */
export const maxFileBytes = 10_000_000;

/** Finds the paragraphs of the article in a saved page or text by their fingerprints. Never throws. */
export function parseArticleFile(bytes: Uint8Array, article: Article): ArticleText {
  if (bytes.length === 0) return problem("The file is empty.");
  if (bytes.length > maxFileBytes) return problem(tooLarge(bytes.length));
  const decoded = decodeText(bytes);
  if (decoded.kind === "problem") return problem(decoded.problem);
  if (decoded.text.trim() === "") return problem("The file holds nothing but white space.");
  const found = findParagraphs(textBlocks(decoded.text), article);
  const missing = article.paragraphs.filter(({ n }) => !found.has(n));
  if (missing.length === 0)
    return { kind: "found", paragraphs: article.paragraphs.map(({ n }) => found.get(n) ?? "") };
  const hint = encodingHint(decoded);
  if (found.size === 0)
    return problem(
      `None of the ${missing.length} paragraphs of “${article.title}” is in the file: is it the right page?`,
      hint,
    );
  return problem(
    ...missing.map(
      ({ n, heading }) => `Paragraph ${n} (“${heading}”) is not in the file, or its words differ.`,
    ),
    hint,
  );
}

/** Sentence about a file of too many bytes. */
export function tooLarge(bytes: number): string {
  const megabytes = (size: number) => (size / 1e6).toLocaleString("en-GB", { maximumFractionDigits: 1 });
  return `The file has ${megabytes(bytes)} MB; at most ${megabytes(maxFileBytes)} MB are read.`;
}

/** Paragraphs by number. A paragraph is a whole block, or one of its lines where a text has no empty lines between. */
function findParagraphs(blocks: readonly Block[], article: Article): Map<number, string> {
  const byFingerprint = new Map(article.paragraphs.map(({ sha256, n }) => [sha256, n]));
  const lengths = new Set(article.paragraphs.map(({ length }) => length));
  const found = new Map<number, string>();
  for (const block of blocks) {
    for (const candidate of block.length > 1 ? [block.join(" "), ...block] : block) {
      if (!lengths.has(normalText(candidate).length)) continue;
      const n = byFingerprint.get(fingerprint(candidate));
      if (n !== undefined) found.set(n, foldedText(candidate));
    }
  }
  return found;
}

function encodingHint({ text, encoding }: { text: string; encoding: string }): string | null {
  if (encoding !== "utf-8" && !encoding.startsWith("utf-16"))
    return `The file is not UTF-8 and was read as ${encoding}: save it again as UTF-8.`;
  if (/â€[™œ“”]|Ã[©¨¼¶]/.test(text))
    return "Letters such as “â€™” show that the file was once read in the wrong encoding: save the page again as UTF-8.";
  if (text.includes("\uFFFD")) return "Some characters of the file are broken: save the page again as UTF-8.";
  return null;
}

function problem(...sentences: (string | null)[]): ArticleText {
  return { kind: "problems", problems: sentences.filter((sentence) => sentence !== null) };
}
