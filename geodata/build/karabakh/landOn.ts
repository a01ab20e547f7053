import type { Position } from "@/geodata/schema/geometry";
import { planeKm, toPlane } from "./plane";

/** Index of the vertex nearest to a Position. */
export function nearestVertex(line: readonly Position[], position: Position): number {
  const place = toPlane(position);
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  line.forEach((vertex, index) => {
    const km = planeKm(place, toPlane(vertex));
    if (km < least) [best, least] = [index, km];
  });
  return best;
}

/**
 * A line whose start stands for a place on the border, with its first Position moved to a vertex of the border. As many of
 * its first Positions go as are needed for the rest to stay on one side.
 */
export function landOn(
  line: readonly Position[],
  border: readonly Position[],
): { line: Position[]; index: number } {
  for (let skip = 0; skip + 1 < line.length; skip++) {
    const index = nearestVertex(border, line[skip] as Position);
    const landed = [border[index] as Position, ...line.slice(skip + 1)];
    if (!crosses(landed, border)) return { line: landed, index };
  }
  throw new Error(
    `the line that starts at ${line[0]?.join(", ")} runs along the state border and never off it`,
  );
}

function crosses(line: readonly Position[], border: readonly Position[]): boolean {
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] as Position, line[i] as Position];
    for (let j = 1; j < border.length; j++) {
      const [c, d] = [border[j - 1] as Position, border[j] as Position];
      if (turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0) return true;
    }
  }
  return false;
}

/** Above 0 where the way from `a` over `b` to `c` turns left, 0 where it runs straight on. */
const turn = (a: Position, b: Position, c: Position) =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
