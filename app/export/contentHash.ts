import { createHash } from "node:crypto";
import { atlasData } from "@/app/atlasData";
import { dataSource } from "@/app/dataSource";

const hashes = new WeakMap<ReturnType<typeof atlasData>, string>();

/** SHA-256 over the built data and content, in hex: the manifest has the checksums of all files of the map. */
export function contentHash(): string {
  const data = atlasData();
  const known = hashes.get(data);
  if (known) return known;
  const sum = createHash("sha256");
  for (const file of ["manifest.json", "gazetteer.json", "article.json"]) sum.update(dataSource().read(file));
  const hash = sum.digest("hex");
  hashes.set(data, hash);
  return hash;
}
