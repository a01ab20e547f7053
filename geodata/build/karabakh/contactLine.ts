import type { Polygon } from "geojson";
import type { Position } from "@/geodata/schema/geometry";
import { fromNorthWest, isVertexOf } from "./landBorder";
import { nearestVertex } from "./landOn";
import { planeKm, toPlane } from "./plane";

/** Positions of a line nearer than this to the place where it meets the border belong to that place, km. */
const endKm = 1;

/**
 * The Armenian side of the ceasefire line: along the line from the Armenian border to the Araks, and back along the state
 * border. The line's ends move to the nearest vertices of the border.
 *
 * @param line, @param border both from north-west to south-east.
 */
export function armenianSide(line: readonly Position[], border: readonly Position[]): Polygon {
  const [first, last] = [
    nearestVertex(border, line[0] as Position),
    nearestVertex(border, line.at(-1) as Position),
  ];
  const ends = [border[first] as Position, border[last] as Position] as const;
  const between = line.filter((position) =>
    ends.every((end) => planeKm(toPlane(position), toPlane(end)) > endKm),
  );
  const back = border.slice(first, last).reverse();
  return { type: "Polygon", coordinates: [[ends[0], ...between, ends[1], ...back]] };
}

/** What is left of an area's outline without the state border: one line, from north-west to south-east. */
export function withoutBorder(outline: readonly Position[], border: ReadonlySet<string>): Position[] {
  const open = outline.slice(0, -1);
  const start = open.findIndex(
    (position, index) =>
      isVertexOf(border, position) && !isVertexOf(border, open[(index + 1) % open.length] as Position),
  );
  const turned = [...open.slice(start), ...open.slice(0, start)];
  const end = turned.findIndex((position, index) => index > 0 && isVertexOf(border, position));
  const line = turned.slice(0, end + 1);
  if (turned.slice(end).some((position) => !isVertexOf(border, position)))
    throw new Error(
      "the outline of the territory held leaves the state border more than once; expected one line",
    );
  return fromNorthWest(line);
}
