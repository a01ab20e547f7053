import { nodePosition } from "@/geodata/division/latticeBorders";
import { type Kilometres, type LittoralState, littoralStates } from "./coastDistances";
import { type Factors, weighted } from "./rules";
import type { Waters } from "./traceBorders";

/** Shares of the sea by state, 0 to 1. */
export type Shares = Readonly<Record<LittoralState, number>>;

export const toEachState = <T>(of: (state: LittoralState) => T): Record<LittoralState, T> =>
  Object.fromEntries(littoralStates.map((state) => [state, of(state)])) as Record<LittoralState, T>;

/** Factors under which the states get the wanted shares of the sea, counted over the nodes of the lattice. */
export function solveFactors({ sea, distances }: Waters, wanted: Shares, start: Factors): Factors {
  const cells = [...sea.place].flatMap((place, node): { km: Kilometres; size: number }[] => {
    const km = place === 2 ? distances.all[node] : null;
    return km ? [{ km, size: Math.cos((nodePosition(sea.lattice, node)[1] * Math.PI) / 180) }] : [];
  });
  const whole = cells.reduce((sum, { size }) => sum + size, 0);
  let factors = start;
  for (let round = 0; round < 200; round++) {
    const { label } = weighted(factors);
    const found = toEachState(() => 0);
    for (const { km, size } of cells) found[label(km, [0, 0]) as LittoralState] += size / whole;
    const isThere = littoralStates.every((state) => Math.abs(found[state] - wanted[state]) < 2e-5);
    if (isThere) break;
    factors = toEachState((state) => factors[state] * Math.sqrt(wanted[state] / found[state]));
    // Only how the four compare with one another counts, and Iran's own.
    const unit = factors.azerbaijan;
    factors = toEachState((state) => (state === "iran" ? factors.iran : factors[state] / unit));
  }
  return factors;
}
