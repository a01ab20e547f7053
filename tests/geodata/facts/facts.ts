import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as turf from "@turf/turf";
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { z } from "zod";
import { AtlasCollection, type AtlasFeature } from "@/geodata/schema/feature";
import { Position } from "@/geodata/schema/geometry";

const percent = z.number().positive();
const sources = z.array(z.string()).min(1);

/** Published figures and places: what the built data must agree with. */
const Checks = z.strictObject({
  about: z.string(),
  areas: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      km2: z.number().positive(),
      tolerancePct: percent,
      asOf: z.string(),
      note: z.string().optional(),
      sources,
    }),
  ),
  borderLengths: z.array(
    z.strictObject({
      between: z.tuple([z.string(), z.string()]),
      km: z.number().positive(),
      tolerancePct: percent,
      note: z.string().optional(),
      sources,
    }),
  ),
  landPoints: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      position: Position,
      /** ISO 3166-1 alpha-3 of the state it belongs to in law. */
      country: z.enum(["AZE", "ARM", "IRN", "TUR", "GEO", "RUS"]),
      region: z.string(),
      inNkao: z.boolean(),
      inSevenDistricts: z.boolean(),
      inNakhchivan: z.boolean(),
      controlAug2012: z.string(),
      note: z.string().optional(),
      coordinates: z.string(),
    }),
  ),
  seaPoints: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      position: Position,
      sector: z.string(),
      note: z.string().optional(),
    }),
  ),
  distances: z.array(
    z.strictObject({
      from: z.string(),
      to: z.string(),
      km: z.number().positive(),
      tolerancePct: percent,
      note: z.string().optional(),
    }),
  ),
  tripoints: z.array(
    z.strictObject({ name: z.string(), position: Position, toleranceKm: z.number().positive(), sources }),
  ),
  /** Shares of the Caspian Sea as published, or as computed once before from another coast. */
  shares: z.array(
    z.strictObject({
      id: z.string(),
      method: z.string(),
      percent: z.record(z.string(), z.number().positive()),
      tolerancePoints: percent,
      note: z.string().optional(),
      sources,
    }),
  ),
  treatyPoints: z.array(
    z.strictObject({ name: z.string(), position: Position, degreesMinutes: z.string(), sources }),
  ),
  sources: z.record(z.string(), z.string()),
});

const read = (path: string) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(path, import.meta.url)), "utf8"));
export const checks = Checks.parse(read("../../fixtures/checks.json"));

const builtFolder = "../../../geodata/built/";
/** Every Feature of `geodata/built`, by id. */
export const features = new Map<string, AtlasFeature>(
  readdirSync(fileURLToPath(new URL(builtFolder, import.meta.url)))
    .filter((name) => name.endsWith(".geojson"))
    .flatMap((name) => AtlasCollection.parse(read(builtFolder + name)).features)
    .map((feature) => [feature.properties.id, feature]),
);

export type Area = Feature<Polygon | MultiPolygon>;
export type Line = Feature<LineString | MultiLineString>;

function featureOf(id: string): AtlasFeature {
  const feature = features.get(id);
  if (!feature) throw new Error(`geodata/built has no Feature "${id}"`);
  return feature;
}

export function area(id: string): Area {
  const { geometry } = featureOf(id);
  if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon")
    throw new Error(`"${id}" is no area`);
  return turf.feature(geometry);
}

export function line(id: string): Line {
  const { geometry } = featureOf(id);
  if (geometry?.type !== "LineString" && geometry?.type !== "MultiLineString") {
    throw new Error(`"${id}" is no line`);
  }
  return turf.feature(geometry);
}

export function position(id: string): Position {
  const { geometry } = featureOf(id);
  if (geometry?.type !== "Point") throw new Error(`"${id}" is no point`);
  return geometry.coordinates;
}

/** Square kilometres on the sphere of radius 6 371 008.8 m. */
export const areaKm2 = (shape: Area) => turf.area(shape) / 1e6;

export const isInside = (at: Position, id: string) => turf.booleanPointInPolygon(at, area(id));

/** The parts of a line, each a list of Positions. */
export function partsOf({ geometry }: Line): Position[][] {
  return (geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates) as Position[][];
}

/** Kilometres from a Position to the nearest point of a line. */
export const distanceToLineKm = (at: Position, shape: Line) =>
  Math.min(...partsOf(shape).map((part) => turf.pointToLineDistance(at, turf.lineString(part))));

/** Difference of `found` from `published`, in per cent of `published`. */
export const differencePct = (found: number, published: number) => ((found - published) / published) * 100;
