import Flatbush from "flatbush";
import { orient2d } from "robust-predicates";
import type { Bounds } from "@/geodata/schema/geometry";
import type { Numbers } from "./lines";

/** Below this many segments, looking at each is quicker than an index. */
const indexFrom = 40;

/** A closed ring made ready for geometry: repeated vertices and the closing position dropped, segments indexed. */
export class Ring {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly bounds: Bounds;
  /** Signed area in square degrees on the plane of longitude and latitude; positive = counterclockwise. */
  readonly area: number;
  private index: Flatbush | null = null;

  constructor(
    positions: readonly Numbers[],
    readonly pointer: string,
  ) {
    const points = positions.filter(
      ([x, y], i) => i === 0 || x !== positions[i - 1]?.[0] || y !== positions[i - 1]?.[1],
    );
    if (points.length > 1) points.pop();
    this.xs = Float64Array.from(points, ([x = 0]) => x);
    this.ys = Float64Array.from(points, ([, y = 0]) => y);
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    let area = 0;
    for (let i = 0; i < this.length; i++) {
      const { ax, ay, bx, by } = this.segment(i);
      west = Math.min(west, ax);
      east = Math.max(east, ax);
      south = Math.min(south, ay);
      north = Math.max(north, ay);
      // Relative to the first vertex, so that a small ring far from 0, 0 loses no digits.
      area += ((ax - this.x(0)) * (by - this.y(0)) - (bx - this.x(0)) * (ay - this.y(0))) / 2;
    }
    this.bounds = [west, south, east, north];
    this.area = area;
  }

  /** Number of vertices, and of segments. */
  get length(): number {
    return this.xs.length;
  }

  x(i: number): number {
    return this.xs[i] as number;
  }

  y(i: number): number {
    return this.ys[i] as number;
  }

  /** True where the ring encloses nothing but rounding. */
  get isFlat(): boolean {
    const [west, south, east, north] = this.bounds;
    return Math.abs(this.area) <= 1e-12 * ((east - west) ** 2 + (north - south) ** 2);
  }

  /** The segment that starts at vertex `i`. */
  segment(i: number): { ax: number; ay: number; bx: number; by: number } {
    const next = i + 1 === this.length ? 0 : i + 1;
    return { ax: this.x(i), ay: this.y(i), bx: this.x(next), by: this.y(next) };
  }

  /** Segments whose boxes meet a box, in no order. */
  search(west: number, south: number, east: number, north: number): number[] {
    if (this.length >= indexFrom) {
      this.index ??= this.buildIndex();
      return this.index.search(west, south, east, north);
    }
    const found: number[] = [];
    for (let i = 0; i < this.length; i++) {
      const { ax, ay, bx, by } = this.segment(i);
      if (Math.max(ax, bx) < west || Math.min(ax, bx) > east) continue;
      if (Math.max(ay, by) < south || Math.min(ay, by) > north) continue;
      found.push(i);
    }
    return found;
  }

  /** Where a point lies: 1 inside, 0 on the ring, −1 outside. */
  locate(x: number, y: number): 1 | 0 | -1 {
    let isInside = false;
    for (const i of this.search(x, y, Infinity, y)) {
      const { ax, ay, bx, by } = this.segment(i);
      const side = orient2d(ax, ay, bx, by, x, y);
      if (side === 0 && Math.min(ax, bx) <= x && x <= Math.max(ax, bx)) return 0;
      if (ay > y === by > y) continue;
      // orient2d is negative where the point lies left of the segment; the ray to the east then meets upward ones.
      if (side < 0 === by > ay) isInside = !isInside;
    }
    return isInside ? 1 : -1;
  }

  private buildIndex(): Flatbush {
    const index = new Flatbush(this.length);
    for (let i = 0; i < this.length; i++) {
      const { ax, ay, bx, by } = this.segment(i);
      index.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
    }
    index.finish();
    return index;
  }
}

/** Whether two boxes meet, edges included. */
export function boundsMeet(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
