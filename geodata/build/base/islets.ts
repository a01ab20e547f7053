import { area, polygon } from "@turf/turf";
import type { Ring } from "./readExtract";
import { toleranceMeters } from "./thin";
import type { Unit } from "./units";

/**
 * The units without the islets that would be smaller than a pixel or two wherever their surroundings are detailed enough to
 * be looked at; what was an islet becomes sea.
 */
export function withoutIslets(units: readonly Unit[]): Unit[] {
  return units.map(({ id, polygons }) => ({
    id,
    polygons: polygons
      .filter(([outer]) => outer && !isIslet(outer))
      .map((rings) => rings.filter((ring, index) => index === 0 || !isIslet(ring))),
  }));
}

function isIslet(ring: Ring): boolean {
  const [lon, lat] = ring[0] ?? [0, 0];
  const least = Math.min(8, Math.max(0.3, 1.5 * (toleranceMeters(lon, lat) / 1000) ** 2));
  return area(polygon([ring])) / 1e6 < least;
}
