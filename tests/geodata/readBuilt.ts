import { readFileSync } from "node:fs";
import { AtlasCollection, type AtlasFeature } from "@/geodata/schema/feature";
import { Manifest } from "@/geodata/schema/origin";
import { type LayerFileId, layerFileIds } from "@/geodata/schema/overlay";
import { Gazetteer } from "@/geodata/schema/place";

export const builtFolder = "geodata/built";

export const readBuilt = (file: string): Buffer => readFileSync(`${builtFolder}/${file}`);
const readJson = (file: string): unknown => JSON.parse(readBuilt(file).toString("utf8"));

/** The layer files of `geodata/built`, parsed. */
export function readLayers(): Map<LayerFileId, AtlasFeature[]> {
  return new Map(layerFileIds.map((id) => [id, AtlasCollection.parse(readJson(`${id}.geojson`)).features]));
}

export const readManifest = (): Manifest => Manifest.parse(readJson("manifest.json"));
export const readGazetteer = (): Gazetteer => Gazetteer.parse(readJson("gazetteer.json"));
