import { type Border, latticeBorders, nodePosition } from "@/geodata/division/latticeBorders";
import type { Position } from "@/geodata/schema/geometry";
import { type CoastDistances, type Kilometres, littoralStates } from "./coastDistances";
import type { Rule } from "./rules";
import type { SeaLattice } from "./seaLattice";
import { settleForks } from "./settleForks";

/** What rules are worked out on. */
export interface Waters {
  sea: SeaLattice;
  coasts: Record<Rule["coast"], CoastDistances>;
  /** Distances at the nodes of the lattice, by which coasts count. */
  distances: Record<Rule["coast"], readonly (Kilometres | null)[]>;
}

/** Halvings of a lattice edge of 3 km: to about a metre. */
const halvings = 12;

/** Longest edge of a lattice triangle, km. */
const edgeKm = 5;

/** Label of any place under a rule; `near` is a node at most an edge of the lattice away, and spares most of the search. */
export const labelAt =
  ({ coasts, distances }: Pick<Waters, "coasts" | "distances">, rule: Rule) =>
  (position: Position, near?: number): string => {
    const known = near === undefined || rule.measuredAt ? undefined : distances[rule.coast][near];
    const place = rule.measuredAt?.(position) ?? position;
    return rule.label(coasts[rule.coast].at(place, known ?? undefined, edgeKm), position);
  };

/** Lines where a rule changes its mind, to about a metre. They run on over the land beside the sea. */
export function traceBorders(waters: Waters, rule: Rule): Border[] {
  const { lattice, place } = waters.sea;
  const labelOf = labelAt(waters, rule);
  const position = (node: number) => nodePosition(lattice, node);
  const borders = latticeBorders(lattice, {
    labelOf: (node) => {
      const km = waters.distances[rule.coast][node];
      if (place[node] === 0 || !km) return null;
      return rule.measuredAt ? labelOf(position(node)) : rule.label(km, position(node));
    },
    crossing: (from, to) => {
      let [near, far] = [position(from), position(to)];
      const label = labelOf(near, from);
      for (let i = 0; i < halvings; i++) {
        const middle = between(near, far);
        if (labelOf(middle, from) === label) near = middle;
        else far = middle;
      }
      return between(near, far);
    },
    fork: (corners) => middleOf(corners.map(position)),
  });
  const { reach } = rule;
  if (!reach) return borders;
  const reachAt = (place: Position) => reach(waters.coasts[rule.coast].at(rule.measuredAt?.(place) ?? place));
  return settleForks(borders, littoralStates, reachAt);
}

function middleOf(corners: readonly Position[]): Position {
  const mean = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;
  return [mean(0), mean(1)];
}

const between = (a: Position, b: Position): Position => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
