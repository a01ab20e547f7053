import type { Position } from "@/geodata/schema/geometry";
import { chainEdges } from "./chainEdges";

/** Places in rows and columns, numbered from the south-west corner eastward, row by row. Degrees, WGS 84. */
export interface Lattice {
  west: number;
  south: number;
  lonStep: number;
  latStep: number;
  columns: number;
  rows: number;
}

/** Lon/lat of a node. */
export function nodePosition({ west, south, lonStep, latStep, columns }: Lattice, node: number): Position {
  return [west + (node % columns) * lonStep, south + Math.floor(node / columns) * latStep];
}

/** A line between two labels. */
export interface Border {
  /** In the order of the alphabet. */
  between: [string, string];
  line: Position[];
}

/** How a lattice is labelled, and where on the way between nodes the label changes. */
export interface Labelling {
  /** Label of a node; null where nobody asks. */
  labelOf(node: number): string | null;
  /** Where the label changes between two neighbours of different labels. */
  crossing(from: number, to: number): Position;
  /** Where the three labels of a triangle meet. */
  fork(corners: readonly [number, number, number]): Position;
}

/** Lines between areas of different labels, over the triangles that each cell of the lattice makes with its diagonal. */
export function latticeBorders(lattice: Lattice, { labelOf, crossing, fork }: Labelling): Border[] {
  const { columns, rows } = lattice;
  const places: Position[] = [];
  const crossings = new Map<number, number>();
  const edges = new Map<string, [number, number][]>();
  const labels = Array.from({ length: columns * rows }, (_, node) => labelOf(node));
  const crossingOn = (a: number, b: number) => {
    const [from, to] = a < b ? [a, b] : [b, a];
    const key = from * columns * rows + to;
    const known = crossings.get(key);
    if (known !== undefined) return known;
    crossings.set(key, places.push(crossing(from, to)) - 1);
    return places.length - 1;
  };
  const connect = (one: string, other: string, from: number, to: number) => {
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    const known = edges.get(key);
    if (known) known.push([from, to]);
    else edges.set(key, [[from, to]]);
  };
  const triangle = (a: number, b: number, c: number) => {
    const [la, lb, lc] = [labels[a], labels[b], labels[c]];
    if (!la || !lb || !lc || (la === lb && lb === lc)) return;
    if (la === lb) connect(la, lc, crossingOn(a, c), crossingOn(b, c));
    else if (lb === lc) connect(la, lb, crossingOn(a, b), crossingOn(a, c));
    else if (la === lc) connect(la, lb, crossingOn(a, b), crossingOn(b, c));
    else {
      const middle = places.push(fork([a, b, c])) - 1;
      connect(la, lb, crossingOn(a, b), middle);
      connect(lb, lc, crossingOn(b, c), middle);
      connect(la, lc, crossingOn(a, c), middle);
    }
  };
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const corner = row * columns + column;
      triangle(corner, corner + 1, corner + columns + 1);
      triangle(corner, corner + columns + 1, corner + columns);
    }
  }
  return [...edges]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, pairs]) =>
      chainEdges(pairs).map((chain) => ({
        between: key.split(" ") as [string, string],
        line: chain.map((place) => places[place] as Position),
      })),
    );
}
