import { bbox, bboxClip, bboxPolygon, featureCollection, intersect, polygon } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import type { Bounds } from "@/geodata/schema/geometry";

/** What the extracts keep: a degree more than the frame in the west, where rivers and pipelines come in. */
export const cropBounds: Bounds = [36, 34, 62, 50];

/**
 * The part of an area inside `bounds`, as polygons with the vertices of the original; empty where nothing is inside.
 * Polygons that lie inside whole come back untouched.
 */
export function cropArea(area: Polygon | MultiPolygon, bounds: Bounds = cropBounds): Position[][][] {
  const polygons = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  return polygons.flatMap((rings) => cropPolygon(rings, bounds));
}

function cropPolygon(rings: Position[][], bounds: Bounds): Position[][][] {
  const [west, south, east, north] = bbox(polygon([rings[0] ?? []])) as Bounds;
  if (east < bounds[0] || west > bounds[2] || north < bounds[1] || south > bounds[3]) return [];
  if (west >= bounds[0] && east <= bounds[2] && south >= bounds[1] && north <= bounds[3]) return [rings];
  // The fast clip leaves edges along its box; with a box three degrees wider they all fall to the exact clip after it.
  const wider: Bounds = [bounds[0] - 3, bounds[1] - 3, bounds[2] + 3, bounds[3] + 3];
  const near = bboxClip(polygon(rings), wider).geometry as Polygon | MultiPolygon;
  const nearPolygons = near.type === "Polygon" ? [near.coordinates] : near.coordinates;
  return nearPolygons.flatMap((nearRings) => {
    const solid = nearRings.filter((ring) => ring.length >= 4);
    if (solid.length === 0) return [];
    const part = intersect(featureCollection([polygon(solid), bboxPolygon(bounds)]))?.geometry;
    if (!part) return [];
    return part.type === "Polygon" ? [part.coordinates] : part.coordinates;
  });
}

/** Coordinates with at most `decimals` decimals; 5 decimals are about one metre. */
export function roundRings(polygons: Position[][][], decimals = 5): Position[][][] {
  const scale = 10 ** decimals;
  const round = (value: number) => Math.round(value * scale) / scale;
  return polygons.map((rings) => rings.map((ring) => ring.map(([x = 0, y = 0]) => [round(x), round(y)])));
}

/** The parts of areas inside the crop, rounded, each as a Feature without properties; those wholly outside are left out. */
export function croppedFeatures(areas: readonly (Polygon | MultiPolygon)[]): Feature<MultiPolygon>[] {
  return areas
    .map((area) => roundRings(cropArea(area)))
    .filter((coordinates) => coordinates.length > 0)
    .map((coordinates) => ({
      type: "Feature",
      properties: {},
      geometry: { type: "MultiPolygon", coordinates },
    }));
}
