import type { Position } from "@/geodata/schema/geometry";
import { distanceKm } from "../measure/sphere";
import { toPosition, toVector } from "./unitVector";

/** The stretches of a line where `isSea` holds, cut to about 10 m; narrower pieces of land or sea than `stepKm` are not seen. */
export function stretchesInSea(
  line: readonly Position[],
  isSea: (position: Position) => boolean,
  stepKm: number,
): Position[][] {
  const stretches: Position[][] = [];
  let open: Position[] | null = null;
  let before: Position | null = null;
  for (const position of withSteps(line, stepKm)) {
    if (isSea(position)) {
      if (!open) {
        open = before ? [shore(position, before, isSea)] : [];
        stretches.push(open);
      }
      open.push(position);
    } else if (open && before) {
      open.push(shore(before, position, isSea));
      open = null;
    }
    before = position;
  }
  return stretches.filter((stretch) => stretch.length > 1);
}

function withSteps(line: readonly Position[], stepKm: number): Position[] {
  const steps = line.slice(0, 1);
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [line[i - 1] as Position, line[i] as Position];
    const pieces = Math.max(1, Math.ceil(distanceKm(from, to) / stepKm));
    for (let piece = 1; piece <= pieces; piece++) steps.push(between(from, to, piece / pieces));
  }
  return steps;
}

/** A place on the great circle: over 100 km it runs up to 200 m beside the line that is straight in lon/lat. */
function between(from: Position, to: Position, share: number): Position {
  if (share === 1) return to;
  const [a, b] = [toVector(from), toVector(to)];
  const part = (axis: 0 | 1 | 2) => a[axis] + (b[axis] - a[axis]) * share;
  return toPosition([part(0), part(1), part(2)]);
}

/** The last place in the sea on the way from one in it to one on land. */
function shore(sea: Position, land: Position, isSea: (position: Position) => boolean): Position {
  let [wet, dry] = [sea, land];
  while (distanceKm(wet, dry) > 0.01) {
    const middle = between(wet, dry, 0.5);
    if (isSea(middle)) wet = middle;
    else dry = middle;
  }
  return wet;
}
