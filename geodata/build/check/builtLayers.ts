import { readFile } from "node:fs/promises";
import { AtlasCollection } from "@/geodata/schema/feature";
import type { Bounds } from "@/geodata/schema/geometry";
import type { FeatureId } from "@/geodata/schema/ids";
import { boundsOf } from "../measure/bounds";
import { checkFile } from "./file";
import type { Problem } from "./problem";
import { overlayOptions } from "./rules";

/** What `manifest.json` must say of a layer file. */
export interface LayerFacts {
  features: number;
  /** Bounds of all positions; null where the file holds none. */
  bounds: Bounds | null;
}

/**
 * Checks one layer of `geodata/built`. `ids` holds where each Feature id stood in the layers before, and takes those of
 * this one; the facts are null where the file is too broken to know them.
 */
export async function checkLayer(
  path: string,
  ids: Map<FeatureId, string>,
  problems: Problem[],
): Promise<LayerFacts | null> {
  const found = await checkFile(path, overlayOptions(path));
  problems.push(...found.problems);
  const collection =
    found.problems.length === 0 ? AtlasCollection.parse(JSON.parse(await readFile(path, "utf8"))) : null;
  if (!collection) return null;
  for (const [i, { properties }] of collection.features.entries()) {
    const pointer = `/features/${i}/properties/id`;
    const first = ids.get(properties.id);
    const problem = `the id "${properties.id}" already stands in ${first}`;
    if (first) problems.push({ file: path, pointer, problem, expected: "each id in one file" });
    else ids.set(properties.id, path);
  }
  const bounds = boundsOf(collection.features.flatMap(({ geometry }) => geometry ?? []));
  return { features: collection.features.length, bounds };
}
