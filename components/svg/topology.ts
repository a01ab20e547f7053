import type { Geometry, Position } from "geojson";
import type { Pixel } from "./camera";
import { simplifyArc } from "./simplify";

/** One line or closed ring as the data has it, with the grid points that it is drawn through. */
type Lines = readonly Position[][];

/**
 * Outlines of a picture on a common grid. Where Features share a border it is simplified once: a stretch between two junctions
 * gives the same points to everyone who draws it, in either direction.
 */
export class Topology {
  readonly #neighbours = new Map<string, string | null>();
  readonly #junctions = new Set<string>();
  readonly #arcs = new Map<string, Pixel[]>();
  readonly #project: (lon: number, lat: number) => Pixel;
  readonly #tolerance: number;

  /** `project` gives grid units; a simplified line stays within `tolerance` of the data, in grid units. */
  constructor(
    geometries: Iterable<Geometry>,
    project: (lon: number, lat: number) => Pixel,
    tolerance: number,
  ) {
    this.#project = project;
    this.#tolerance = tolerance;
    for (const geometry of geometries) {
      for (const line of linesOf(geometry)) this.#note(line, false);
      for (const ring of ringsOf(geometry)) this.#note(ring, true);
    }
  }

  /** A ring's corners, without the first one again at the end. */
  ring(ring: Position[]): Pixel[] {
    const open = ring.slice(0, -1);
    const start = Math.max(0, this.#startOf(open));
    const turned = [...open.slice(start), ...open.slice(0, start + 1)];
    return this.line(turned).slice(0, -1);
  }

  line(line: Position[]): Pixel[] {
    const points: Pixel[] = [];
    let from = 0;
    for (let at = 1; at < line.length; at++) {
      if (at < line.length - 1 && !this.#junctions.has(keyOf(line[at] as Position))) continue;
      const arc = this.#arc(line.slice(from, at + 1));
      points.push(...(points.length ? arc.slice(1) : arc));
      from = at;
    }
    return points;
  }

  /** Notes who is next to whom: a point with other neighbours in another line is a junction. */
  #note(line: Position[], isRing: boolean): void {
    const keys = (isRing ? line.slice(0, -1) : line).map(keyOf);
    for (const [index, key] of keys.entries()) {
      const before = keys[index - 1] ?? (isRing ? keys.at(-1) : undefined);
      const after = keys[index + 1] ?? (isRing ? keys[0] : undefined);
      if (before === undefined || after === undefined) {
        this.#junctions.add(key);
        continue;
      }
      const pair = before < after ? `${before} ${after}` : `${after} ${before}`;
      const known = this.#neighbours.get(key);
      if (known === undefined) this.#neighbours.set(key, pair);
      else if (known !== pair) this.#junctions.add(key);
    }
  }

  /** Where a ring begins for everyone who draws it: at a junction, else at its least corner. */
  #startOf(open: Position[]): number {
    const junction = open.findIndex((position) => this.#junctions.has(keyOf(position)));
    if (junction >= 0) return junction;
    const keys = open.map(keyOf);
    return keys.indexOf([...keys].sort()[0] ?? "");
  }

  #arc(positions: Position[]): Pixel[] {
    const [first = "", second = "", last = "", beforeLast = ""] = [0, 1, -1, -2].map((index) =>
      keyOf(positions.at(index) as Position),
    );
    const isForward = first === last ? second <= beforeLast : first < last;
    const key = isForward ? `${first} ${second} ${last}` : `${last} ${beforeLast} ${first}`;
    const name = `${key} ${positions.length}`;
    let arc = this.#arcs.get(name);
    if (!arc) {
      const pixels = (isForward ? positions : [...positions].reverse()).map(([lon, lat]) =>
        this.#project(lon as number, lat as number),
      );
      arc = simplifyArc(pixels, this.#tolerance).map(([x, y]): Pixel => [Math.round(x), Math.round(y)]);
      this.#arcs.set(name, arc);
    }
    return isForward ? arc : [...arc].reverse();
  }
}

const keyOf = ([lon, lat]: Position) => `${lon},${lat}`;

export function ringsOf(geometry: Geometry): Lines {
  if (geometry.type === "Polygon") return geometry.coordinates;
  return geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
}

export function linesOf(geometry: Geometry): Lines {
  if (geometry.type === "LineString") return [geometry.coordinates];
  return geometry.type === "MultiLineString" ? geometry.coordinates : [];
}
