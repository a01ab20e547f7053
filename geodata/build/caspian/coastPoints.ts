import type { Position } from "@/geodata/schema/geometry";
import type { FeatureId } from "@/geodata/schema/ids";
import { distanceKm } from "../measure/sphere";
import { toVector, type UnitVector } from "./unitVector";

/** A place on a coast. */
export interface CoastPoint {
  position: Position;
  vector: UnitVector;
  /** The country whose coast it is. */
  owner: FeatureId;
  isIsland: boolean;
}

/** A country as polygons of rings. */
export interface Owner {
  id: FeatureId;
  polygons: readonly Position[][][];
}

/**
 * Places along the coasts of a sea, no two neighbours farther apart than `stepKm`. A piece of coast belongs to the
 * country that has its ends as vertices; the Origins of sea and countries share nearly all of theirs.
 *
 * @param sea rings, the outer shore first, then the islands.
 */
export function buildCoastPoints(
  sea: readonly Position[][],
  owners: readonly Owner[],
  stepKm: number,
): CoastPoint[] {
  const ownersAt = vertexOwners(owners);
  const points: CoastPoint[] = [];
  sea.forEach((ring, index) => {
    for (let i = 1; i < ring.length; i++) {
      const [from, to] = [ring[i - 1] as Position, ring[i] as Position];
      const [atStart, atEnd] = [ownersAt(from), ownersAt(to)];
      const both = atStart.find((id) => atEnd.includes(id));
      // Across the mouth of a border river each country has one end: the piece is shared at its middle.
      const halves = both ? [both, both] : [atStart[0], atEnd[0]];
      along(from, to, stepKm).forEach((position, piece, all) => {
        const owner = halves[piece < all.length / 2 ? 0 : 1] as FeatureId;
        points.push({ position, vector: toVector(position), owner, isIsland: index > 0 });
      });
    }
  });
  return points;
}

/** Answers which countries have a vertex at a place; where none has, which one has the nearest. */
function vertexOwners(owners: readonly Owner[]): (position: Position) => readonly FeatureId[] {
  const vertices = owners.flatMap(({ id, polygons }) =>
    polygons.flat(2).map((position) => ({ id, position })),
  );
  const exact = new Map<string, FeatureId[]>();
  for (const { id, position } of vertices) {
    const known = exact.get(position.join());
    if (!known) exact.set(position.join(), [id]);
    else if (!known.includes(id)) known.push(id);
  }
  const nearest = (place: Position) => {
    const km = vertices.map(({ position }) => distanceKm(place, position));
    const least = km.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    const owner = vertices[km.indexOf(least)]?.id;
    if (!owner) throw new Error("a coast without countries");
    return [owner];
  };
  return (position) => exact.get(position.join()) ?? nearest(position);
}

/** Places from `from` on, `to` left out, which is where the next piece starts. */
function along(from: Position, to: Position, stepKm: number): Position[] {
  const pieces = Math.max(1, Math.ceil(distanceKm(from, to) / stepKm));
  return Array.from({ length: pieces }, (_, piece): Position => {
    const share = piece / pieces;
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  });
}
