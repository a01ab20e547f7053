import type { UnitVector } from "../unitVector";

/** Points up to which a branch of the tree is searched one by one. */
const leaf = 8;

/** Answers how near a place comes to a set of places: a k-d tree in three dimensions. */
export class NearestPoint {
  /** x, y, z of each point; of every stretch of the tree the median stands in the middle. */
  readonly #points: Float64Array;

  constructor(vectors: readonly UnitVector[]) {
    const order = Uint32Array.from(vectors.keys());
    sortTree(order, vectors, 0, order.length, 0);
    this.#points = new Float64Array(order.length * 3);
    order.forEach((index, i) => {
      this.#points.set(vectors[index] as UnitVector, i * 3);
    });
  }

  /** Chord to the nearest point in radii of the sphere, or `atMost` where none is nearer. */
  chord(place: UnitVector, atMost = Number.POSITIVE_INFINITY): number {
    return Math.sqrt(this.#search(place, 0, this.#points.length / 3, 0, atMost ** 2));
  }

  #search(place: UnitVector, from: number, to: number, axis: number, best: number): number {
    const points = this.#points;
    if (to - from <= leaf) {
      let least = best;
      for (let i = from * 3; i < to * 3; i += 3) least = Math.min(least, squared(points, i, place));
      return least;
    }
    const middle = (from + to) >> 1;
    const offset = (place[axis] as number) - (points[middle * 3 + axis] as number);
    const next = (axis + 1) % 3;
    const own = Math.min(best, squared(points, middle * 3, place));
    const [near, far] = [
      [from, middle],
      [middle + 1, to],
    ] as const;
    const [first, second] = offset < 0 ? [near, far] : [far, near];
    const least = this.#search(place, first[0], first[1], next, own);
    return offset * offset < least ? this.#search(place, second[0], second[1], next, least) : least;
  }
}

function squared(points: Float64Array, at: number, [x, y, z]: UnitVector): number {
  const dx = (points[at] as number) - x;
  const dy = (points[at + 1] as number) - y;
  const dz = (points[at + 2] as number) - z;
  return dx * dx + dy * dy + dz * dz;
}

function sortTree(
  order: Uint32Array,
  vectors: readonly UnitVector[],
  from: number,
  to: number,
  axis: number,
) {
  if (to - from <= leaf) return;
  const value = (index: number) => (vectors[index] as UnitVector)[axis] as number;
  order.subarray(from, to).sort((a, b) => value(a) - value(b) || a - b);
  const middle = (from + to) >> 1;
  sortTree(order, vectors, from, middle, (axis + 1) % 3);
  sortTree(order, vectors, middle + 1, to, (axis + 1) % 3);
}
