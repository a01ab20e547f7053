import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { OriginId } from "@/geodata/schema/ids";
import { Origin } from "@/geodata/schema/origin";

export const originsFolder = "geodata/origins";

/** Every Origin by the name of its folder, in the order of the names. */
export async function readOrigins(folder = originsFolder): Promise<Map<OriginId, Origin>> {
  const origins = new Map<OriginId, Origin>();
  for (const id of (await readdir(folder)).sort()) {
    const text = await readFile(join(folder, id, "origin.json"), "utf8");
    origins.set(id, Origin.parse(JSON.parse(text)));
  }
  return origins;
}
