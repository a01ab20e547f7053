import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { hashOfFiles, type Revision } from "../schema/revision";

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

/** Names and checksums of the files of a built folder. */
export function filesOf(built: string): Record<string, string> {
  const names = readdirSync(built).sort();
  return Object.fromEntries(names.map((name) => [name, sha256(readFileSync(path.join(built, name)))]));
}

interface Published {
  hash: string;
  /** False where this very content was published before: then nothing is written. */
  isNew: boolean;
  /** What was added, in bytes. */
  addedBytes: number;
}

/** Keeps the content of a built folder under its hash: each file once, compressed, however many revisions have it. */
export function publishRevision(built: string, revisions: string, day: string): Published {
  const files = filesOf(built);
  const hash = hashOfFiles(files);
  const index = path.join(revisions, `${hash}.json`);
  if (existsSync(index)) return { hash, isNew: false, addedBytes: 0 };
  const objects = path.join(revisions, "objects");
  mkdirSync(objects, { recursive: true });
  let addedBytes = 0;
  for (const [name, sum] of Object.entries(files)) {
    const object = path.join(objects, `${sum}.br`);
    if (existsSync(object)) continue;
    const bytes = brotliCompressSync(readFileSync(path.join(built, name)), {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
    });
    writeFileSync(object, bytes);
    addedBytes += bytes.length;
  }
  const revision: Revision = { published: day, files };
  writeFileSync(index, `${JSON.stringify(revision, null, 2)}\n`);
  return { hash, isNew: true, addedBytes };
}
