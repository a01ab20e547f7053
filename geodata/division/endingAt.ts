import type { Position } from "@/geodata/schema/geometry";

/** Km between near places, on a plane that touches the sphere at the first. */
export function flatKm([lon, lat]: Position, [lon2, lat2]: Position): number {
  return Math.hypot((lon2 - lon) * Math.cos((lat * Math.PI) / 180), lat2 - lat) * 111.195;
}

/**
 * A line that passes by a place, from its farther end to where it comes nearest, and from there straight to the place; null
 * where it doesn't come within `withinKm`.
 */
export function endingAt(line: readonly Position[], end: Position, withinKm: number): Position[] | null {
  const km = line.map((place) => flatKm(end, place));
  const nearest = km.reduce((best, each, index) => (each < (km[best] as number) ? index : best), 0);
  if ((km[nearest] ?? Number.POSITIVE_INFINITY) > withinKm) return null;
  const isFirstFarther = (km[0] as number) > (km[km.length - 1] as number);
  const kept = isFirstFarther ? line.slice(0, nearest + 1) : line.slice(nearest).reverse();
  return [...kept, end];
}
