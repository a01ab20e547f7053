/** The text of a file, or a sentence that says why it has none that we can read. */
export type Decoded = { kind: "text"; text: string; encoding: string } | { kind: "problem"; problem: string };

/** Kinds of file that people mistake for a saved page, by their first bytes in hex. */
const otherKinds: readonly [string, string][] = [
  ["25504446", "is a PDF"],
  ["504b0304", "is a ZIP archive or an office document"],
  ["1f8b", "is compressed with gzip"],
  ["89504e47", "is a picture"],
  ["ffd8ff", "is a picture"],
  ["47494638", "is a picture"],
  ["62706c697374", "is a web archive of Safari"],
  ["7b5c727466", "is an RTF document"],
];
const mhtml = /^(From|MIME-Version|Snapshot-Content-Location|Content-Type):[\s\S]*multipart\/related/i;
const advice = "save the page as HTML, or its text as UTF-8";

/** Reads UTF-8 and UTF-16 by their marks, the encoding that an HTML page declares, and else UTF-8 or windows-1252. */
export function decodeText(bytes: Uint8Array): Decoded {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 2048));
  const kind = mhtml.test(head) ? "is a page saved as a single MHTML file" : otherKind(bytes);
  if (kind) return { kind: "problem", problem: `The file ${kind}: ${advice}.` };
  const marked = byteOrderMark(bytes);
  if (marked) return decodeAs(bytes, marked);
  if (bytes.includes(0))
    return { kind: "problem", problem: `The file holds binary data, not text: ${advice}.` };
  return decodeAs(bytes, looksLikeUtf8(bytes) ? "utf-8" : (declaredEncoding(head) ?? "windows-1252"));
}

function otherKind(bytes: Uint8Array): string | undefined {
  const start = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return otherKinds.find(([signature]) => start.startsWith(signature))?.[1];
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { kind: "text", text: encoding === "windows-1252" ? withWindowsCharacters(text) : text, encoding };
}

/** What windows-1252 has at 0x80 to 0x9F. Node 20 decodes it as ISO-8859-1, which has control characters there. */
const windowsCharacters = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

function withWindowsCharacters(text: string): string {
  return text.replace(
    /[\u0080-\u009F]/g,
    (character) => windowsCharacters[character.charCodeAt(0) - 0x80] ?? "",
  );
}

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}

/** True where more characters beyond ASCII read well as UTF-8 than not: one broken byte doesn't change an encoding. */
function looksLikeUtf8(bytes: Uint8Array): boolean {
  const beyondAscii = new TextDecoder("utf-8").decode(bytes).match(/\P{ASCII}/gu) ?? [];
  const broken = beyondAscii.filter((character) => character === "\uFFFD").length;
  return broken === 0 || beyondAscii.length > 2 * broken;
}

/** The charset in a page's `<meta>`, where it is one that we can decode. UTF-8 is not: the bytes are none. */
function declaredEncoding(head: string): string | null {
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  if (!label) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith("utf-") ? null : encoding;
  } catch {
    return null;
  }
}
