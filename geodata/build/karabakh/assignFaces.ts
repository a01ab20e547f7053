import { areaKm2 } from "../measure/sphere";
import { buildFaceGraph, connectedSets, type FaceGraph, nobody } from "./faceGraph";
import type { Face } from "./overlay";

/** Keys of the areas that are laid over each other, besides the districts' own ids. */
export const oblast = "nkao";
/** The Armenian side of the ceasefire line. */
export const westOfLine = "west-of-line";
/** Rayons that were made from the oblast's land in or after 1991. */
export const successor = "successor-rayon";

/**
 * The oblast or district that each face belongs to, null where none. The oblast's ring comes first, then the rayons. What
 * is left over between the two goes to the neighbour with which it shares the longest border, be it a district or a rayon
 * of no concern here:
 * - parts of the successor rayons outside the ring, which were never in the oblast;
 * - parts of a rayon that the ring cuts off from the rest of it;
 * - gaps that the ring and the rayons enclose;
 * - land on the Armenian side of the line between the ring and a district: all that was held outside the oblast lay in
 *   the seven districts.
 */
export function assignFaces(faces: readonly Face[], districts: readonly string[]): (string | null)[] {
  const graph = buildFaceGraph(faces);
  const size = (face: number) => areaKm2((faces[face] as Face).geometry as never);
  const owners = faces.map(({ keys }) =>
    keys.has(oblast) ? oblast : (districts.find((id) => keys.has(id)) ?? null),
  );
  const leftover = new Set<number>();
  for (const id of districts) {
    const own = owners.flatMap((owner, face) => (owner === id ? [face] : []));
    for (const face of connectedSets(own, graph, size).slice(1).flat()) {
      owners[face] = null;
      leftover.add(face);
    }
  }
  faces.forEach(({ keys }, face) => {
    const touchesOblast = [...(graph[face]?.keys() ?? [])].some((next) => owners[next] === oblast);
    if (
      owners[face] === null &&
      (keys.size === 0 || keys.has(successor) || (keys.has(westOfLine) && touchesOblast))
    )
      leftover.add(face);
  });
  while (leftover.size > 0) {
    const best = [...leftover]
      .map((face) => ({ face, ...longestBorder(face, graph, owners, leftover) }))
      .reduce((a, b) => (b.km > a.km ? b : a));
    leftover.delete(best.face);
    owners[best.face] = best.owner;
  }
  return owners;
}

/** The neighbour with the longest common border; null stands for any rayon of no concern, 0 km for no neighbour at all. */
function longestBorder(
  face: number,
  graph: FaceGraph,
  owners: readonly (string | null)[],
  leftover: ReadonlySet<number>,
) {
  const kmByOwner = new Map<string | null, number>();
  for (const [next, km] of graph[face] ?? []) {
    if (leftover.has(next)) continue;
    const owner = next === nobody ? null : (owners[next] ?? null);
    if (owner !== oblast) kmByOwner.set(owner, (kmByOwner.get(owner) ?? 0) + km);
  }
  let best: { owner: string | null; km: number } = { owner: null, km: 0 };
  for (const [owner, km] of kmByOwner) if (km > best.km) best = { owner, km };
  return best;
}
