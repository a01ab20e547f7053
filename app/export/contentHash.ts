import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";

let hash: string | null = null;

/** SHA-256 over the built data and content, in hex: the manifest has the checksums of all files of the map. */
export function contentHash(): string {
  hash ??= ["manifest.json", "gazetteer.json", "article.json"]
    .reduce(
      (sum, file) => sum.update(readFileSync(path.join(process.cwd(), "geodata/built", file))),
      createHash("sha256"),
    )
    .digest("hex");
  return hash;
}
