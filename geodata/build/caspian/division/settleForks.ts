import type { Border } from "@/geodata/division/latticeBorders";
import type { Position } from "@/geodata/schema/geometry";

/** Reaches of the states at a place, km; where the least two are equal there is a line, where three are a fork. */
export type ReachAt = (position: Position) => readonly number[];

const exactKm = 0.005;
/** Corners of a line nearer to a fork than a lattice can tell three states apart are looked at again. */
const looseKm = 0.02;
const probeDegrees = 5e-4;
const longestStepDegrees = 0.05;

/**
 * The same lines with their forks where three states are truly as far. Lines that meet at a flat angle enclose a wedge narrower
 * than the lattice: there the lattice puts the fork too early, and corners behind it on a line of the wrong pair.
 */
export function settleForks(
  borders: readonly Border[],
  order: readonly string[],
  reachAt: ReachAt,
): Border[] {
  const ends = borders.flatMap(({ between, line }) =>
    [line[0], line[line.length - 1]].map((place) => ({
      key: String(place),
      place: place as Position,
      between,
    })),
  );
  const forks = new Map<string, Position>();
  for (const { key, place } of ends) {
    const states = [...new Set(ends.filter((end) => end.key === key).flatMap(({ between }) => between))];
    if (states.length === 3 && !forks.has(key)) {
      const exact = forkNear(place, states.map((state) => order.indexOf(state)) as Three, reachAt);
      if (exact) forks.set(key, exact);
    }
  }
  return borders.map(({ between, line }) => {
    const pair = between.map((state) => order.indexOf(state)) as [number, number];
    const tidy = (towards: Position[]): Position[] => {
      const fork = forks.get(String(towards[towards.length - 1]));
      if (!fork) return towards;
      const kept = towards.slice(0, -1);
      while (kept.length > 1 && !isOn(kept[kept.length - 1] as Position, pair, reachAt)) kept.pop();
      return [...kept, fork];
    };
    return { between, line: tidy(tidy(line).reverse()).reverse() };
  });
}

function isOn(place: Position, [a, b]: readonly [number, number], reachAt: ReachAt): boolean {
  const reach = reachAt(place);
  const [one, other] = [reach[a] as number, reach[b] as number];
  return Math.abs(one - other) < looseKm && Math.max(one, other) < Math.min(...reach) + looseKm;
}

type Three = [number, number, number];

/** Newton's method for the place where three reaches are equal; null where it leads away. */
function forkNear(start: Position, [a, b, c]: Three, reachAt: ReachAt): Position | null {
  const off = (place: Position): [number, number] => {
    const reach = reachAt(place);
    const first = reach[a] as number;
    return [(reach[b] as number) - first, (reach[c] as number) - first];
  };
  let place = start;
  for (let round = 0; round < 60; round++) {
    const here = off(place);
    if (Math.hypot(...here) < exactKm) return place;
    const east = off([place[0] + probeDegrees, place[1]]);
    const north = off([place[0], place[1] + probeDegrees]);
    const [e1, e2] = [(east[0] - here[0]) / probeDegrees, (east[1] - here[1]) / probeDegrees];
    const [n1, n2] = [(north[0] - here[0]) / probeDegrees, (north[1] - here[1]) / probeDegrees];
    const turn = e1 * n2 - e2 * n1;
    if (turn === 0) return null;
    const [x, y] = [(here[1] * n1 - here[0] * n2) / turn, (here[0] * e2 - here[1] * e1) / turn];
    const shorten = Math.min(1, longestStepDegrees / Math.hypot(x, y));
    place = [place[0] + x * shorten, place[1] + y * shorten];
  }
  return null;
}
