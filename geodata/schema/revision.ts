import { createHash } from "node:crypto";
import { z } from "zod";
import { IsoDate } from "./ids";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "expected a SHA-256 in hex");

/** A published state of the built data: which files, by SHA-256, and when. */
export const Revision = z.strictObject({
  published: IsoDate,
  files: z.record(z.string().regex(/^[a-z0-9-]+\.[a-z]+$/, "expected a file name"), sha256),
});
export type Revision = z.infer<typeof Revision>;

/** Hash of a revision as addresses have it: the first twelve hex digits of the SHA-256 over its files' names and checksums. */
export function hashOfFiles(files: Readonly<Record<string, string>>): string {
  const lines = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, sum]) => `${sum}  ${name}\n`);
  return createHash("sha256").update(lines.join("")).digest("hex").slice(0, 12);
}

/** How an address names a revision: `@` and its hash. */
export const revisionPattern = /^@([0-9a-f]{12})$/;
