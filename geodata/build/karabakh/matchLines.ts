import type { Position } from "@/geodata/schema/geometry";
import { densify, type PlaneKm, planeKm, toPlane } from "./plane";

/** A place of one line and the place of another line that stands for it. */
export interface Match {
  from: PlaneKm;
  to: PlaneKm;
}

/**
 * Matches two drawings of the same line from end to end, so that neither ever runs backwards (dynamic time warping: the
 * least sum of squared distances). Nearest points alone would jump across the necks of a winding border.
 */
export function matchLines(from: readonly Position[], to: readonly Position[], stepKm: number): Match[] {
  const a = densify(from, stepKm).map(toPlane);
  const b = densify(to, stepKm).map(toPlane);
  const cost = new Float64Array(a.length * b.length);
  const at = (i: number, j: number) =>
    i < 0 || j < 0 ? Number.POSITIVE_INFINITY : (cost[i * b.length + j] ?? 0);
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      const here = planeKm(a[i] as PlaneKm, b[j] as PlaneKm) ** 2;
      const before = Math.min(at(i - 1, j), at(i, j - 1), at(i - 1, j - 1));
      cost[i * b.length + j] = here + (i + j === 0 ? 0 : before);
    }
  }
  const partners: PlaneKm[][] = a.map(() => []);
  for (let i = a.length - 1, j = b.length - 1; i >= 0 && j >= 0; ) {
    partners[i]?.push(b[j] as PlaneKm);
    const [both, onlyA, onlyB] = [at(i - 1, j - 1), at(i - 1, j), at(i, j - 1)];
    if (both <= onlyA && both <= onlyB) [i, j] = [i - 1, j - 1];
    else if (onlyA <= onlyB) i--;
    else j--;
  }
  return a.map((place, i) => ({ from: place, to: middle(partners[i] ?? [place]) }));
}

function middle(places: readonly PlaneKm[]): PlaneKm {
  const sum = places.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / places.length, y: sum.y / places.length };
}
