import type { Position } from "@/geodata/schema/geometry";

/** A place on a plane that touches the sphere at 39.7° N, 46.7° E: km east and north of there. */
export interface PlaneKm {
  x: number;
  y: number;
}

const [lon0, lat0] = [46.7, 39.7];
const kmPerDegree = 111.195;
const kmPerDegreeEast = kmPerDegree * Math.cos((lat0 * Math.PI) / 180);

/** Good to 2 % over the 200 km that the districts measure. */
export function toPlane([lon, lat]: Position): PlaneKm {
  return { x: (lon - lon0) * kmPerDegreeEast, y: (lat - lat0) * kmPerDegree };
}

export function fromPlane({ x, y }: PlaneKm): Position {
  return [lon0 + x / kmPerDegreeEast, lat0 + y / kmPerDegree];
}

export const planeKm = (a: PlaneKm, b: PlaneKm) => Math.hypot(a.x - b.x, a.y - b.y);

/** The line with its own vertices and others between them, none farther than `stepKm` from the next. */
export function densify(line: readonly Position[], stepKm: number): Position[] {
  const dense: Position[] = line.slice(0, 1);
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [line[i - 1] as Position, line[i] as Position];
    const pieces = Math.max(1, Math.ceil(planeKm(toPlane(from), toPlane(to)) / stepKm));
    for (let piece = 1; piece < pieces; piece++) {
      const along = piece / pieces;
      dense.push([from[0] + (to[0] - from[0]) * along, from[1] + (to[1] - from[1]) * along]);
    }
    dense.push(to);
  }
  return dense;
}
