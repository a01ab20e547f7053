import type { Position } from "@/geodata/schema/geometry";
import type { Match } from "./matchLines";
import { fromPlane, type PlaneKm, planeKm, toPlane } from "./plane";

/** Moves a Position of the coarse drawing to where the fine drawing has it. */
export type Displacement = (position: Position) => Position;

/**
 * A smooth field that carries one border onto another and fades away from it: near the border a place moves as the
 * border does there (inverse squared distances), and the shift falls by a factor e each `decayKm`.
 */
export function buildDisplacement(matches: readonly Match[], decayKm: number): Displacement {
  // Below this distance all matches count alike: it evens out what the coarse drawing leaves out of the windings.
  const nearKm = 1.5;
  return (position) => {
    const place = toPlane(position);
    let [east, north, weights] = [0, 0, 0];
    let nearest = Number.POSITIVE_INFINITY;
    for (const { from, to } of matches) {
      const km = planeKm(place, from);
      const weight = 1 / (km * km + nearKm * nearKm) ** 2;
      east += weight * (to.x - from.x);
      north += weight * (to.y - from.y);
      weights += weight;
      nearest = Math.min(nearest, km);
    }
    const share = Math.exp(-nearest / decayKm) / weights;
    const moved: PlaneKm = { x: place.x + east * share, y: place.y + north * share };
    return fromPlane(moved);
  };
}
