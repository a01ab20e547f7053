import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { Lru } from "@/components/view/lru";
import { filesOf } from "@/geodata/build/revisions";
import { hashOfFiles, Revision, revisionPattern } from "@/geodata/schema/revision";
import { builtFolder, type DataSource } from "./dataSource";

export interface PinnedRevision extends Revision {
  hash: string;
  source: DataSource;
}

/** GEODATA_REVISIONS names another folder than `geodata/revisions`. */
const folder = () =>
  process.env.GEODATA_REVISIONS ?? path.join(/* turbopackIgnore: true */ process.cwd(), "geodata/revisions");

const known = new Lru<PinnedRevision>(20);

/** The revision that an address pins, as `@<hash>`; null where none of that hash was published. */
export function revisionOf(pin: string): PinnedRevision | null {
  const hash = revisionPattern.exec(pin)?.[1];
  return hash === undefined ? null : readRevision(hash);
}

function readRevision(hash: string): PinnedRevision | null {
  const index = path.join(/* turbopackIgnore: true */ folder(), `${hash}.json`);
  if (!existsSync(index)) return null;
  return known.get(hash, () => {
    const revision = Revision.parse(JSON.parse(readFileSync(index, "utf8")));
    const read = (file: string) => readObject(hash, file, revision.files[file]);
    return { ...revision, hash, source: { key: `@${hash}`, read } };
  });
}

/** A kept file; what has changed on the disk since it was published is not what was pinned. */
function readObject(hash: string, file: string, sum: string | undefined): Buffer {
  if (sum === undefined) throw new Error(`geodata/revisions/${hash}.json: no file "${file}"`);
  const object = path.join(/* turbopackIgnore: true */ folder(), "objects", `${sum}.br`);
  const bytes = brotliDecompressSync(readFileSync(object));
  if (createHash("sha256").update(bytes).digest("hex") !== sum) {
    throw new Error(`geodata/revisions/objects/${sum}.br is not what was published as ${file} of ${hash}`);
  }
  return bytes;
}

/** What is answered where nothing of a hash was published. */
export const noRevision = () =>
  new Response("No version of this hash was published here; without @… the address shows the newest.\n", {
    status: 404,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });

let current: { revision: PinnedRevision | null } | null = null;

/** The revision that holds what this server shows now; null where that was not published. */
export function currentRevision(): PinnedRevision | null {
  current ??= { revision: readRevision(hashOfFiles(filesOf(builtFolder()))) };
  return current.revision;
}
