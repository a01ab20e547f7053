import type { Geometry } from "@/geodata/schema/feature";
import type { Bounds, Position } from "@/geodata/schema/geometry";
import { positionsOf } from "./sphere";

/** Smallest Bounds around the Positions; null where there is none. */
export function boundsOfPositions(positions: readonly Position[]): Bounds | null {
  if (positions.length === 0) return null;
  const bounds: Bounds = [180, 90, -180, -90];
  for (const [lon, lat] of positions) {
    bounds[0] = Math.min(bounds[0], lon);
    bounds[1] = Math.min(bounds[1], lat);
    bounds[2] = Math.max(bounds[2], lon);
    bounds[3] = Math.max(bounds[3], lat);
  }
  return bounds;
}

/** Smallest Bounds around the geometries; null where there is none. */
export function boundsOf(geometries: readonly Geometry[]): Bounds | null {
  return boundsOfPositions(geometries.flatMap(positionsOf));
}

/** Whether the Position lies in the Bounds, edges included. */
export function isWithin([west, south, east, north]: Bounds, [lon, lat]: Position): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
