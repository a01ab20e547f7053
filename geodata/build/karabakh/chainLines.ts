import type { Position } from "@/geodata/schema/geometry";
import { distanceKm } from "../measure/sphere";

/**
 * Pieces of one line or ring put together end to end: the two nearest open ends are joined first, and so on until one
 * line is left. A gap up to `toleranceKm` is bridged by a straight segment; a wider one is an error.
 */
export function chainLines(pieces: readonly (readonly Position[])[], toleranceKm: number): Position[] {
  const open = pieces.map((piece) => [...piece]);
  while (open.length > 1) {
    const joint = nearestEnds(open);
    if (joint.km > toleranceKm) {
      throw new Error(
        `pieces of a line: the nearest open ends are ${joint.km.toFixed(2)} km apart, expected up to ${toleranceKm} km`,
      );
    }
    const [first, second] = [open[joint.first] ?? [], open[joint.second] ?? []];
    if (joint.atStartOfFirst) first.reverse();
    if (!joint.atStartOfSecond) second.reverse();
    first.push(...(joint.km < 0.001 ? second.slice(1) : second));
    open.splice(joint.second, 1);
  }
  return open[0] ?? [];
}

function nearestEnds(lines: readonly Position[][]) {
  let best = {
    km: Number.POSITIVE_INFINITY,
    first: 0,
    second: 1,
    atStartOfFirst: false,
    atStartOfSecond: false,
  };
  for (let first = 0; first < lines.length; first++) {
    for (let second = first + 1; second < lines.length; second++) {
      for (const atStartOfFirst of [false, true]) {
        for (const atStartOfSecond of [false, true]) {
          const km = distanceKm(end(lines[first], atStartOfFirst), end(lines[second], atStartOfSecond));
          if (km < best.km) best = { km, first, second, atStartOfFirst, atStartOfSecond };
        }
      }
    }
  }
  return best;
}

const end = (line: readonly Position[] | undefined, atStart: boolean): Position =>
  line?.at(atStart ? 0 : -1) ?? [0, 0];

/** The ring that a line makes when its ends are joined: its last Position repeats the first. */
export function closeRing(line: readonly Position[]): Position[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return [];
  return distanceKm(first, last) < 0.001 ? [...line.slice(0, -1), first] : [...line, first];
}
