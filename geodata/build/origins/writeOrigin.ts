import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Origin } from "@/geodata/schema/origin";
import { type Package, retrieved } from "./packages";

/** `origin.json` less what is known here: the package, its day and the hashes. */
export type OriginText = Omit<Origin, "version" | "retrieved" | "package" | "files">;

/** Writes the extracts of one Origin and its `origin.json` into `geodata/origins/<id>/`. */
export async function writeOrigin(
  id: string,
  source: Package,
  text: OriginText,
  files: Record<string, string | Uint8Array>,
): Promise<void> {
  const folder = join("geodata/origins", id);
  await mkdir(folder, { recursive: true });
  const names = Object.keys(files).sort();
  for (const file of names) await writeFile(join(folder, file), files[file] ?? "");
  const origin = Origin.parse({
    ...text,
    version: source.version,
    retrieved,
    package: { name: source.name, version: source.version, sha256: source.sha256 },
    files: names.map((file) => ({
      file,
      sha256: createHash("sha256")
        .update(files[file] ?? "")
        .digest("hex"),
    })),
  });
  await writeFile(join(folder, "origin.json"), `${JSON.stringify(origin, null, 2)}\n`);
  const bytes = names.reduce((sum, file) => sum + Buffer.byteLength(files[file] ?? ""), 0);
  console.log(`${id}: ${names.length} file(s), ${Math.round(bytes / 1024)} kB`);
}

/** A FeatureCollection with one Feature a line, so that a change of one is a change of one line. */
export function collectionText(features: readonly unknown[]): string {
  const lines = features.map((feature) => JSON.stringify(feature)).join(",\n");
  return `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
}
