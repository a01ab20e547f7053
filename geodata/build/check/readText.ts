import { readFile, stat } from "node:fs/promises";
import type { Report } from "./problem";

/** Node holds no string longer than 2²⁹ − 24 UTF-16 code units, and the parsed value takes several times the text. */
const maxBytes = 500_000_000;

/** Formats that people hand over in place of GeoJSON, by their first bytes (Latin-1). */
const signatures: readonly [start: string, format: string][] = [
  ["\x1f\x8b", "a gzip file"],
  ["PK\x03\x04", "a zip file (a zipped shapefile or KMZ?)"],
  ["SQLite format 3\0", "an SQLite file (a GeoPackage?)"],
  ["\x89PNG", "a PNG image"],
  ["\0\0\x27\x0a", "a shapefile"],
  ["fgb\x03", "a FlatGeobuf file"],
];

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

/** What an error of the file system means, and what was expected instead. */
export function whyUnread(error: unknown): [problem: string, expected: string] {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR") return ["there is no such file", "the path of a file"];
  if (code === "EACCES" || code === "EPERM") return ["the file may not be read", "permission to read it"];
  return [`the file cannot be read (${code ?? String(error)})`, "a file that can be read"];
}

/** The text of a UTF-8 file, or null where there is none to check; the reason goes to `report`. */
export async function readText(path: string, report: Report): Promise<string | null> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return refuse("this is a directory", "a file");
    if (!found.isFile()) return refuse("this is not a regular file", "a file");
    if (found.size > maxBytes) {
      return refuse(`the file has ${megabytes(found.size)}`, `at most ${megabytes(maxBytes)}`);
    }
    return decode(await readFile(path));
  } catch (error) {
    return refuse(...whyUnread(error));
  }

  function refuse(problem: string, expected: string): null {
    report("file", "", problem, expected);
    return null;
  }

  function decode(bytes: Buffer): string | null {
    const start = bytes.subarray(0, 16).toString("latin1");
    const known = signatures.find(([signature]) => start.startsWith(signature));
    if (known) return refuse(`this is ${known[1]}`, "GeoJSON, which is text in UTF-8");
    if (/^(\xff\xfe|\xfe\xff|\0[{["\s]|[{["\s]\0)/.test(start)) return refuse("the text is UTF-16", "UTF-8");
    const zero = bytes.subarray(0, 8192).indexOf(0);
    if (zero !== -1) return refuse(`this is a binary file (byte 0 at offset ${zero})`, "text in UTF-8");
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return refuse("the bytes are not valid UTF-8", "text in UTF-8");
    }
  }
}
