import type { Position } from "@/geodata/schema/geometry";

const earthRadiusKm = 6371.0088;
const radians = Math.PI / 180;

/** Area in km² that a ring encloses on the sphere of radius 6 371 008.8 m; negative where it runs clockwise. */
export function ringKm2(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [[lon1, lat1], [lon2, lat2]] = [ring[i - 1] as Position, ring[i] as Position];
    sum += (lon1 - lon2) * radians * (2 + Math.sin(lat1 * radians) + Math.sin(lat2 * radians));
  }
  return (sum * earthRadiusKm ** 2) / 2;
}

/** Area in km² of an outer ring less its holes. */
export function polygonKm2([outer = [], ...holes]: readonly (readonly Position[])[]): number {
  return holes.reduce((sum, hole) => sum - Math.abs(ringKm2(hole)), Math.abs(ringKm2(outer)));
}

/** Whether a place lies within a ring (even–odd rule). */
export function isInRing([lon, lat]: Position, ring: readonly Position[]): boolean {
  let isInside = false;
  for (let i = 1; i < ring.length; i++) {
    const [[x1, y1], [x2, y2]] = [ring[i - 1] as Position, ring[i] as Position];
    if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) isInside = !isInside;
  }
  return isInside;
}
