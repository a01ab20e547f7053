import { createHash } from "node:crypto";

const singleQuotes = /[\u2018\u2019\u201A\u201B]/g;
const doubleQuotes = /[\u201C\u201D\u201E\u201F]/g;

/** A paragraph as it is shown: Unicode NFC, white space folded to single spaces, trimmed. Its quotes stay as they are. */
export function foldedText(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

/**
 * The form in which paragraphs are fingerprinted and searched, and in which offsets count UTF-16 code units. Straightening a
 * quote keeps its length, so an offset means the same place in `foldedText`.
 */
export function normalText(text: string): string {
  return foldedText(text).replace(singleQuotes, "'").replace(doubleQuotes, '"');
}

/** SHA-256 of the normal form, in hex. */
export function fingerprint(text: string): string {
  return createHash("sha256").update(normalText(text), "utf8").digest("hex");
}
