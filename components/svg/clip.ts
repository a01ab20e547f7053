import type { Box } from "@/components/view/box";
import type { Pixel } from "./camera";

export const grow = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** A ring cut to the box along its edges (Sutherland–Hodgman); empty where they don't meet. */
export function clipRing(ring: Pixel[], box: Box): Pixel[] {
  const edges: [isInside: (p: Pixel) => boolean, axis: 0 | 1, at: number][] = [
    [([x]) => x >= box.left, 0, box.left],
    [([x]) => x <= box.right, 0, box.right],
    [([, y]) => y >= box.top, 1, box.top],
    [([, y]) => y <= box.bottom, 1, box.bottom],
  ];
  return edges.reduce((points, [isInside, axis, at]) => {
    const kept: Pixel[] = [];
    for (const [index, point] of points.entries()) {
      const before = points.at(index - 1) as Pixel;
      if (isInside(before) !== isInside(point)) kept.push(crossing(before, point, axis, at));
      if (isInside(point)) kept.push(point);
    }
    return kept;
  }, ring);
}

function crossing(a: Pixel, b: Pixel, axis: 0 | 1, at: number): Pixel {
  const t = (at - a[axis]) / (b[axis] - a[axis]);
  // On whole units like all other corners, so that neighbours cut by the same edge still meet.
  return axis === 0 ? [at, Math.round(a[1] + t * (b[1] - a[1]))] : [Math.round(a[0] + t * (b[0] - a[0])), at];
}

/** Runs of segments whose extent meets the box; a segment is never cut, so that dashes keep their beat inside. */
export function clipLine(line: Pixel[], box: Box): Pixel[][] {
  const runs: Pixel[][] = [];
  let run: Pixel[] = [];
  for (const [index, b] of line.entries()) {
    const a = line[index - 1];
    if (!a) continue;
    const isOutside =
      Math.max(a[0], b[0]) < box.left ||
      Math.min(a[0], b[0]) > box.right ||
      Math.max(a[1], b[1]) < box.top ||
      Math.min(a[1], b[1]) > box.bottom;
    if (isOutside) {
      if (run.length) runs.push(run);
      run = [];
    } else {
      if (!run.length) run = [a];
      run.push(b);
    }
  }
  if (run.length) runs.push(run);
  return runs;
}

/** True if a box lies wholly in another. */
export const isWithin = (box: Box, outer: Box) =>
  box.left >= outer.left && box.top >= outer.top && box.right <= outer.right && box.bottom <= outer.bottom;
