import type { Feature, FeatureCollection, Polygon } from "geojson";
import mapshaper from "mapshaper";
import { z } from "zod";

/** A piece of the plane and the keys of all areas that cover it; none where it is a gap that areas enclose. */
export interface Face {
  keys: ReadonlySet<string>;
  geometry: Polygon;
}

const tile = z.object({
  properties: z.object({ keys: z.array(z.string()).nullable() }),
  geometry: z.object({
    type: z.literal("Polygon"),
    coordinates: z.array(z.array(z.tuple([z.number(), z.number()]))),
  }),
});

/**
 * The flat mosaic of overlapping areas: faces that do not overlap, meet without gaps, and share their vertices wherever
 * they meet.
 */
export async function overlayAreas(areas: ReadonlyMap<string, readonly Polygon[]>): Promise<Face[]> {
  const features = [...areas].flatMap(([key, polygons]) =>
    polygons.map((geometry): Feature => ({ type: "Feature", properties: { key }, geometry })),
  );
  const output = await mapshaper.applyCommands(
    "-i areas.geojson -mosaic calc='keys = collect(key)' -explode -o faces.geojson format=geojson geojson-type=FeatureCollection",
    { "areas.geojson": { type: "FeatureCollection", features } satisfies FeatureCollection },
  );
  const text = Buffer.from(output["faces.geojson"] ?? []).toString("utf8");
  const faces = z.object({ features: z.array(tile) }).parse(JSON.parse(text)).features;
  return faces.map(({ properties, geometry }) => ({ keys: new Set(properties.keys ?? []), geometry }));
}
