import type { DivisionMethod } from "@/geodata/schema/catalogue";
import type { AtlasFeature } from "@/geodata/schema/feature";
import type { Position } from "@/geodata/schema/geometry";
import { readLayers } from "../readBuilt";

const layers = readLayers();
export const sectorFeatures = layers.get("caspian-sectors") ?? [];

const seaGeometry = layers.get("sea")?.find(({ properties }) => properties.id === "caspian-sea")?.geometry;
if (seaGeometry?.type !== "Polygon") throw new Error("the Caspian Sea is not drawn as one area");
/** Shore and islands of the Caspian Sea as drawn. */
export const seaRings: Position[][] = seaGeometry.coordinates;

/** The areas of a method that make up the sea at a date. */
export function areasOf(method: DivisionMethod, date = "2026-01-01"): AtlasFeature[] {
  return sectorFeatures.filter(
    ({ properties: { method: own, validFrom = "", validTo = "9999" }, geometry }) =>
      own === method && geometry?.type.endsWith("Polygon") && validFrom <= date && date < validTo,
  );
}

export const linesOf = (method: DivisionMethod) =>
  sectorFeatures.filter(
    ({ properties, geometry }) => properties.method === method && geometry?.type.endsWith("LineString"),
  );

/** Rings of an area in one or more parts; the even–odd rule holds over all of them. */
export function ringsOf({ geometry }: AtlasFeature): Position[][] {
  if (geometry?.type === "Polygon") return geometry.coordinates;
  return geometry?.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
}

export const partsOf = ({ geometry }: AtlasFeature): Position[][] =>
  geometry?.type === "MultiLineString" ? geometry.coordinates : [];

export function feature(id: string): AtlasFeature {
  const found = sectorFeatures.find(({ properties }) => properties.id === id);
  if (!found) throw new Error(`caspian-sectors.geojson has no "${id}"`);
  return found;
}

export const shareOf = (id: string) => feature(id).properties.sharePercent ?? Number.NaN;
