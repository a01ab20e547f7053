import type { Position } from "@/geodata/schema/geometry";
import { areaKm2 } from "../measure/sphere";

/** Every vertex of the lines, for a test of "is also a vertex of". */
export function vertexSet(lines: readonly (readonly Position[])[]): Set<string> {
  return new Set(lines.flatMap((line) => line.map((position) => position.join())));
}

export const isVertexOf = (set: ReadonlySet<string>, position: Position) => set.has(position.join());

/**
 * The border of a country's mainland with its neighbours, from north-west to south-east: the longest stretch of the
 * largest polygon's outline whose vertices all belong to the neighbours too.
 */
export function landBorder(polygons: readonly Position[][][], neighbours: readonly Position[][]): Position[] {
  const area = (ring: Position[]) => areaKm2({ type: "Polygon", coordinates: [ring] });
  const outlines = polygons.map(([outline]) => outline ?? []);
  const mainland = outlines.reduce((a, b) => (area(b) > area(a) ? b : a));
  return fromNorthWest(longestShared(mainland, vertexSet(neighbours)));
}

function longestShared(ring: readonly Position[], neighbours: ReadonlySet<string>): Position[] {
  const open = ring.slice(0, -1);
  const start = open.findIndex((position) => !isVertexOf(neighbours, position));
  const turned = start < 0 ? open : [...open.slice(start), ...open.slice(0, start)];
  let longest: Position[] = [];
  let current: Position[] = [];
  for (const position of turned) {
    if (isVertexOf(neighbours, position)) current.push(position);
    else current = [];
    if (current.length > longest.length) longest = current;
  }
  return longest;
}

/** The line, turned round where it starts in the south-east. */
export function fromNorthWest(line: Position[]): Position[] {
  const [[west, north] = [0, 0], [east, south] = [0, 0]] = [line[0], line.at(-1)];
  return west - north <= east - south ? line : line.reverse();
}
