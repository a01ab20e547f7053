import type { Bounds, Position } from "@/geodata/schema/geometry";

/**
 * The stretches of a line that lie inside the Bounds, in order. Straight in lon/lat; each stretch ends on the edge where
 * the line leaves (Liang–Barsky).
 */
export function clipToFrame(line: readonly Position[], bounds: Bounds): Position[][] {
  const stretches: Position[][] = [];
  let open: Position[] | null = null;
  for (let i = 1; i < line.length; i++) {
    const to = line[i] as Position;
    const inside = clipSegment(line[i - 1] as Position, to, bounds);
    if (!inside) {
      open = null;
      continue;
    }
    if (!open) {
      open = [inside[0]];
      stretches.push(open);
    }
    open.push(inside[1]);
    if (inside[1] !== to) open = null;
  }
  return stretches;
}

function clipSegment(from: Position, to: Position, bounds: Bounds): [Position, Position] | null {
  const [west, south, east, north] = bounds;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  let [enter, leave] = [0, 1];
  const edges = [
    [-dx, from[0] - west],
    [dx, east - from[0]],
    [-dy, from[1] - south],
    [dy, north - from[1]],
  ] as const;
  for (const [towards, room] of edges) {
    if (towards === 0) {
      if (room < 0) return null;
    } else if (towards < 0) enter = Math.max(enter, room / towards);
    else leave = Math.min(leave, room / towards);
  }
  if (enter >= leave) return null;
  const at = (along: number): Position => [from[0] + dx * along, from[1] + dy * along];
  return [enter === 0 ? from : at(enter), leave === 1 ? to : at(leave)];
}
