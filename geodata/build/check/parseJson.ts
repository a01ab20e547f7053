import { type JsonFinding, scanJson } from "./jsonScan";
import type { Report } from "./problem";

/** What a text holds: a value, or null where it is not JSON. */
export type ParsedJson = { value: unknown; replaced: ReadonlySet<string> } | null;

/** Line and column, both from 1, of an offset in UTF-16 code units. */
function lineAndColumn(text: string, offset: number): string {
  let line = 1;
  let lineStart = 0;
  for (let next = text.indexOf("\n"); next !== -1 && next < offset; next = text.indexOf("\n", next + 1)) {
    line++;
    lineStart = next + 1;
  }
  return `line ${line}, column ${offset - lineStart + 1}`;
}

/** The word or character at a spot; one that cannot be seen by its number. */
function shownAt(text: string, offset: number): string {
  const [start = ""] = /^[\w$+.-]+|^./su.exec(text.slice(offset, offset + 20)) ?? [];
  if (start === '"') return "a quotation mark";
  return /\p{C}|\p{Z}/u.test(start)
    ? `U+${(start.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`
    : `"${start}"`;
}

function describe(text: string, finding: JsonFinding): string {
  const where = lineAndColumn(text, finding.start);
  if (finding.start >= text.length) return `the JSON ends too early, at ${where}`;
  if (finding.expected.startsWith("at most")) return `the JSON is nested too deep at ${where}`;
  return `not JSON from ${where}, where ${shownAt(text, finding.start)} stands`;
}

/**
 * The value of a JSON text; problems go to `report`. NaN and Infinity, which some programs write, are read as null so
 * that the rest can be checked; `replaced` holds their pointers.
 */
export function parseJson(given: string, report: Report): ParsedJson {
  const hasMark = given.startsWith("\ufeff");
  if (hasMark) {
    report("mark", "", "the text starts with a byte order mark (U+FEFF)", "none (RFC 8259, section 8.1)");
  }
  const text = hasMark ? given.slice(1) : given;
  if (!/\S/.test(text)) {
    report(
      "empty",
      "",
      text === "" ? "the file is empty" : "the file holds only white space",
      "a JSON object",
    );
    return null;
  }
  const findings = scanJson(text);
  const replaced = new Set<string>();
  let rest = 0;
  let readable = "";
  for (const finding of findings) {
    const written = text.slice(finding.start, finding.end);
    if (finding.kind === "duplicate-key") {
      report(
        "duplicate-key",
        finding.pointer,
        `the key ${written} stands twice in one object`,
        "each key once",
      );
    } else if (finding.kind === "not-a-number") {
      report("not-a-number", finding.pointer, `${written} is not JSON`, "a finite number");
      replaced.add(finding.pointer);
      readable += `${text.slice(rest, finding.start)}null`;
      rest = finding.end;
    } else {
      report("syntax", finding.pointer, describe(text, finding), finding.expected);
      return null;
    }
  }
  return { value: JSON.parse(rest === 0 ? text : readable + text.slice(rest)) as unknown, replaced };
}
