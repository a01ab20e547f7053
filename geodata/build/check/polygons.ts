import type { Bounds } from "@/geodata/schema/geometry";
import { crossingOf, selfMeetings, sideOf } from "./crossings";
import type { Report } from "./problem";
import { boundsMeet, type Ring } from "./ring";
import { shownPlaces } from "./shown";

/** Checks one ring by itself: area, self-intersection, and winding (RFC 7946: outer counterclockwise, holes clockwise). */
export function checkRing(ring: Ring, isHole: boolean, report: Report): void {
  const meetings = selfMeetings(ring);
  const isCrossed = meetings.crosses.length > 0;
  if (ring.isFlat && !isCrossed) {
    report("zero-area", ring.pointer, "the ring has no area", "a ring that encloses something");
    return;
  }
  const said = Object.entries(meetings)
    .filter(([, places]) => places.length > 0)
    .map(([how, places]) => `${how} itself at ${shownPlaces(places)}`);
  if (said.length > 0) {
    report(
      "self-intersection",
      ring.pointer,
      `the ring ${said.join(" and ")}`,
      "a ring that never meets itself",
    );
  }
  // The halves of a crossed ring wind both ways: neither is right.
  if (isCrossed || ring.area > 0 !== isHole) return;
  const [what, found, wanted] = isHole
    ? ["hole", "counterclockwise", "clockwise"]
    : ["outer ring", "clockwise", "counterclockwise"];
  report("winding", ring.pointer, `the ${what} is ${found}`, `${wanted} (RFC 7946, section 3.1.6)`);
}

/** Checks the holes of a polygon against its outer ring and each other. */
export function checkHoles(shell: Ring, holes: readonly Ring[], report: Report): void {
  const expected = "holes inside their outer ring, apart from each other";
  for (const hole of holes) {
    const crossing = crossingOf(hole, shell);
    if (crossing) {
      const problem = `the hole ${crossing.how} its outer ring at ${shownPlaces(crossing.places)}`;
      report("hole", hole.pointer, problem, expected);
    } else if (sideOf(hole, shell) === -1) {
      report("hole", hole.pointer, "the hole lies outside its outer ring", expected);
    }
  }
  for (const [first, second] of pairsThatMeet(holes, (hole) => hole.bounds)) {
    const crossing = crossingOf(second, first);
    const other = first.pointer;
    if (crossing) {
      const problem = `the hole ${crossing.how} the hole ${other} at ${shownPlaces(crossing.places)}`;
      report("hole", second.pointer, problem, expected);
    } else if (sideOf(second, first) === 1) {
      report("hole", second.pointer, `the hole lies inside the hole ${other}`, expected);
    } else if (sideOf(first, second) === 1) {
      report("hole", second.pointer, `the hole encloses the hole ${other}`, expected);
    }
  }
}

/** A polygon of a MultiPolygon. */
export interface Part {
  pointer: string;
  shell: Ring;
  holes: readonly Ring[];
}

/** Checks that the polygons of a MultiPolygon lie apart; touching in single points is allowed. */
export function checkParts(parts: readonly Part[], report: Report): void {
  for (const [first, second] of pairsThatMeet(parts, ({ shell }) => shell.bounds)) {
    const expected = "polygons that meet in single points at most";
    const crossing = crossingOf(second.shell, first.shell);
    if (crossing) {
      // Whether polygons along one edge also overlap depends on their winding, which may be wrong.
      const how = crossing.how === "crosses" ? "overlaps" : "shares an edge or more with";
      const problem = `the polygon ${how} the polygon ${first.pointer} at ${shownPlaces(crossing.places)}`;
      report("parts", second.pointer, problem, expected);
    } else if (lieWithin(second, first) || lieWithin(first, second)) {
      report("parts", second.pointer, `the polygon overlaps the polygon ${first.pointer}`, expected);
    }
  }
}

/** Whether a part lies on the land of another: in its outer ring, and in none of its holes. */
function lieWithin(inner: Part, outer: Part): boolean {
  if (sideOf(inner.shell, outer.shell) !== 1) return false;
  return outer.holes.every(
    (hole) => !boundsMeet(hole.bounds, inner.shell.bounds) || sideOf(inner.shell, hole) === -1,
  );
}

/** Pairs of items whose boxes meet, in the order of the items; by a sweep from west to east. */
function pairsThatMeet<T>(items: readonly T[], boundsOf: (item: T) => Bounds): [T, T][] {
  const boxes = items.map((item, i) => ({ item, i, bounds: boundsOf(item) }));
  boxes.sort((a, b) => a.bounds[0] - b.bounds[0]);
  let open: typeof boxes = [];
  const pairs: [(typeof boxes)[number], (typeof boxes)[number]][] = [];
  for (const box of boxes) {
    open = open.filter(({ bounds }) => bounds[2] >= box.bounds[0]);
    for (const other of open) {
      if (boundsMeet(other.bounds, box.bounds)) pairs.push(other.i < box.i ? [other, box] : [box, other]);
    }
    open.push(box);
  }
  return pairs
    .sort(([a, b], [c, d]) => b.i - d.i || a.i - c.i)
    .map(([first, second]) => [first.item, second.item]);
}
