import type { Pixel } from "./camera";

/**
 * The fewest of a line's points that keep it within `tolerance` (in the points' units): Douglas–Peucker. A closed line is
 * split at the point farthest from its start, so that it stays a ring.
 */
export function simplifyArc(line: Pixel[], tolerance: number): Pixel[] {
  if (tolerance <= 0 || line.length < 3) return line;
  const keep = new Uint8Array(line.length);
  keep[0] = 1;
  keep[line.length - 1] = 1;
  const stretches: [from: number, to: number][] = [[0, line.length - 1]];
  for (let next = stretches.pop(); next; next = stretches.pop()) {
    const [from, to] = next;
    const { index, distance } = farthest(line, from, to);
    if (distance <= tolerance) continue;
    keep[index] = 1;
    stretches.push([from, index], [index, to]);
  }
  return line.filter((_, index) => keep[index] === 1);
}

function farthest(line: Pixel[], from: number, to: number): { index: number; distance: number } {
  let best = { index: from, distance: -1 };
  for (let index = from + 1; index < to; index++) {
    const distance = distanceToSegment(line[index] as Pixel, line[from] as Pixel, line[to] as Pixel);
    if (distance > best.distance) best = { index, distance };
  }
  return best;
}

function distanceToSegment([x, y]: Pixel, [ax, ay]: Pixel, [bx, by]: Pixel): number {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / square));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}
