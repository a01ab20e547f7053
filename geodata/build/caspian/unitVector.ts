import type { Position } from "@/geodata/schema/geometry";
import { earthRadiusKm } from "../measure/sphere";

/** A place on the sphere of radius 1, seen from its centre: x towards 0° E 0° N, z towards the north pole. */
export type UnitVector = readonly [x: number, y: number, z: number];

const radians = Math.PI / 180;

export function toVector([lon, lat]: Position): UnitVector {
  const cosine = Math.cos(lat * radians);
  return [cosine * Math.cos(lon * radians), cosine * Math.sin(lon * radians), Math.sin(lat * radians)];
}

export function toPosition([x, y, z]: UnitVector): Position {
  return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];
}

/** Great-circle km. */
export function arcKm(a: UnitVector, b: UnitVector): number {
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) / 2));
}

/** The place on the sphere as far from all three, on the side on which they lie. */
export function circumcentre(a: UnitVector, b: UnitVector, c: UnitVector): UnitVector {
  const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
  const normal: UnitVector = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
  const isFarSide = normal[0] * a[0] + normal[1] * a[1] + normal[2] * a[2] < 0;
  const length = Math.hypot(...normal) * (isFarSide ? -1 : 1);
  return [normal[0] / length, normal[1] / length, normal[2] / length];
}
