import { booleanPointInPolygon } from "@turf/turf";
import type { Geometry } from "@/geodata/schema/feature";
import type { Position } from "@/geodata/schema/geometry";

/** Whether the Position lies in the area (its edge counts); false for points and lines. */
export function isInside(position: Position, geometry: Geometry): boolean {
  if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return false;
  return booleanPointInPolygon(position, geometry);
}
