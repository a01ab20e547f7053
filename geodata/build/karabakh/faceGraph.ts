import { lineKm } from "../measure/sphere";
import type { Face } from "./overlay";
import { arcNumber, shareArcs } from "./sharedArcs";

/** Km of border between faces: `borders[i].get(j)`; j = -1 is what no face covers. */
export type FaceGraph = readonly ReadonlyMap<number, number>[];

export const nobody = -1;

/** Which faces lie side by side, and along how many km. */
export function buildFaceGraph(faces: readonly Face[]): FaceGraph {
  const topo = shareArcs(faces.map(({ geometry }) => ({ geometry, properties: {} })));
  const sides: number[][] = topo.arcs.map(() => []);
  topo.objects.areas.geometries.forEach(({ arcs }, face) => {
    for (const arc of arcs.flat()) sides[arcNumber(arc)]?.push(face);
  });
  const borders = faces.map(() => new Map<number, number>());
  sides.forEach(([one = nobody, other = nobody], arc) => {
    const km = lineKm(topo.arcs[arc] ?? []);
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      if (a !== nobody) borders[a]?.set(b, (borders[a]?.get(b) ?? 0) + km);
    }
  });
  return borders;
}

/** The faces of a group in connected sets, the set with the largest total of `size` first. */
export function connectedSets(
  group: readonly number[],
  graph: FaceGraph,
  size: (face: number) => number,
): number[][] {
  const left = new Set(group);
  const sets: number[][] = [];
  for (const seed of group) {
    if (!left.delete(seed)) continue;
    const set = [seed];
    for (const face of set) {
      for (const next of graph[face]?.keys() ?? []) if (left.delete(next)) set.push(next);
    }
    sets.push(set);
  }
  const total = (set: readonly number[]) => set.reduce((sum, face) => sum + size(face), 0);
  return sets.sort((a, b) => total(b) - total(a));
}
