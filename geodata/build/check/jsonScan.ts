import { pointerTo } from "./problem";

/** Where JSON breaks off, or a spot that parsers pass over in silence. Offsets count UTF-16 code units. */
export interface JsonFinding {
  kind: "syntax" | "duplicate-key" | "not-a-number";
  pointer: string;
  /** Half-open range of the text that the finding is about. */
  start: number;
  end: number;
  /** For "syntax": what was expected there. */
  expected: string;
}

/** Levels of arrays and objects; GeoJSON itself needs ten. Deeper text would exhaust the stack of whoever walks it. */
const maxDepth = 500;

type Frame = { isArray: true; index: number } | { isArray: false; key: string | null; keys: Set<string> };

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const token = /[A-Za-z0-9_$+.-]+/y;
const notNumbers = new Set(["NaN", "Infinity", "-Infinity", "+Infinity", "-NaN"]);
/** What is left of a value when the text is cut in it. */
const cutWord = /^(t(ru?)?|f(a(ls?)?)?|n(ul?)?|N(a)?|-?I\w*|-?[\d.eE+-]*)$/;
const quote = 34;
const backslash = 92;

/**
 * Findings of a JSON text (RFC 8259), in order: the first syntax error ends the scan; duplicate keys and the tokens NaN
 * and Infinity, which JSON does not have, are passed over. Builds no values, so it needs little memory beside the text.
 */
export function scanJson(text: string): JsonFinding[] {
  const findings: JsonFinding[] = [];
  const stack: Frame[] = [];
  let at = 0;

  const pointer = () =>
    pointerTo("", ...stack.flatMap((frame) => (frame.isArray ? frame.index : (frame.key ?? []))));
  const fail = (expected: string, start = at) => {
    findings.push({ kind: "syntax", pointer: pointer(), start, end: start + 1, expected });
    return false;
  };
  const skipSpace = () => {
    for (;;) {
      const code = text.charCodeAt(at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      at++;
    }
  };

  /** Moves past a string; false where it is broken. */
  function readString(): boolean {
    for (at++; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === quote) {
        at++;
        return true;
      }
      if (code < 32) return fail("no line break or control character inside a string");
      if (code !== backslash) continue;
      at++;
      const escaped = text[at] ?? "";
      if (escaped === "u") {
        if (!/^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) {
          return fail("four hex digits after \\u", at + 5 > text.length ? text.length : at);
        }
        at += 4;
      } else if (escaped === "" || !`"\\/bfnrt`.includes(escaped)) {
        return fail('one of " \\ / b f n r t u after a backslash');
      }
    }
    return fail("a closing quotation mark");
  }

  /** Moves past a number or a word; false where it is neither. */
  function readScalar(): boolean {
    number.lastIndex = at;
    if (number.test(text)) {
      const end = number.lastIndex;
      token.lastIndex = end;
      if (!token.test(text)) {
        at = end;
        return true;
      }
    }
    token.lastIndex = at;
    const word = token.exec(text)?.[0] ?? "";
    if (notNumbers.has(word)) {
      findings.push({
        kind: "not-a-number",
        pointer: pointer(),
        start: at,
        end: at + word.length,
        expected: "",
      });
    } else if (word !== "true" && word !== "false" && word !== "null") {
      const isCut = at + word.length === text.length && stack.length > 0 && cutWord.test(word);
      return isCut
        ? fail("the rest of the value", text.length)
        : fail(stack.length === 0 ? "a JSON object" : "a value");
    }
    at += word.length;
    return true;
  }

  /** Reads `"key":` of the object on top; false where it is broken. */
  function readKey(frame: Frame & { isArray: false }): boolean {
    frame.key = null;
    skipSpace();
    const start = at;
    if (text.charCodeAt(at) !== quote) return fail("a key in quotation marks");
    if (!readString()) return false;
    const key = text.slice(start + 1, at - 1);
    frame.key = key.includes("\\") ? (JSON.parse(`"${key}"`) as string) : key;
    if (frame.keys.has(frame.key)) {
      findings.push({ kind: "duplicate-key", pointer: pointer(), start, end: at, expected: "" });
    }
    frame.keys.add(frame.key);
    skipSpace();
    if (text[at] !== ":") return fail("a colon after the key");
    at++;
    return true;
  }

  for (;;) {
    skipSpace();
    const opens = text[at];
    if (opens === "{" || opens === "[") {
      if (stack.length >= maxDepth) {
        // A pointer that long helps nobody.
        stack.length = 0;
        fail(`at most ${maxDepth} levels of arrays and objects`);
        return findings;
      }
      at++;
      skipSpace();
      const isEmpty = text[at] === (opens === "{" ? "}" : "]");
      if (!isEmpty) {
        const frame: Frame =
          opens === "[" ? { isArray: true, index: 0 } : { isArray: false, key: null, keys: new Set() };
        stack.push(frame);
        if (!frame.isArray && !readKey(frame)) return findings;
        continue;
      }
      at++;
    } else if (opens === '"') {
      if (!readString()) return findings;
    } else if (!readScalar()) {
      return findings;
    }

    // A value has ended: close what ends here, then go on to the next value.
    for (;;) {
      skipSpace();
      const frame = stack.at(-1);
      if (!frame) {
        if (at < text.length) fail("nothing after the end of the value");
        return findings;
      }
      const next = text[at];
      if (next === ",") {
        at++;
        if (frame.isArray) frame.index++;
        else if (!readKey(frame)) return findings;
        break;
      }
      if (next !== (frame.isArray ? "]" : "}")) {
        fail(frame.isArray ? 'a comma or "]"' : 'a comma or "}"');
        return findings;
      }
      at++;
      stack.pop();
    }
  }
}
