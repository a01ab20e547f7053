import { orient2d } from "robust-predicates";
import type { Position } from "@/geodata/schema/geometry";
import type { Ring } from "./ring";

type Segment = ReturnType<Ring["segment"]>;
type Meeting = { how: "crosses" | "touches" | "runs along"; at: Position } | null;

/** Places after which the search ends: a scribble of n segments can cross itself n² / 2 times. */
const maxPlaces = 1000;

/** How two segments meet. Decided with exact predicates, so that rounding neither makes a crossing nor hides one. */
function meet(s: Segment, t: Segment): Meeting {
  const a = orient2d(t.ax, t.ay, t.bx, t.by, s.ax, s.ay);
  const b = orient2d(t.ax, t.ay, t.bx, t.by, s.bx, s.by);
  // Nearly all pairs whose boxes meet end here or below: one lies to one side of the other.
  if (a * b > 0) return null;
  const c = orient2d(s.ax, s.ay, s.bx, s.by, t.ax, t.ay);
  const d = orient2d(s.ax, s.ay, s.bx, s.by, t.bx, t.by);
  if (c * d > 0) return null;
  if (a * b < 0 && c * d < 0) {
    const share = a / (a - b);
    return { how: "crosses", at: [s.ax + share * (s.bx - s.ax), s.ay + share * (s.by - s.ay)] };
  }
  const ends: [number, number, number, Segment][] = [
    [a, s.ax, s.ay, t],
    [b, s.bx, s.by, t],
    [c, t.ax, t.ay, s],
    [d, t.bx, t.by, s],
  ];
  const shared = ends
    .filter(([side, x, y, on]) => side === 0 && isInBox(x, y, on))
    .map(([, x, y]): Position => [x, y]);
  const [first] = shared;
  if (!first) return null;
  const isStretch = shared.some(([x, y]) => x !== first[0] || y !== first[1]);
  return { how: isStretch ? "runs along" : "touches", at: first };
}

function isInBox(x: number, y: number, { ax, ay, bx, by }: Segment): boolean {
  return Math.min(ax, bx) <= x && x <= Math.max(ax, bx) && Math.min(ay, by) <= y && y <= Math.max(ay, by);
}

function searchAlong(ring: Ring, { ax, ay, bx, by }: Segment): number[] {
  return ring.search(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
}

/** Places, each once, by how the ring meets itself there. */
export type SelfMeetings = Record<"crosses" | "touches" | "runs along" | "doubles back on", Position[]>;

/** Where a ring meets itself other than from one segment to the next. */
export function selfMeetings(ring: Ring): SelfMeetings {
  const found: SelfMeetings = { crosses: [], touches: [], "runs along": [], "doubles back on": [] };
  const seen = new Set<string>();
  const add = (how: keyof SelfMeetings, at: Position) => {
    const key = `${how} ${at.join()}`;
    if (!seen.has(key)) found[how].push(at);
    seen.add(key);
  };
  for (let i = 0; i < ring.length && seen.size < maxPlaces; i++) {
    const s = ring.segment(i);
    const next = i + 1 === ring.length ? 0 : i + 1;
    const { bx, by } = ring.segment(next);
    const isBack = (s.bx - s.ax) * (bx - s.bx) + (s.by - s.ay) * (by - s.by) < 0;
    if (isBack && orient2d(s.ax, s.ay, s.bx, s.by, bx, by) === 0) add("doubles back on", [s.bx, s.by]);
    for (const j of searchAlong(ring, s).sort((left, right) => left - right)) {
      if (j <= i + 1 || (i === 0 && j === ring.length - 1)) continue;
      const meeting = meet(s, ring.segment(j));
      if (meeting) add(meeting.how, meeting.at);
    }
  }
  return found;
}

/** How two rings of one Geometry get in each other's way, and where; each place once. */
export interface Crossing {
  how: "crosses" | "runs along";
  places: Position[];
}

/**
 * How `inner` crosses `outer`, or null where it does not. A touch in one point is allowed (OGC Simple Features) and no
 * crossing, unless the rings change sides there.
 */
export function crossingOf(inner: Ring, outer: Ring): Crossing | null {
  const found = { crosses: new Map<string, Position>(), "runs along": new Map<string, Position>() };
  let touch: Position | null = null;
  for (let i = 0; i < inner.length && found.crosses.size + found["runs along"].size < maxPlaces; i++) {
    const s = inner.segment(i);
    for (const j of searchAlong(outer, s)) {
      const meeting = meet(s, outer.segment(j));
      if (meeting?.how === "touches") touch ??= meeting.at;
      else if (meeting) found[meeting.how].set(meeting.at.join(), meeting.at);
    }
  }
  if (found.crosses.size > 0) return { how: "crosses", places: [...found.crosses.values()] };
  if (found["runs along"].size > 0) return { how: "runs along", places: [...found["runs along"].values()] };
  return touch && changesSides(inner, outer) ? { how: "crosses", places: [touch] } : null;
}

function changesSides(inner: Ring, outer: Ring): boolean {
  const sides = new Set<number>();
  for (let i = 0; i < inner.length && sides.size < 3; i++) sides.add(outer.locate(inner.x(i), inner.y(i)));
  return sides.has(1) && sides.has(-1);
}

/** Where `inner`, which does not cross `outer`, lies: 1 inside, −1 outside, 0 where every vertex is on `outer`. */
export function sideOf(inner: Ring, outer: Ring): 1 | 0 | -1 {
  for (let i = 0; i < inner.length; i++) {
    const side = outer.locate(inner.x(i), inner.y(i));
    if (side !== 0) return side;
  }
  return 0;
}
