import type { Polygon } from "geojson";
import type { Position } from "@/geodata/schema/geometry";
import type { Displacement } from "./displacement";
import { isVertexOf, vertexSet } from "./landBorder";
import { landOn, nearestVertex } from "./landOn";
import { densify } from "./plane";
import { arcNumber, shareArcs } from "./sharedArcs";

/** Between two vertices of a displaced line: short enough that it bends with the field. */
const stepKm = 1;

/**
 * Rayons carried onto a finer state border. Lines between two rayons are displaced, and end on a vertex of the fine border
 * where they meet it; between two such ends a rayon gets the vertices of the fine border themselves. So nothing is clipped,
 * and no sliver is left.
 *
 * @param rayons all rayons, so that it is known where one meets another; @param wanted keys of those to come back.
 * @param coarse the state border as the rayons have it; @param fine the same, from the same end, as it is to be.
 */
export function buildOutlines(
  rayons: ReadonlyMap<string, Polygon>,
  wanted: ReadonlySet<string>,
  coarse: readonly Position[],
  fine: readonly Position[],
  displace: Displacement,
): Map<string, Polygon> {
  const topo = shareArcs([...rayons].map(([key, geometry]) => ({ geometry, properties: { key } })));
  const raw = topo.arcs;
  const ringsOf = new Map(
    topo.objects.areas.geometries.map(({ properties, arcs }) => [properties.key, arcs]),
  );
  const used = new Set([...wanted].flatMap((key) => (ringsOf.get(key) ?? []).flat().map(arcNumber)));

  const onCoarse = vertexSet([coarse]);
  const isBorder = (arc: readonly Position[]) => arc.every((position) => isVertexOf(onCoarse, position));
  const arcs = new Map<number, readonly Position[]>();
  /** Index on the fine border where a line between two rayons lands, by the coarse vertex where it did. */
  const landings = new Map<string, number>();
  for (const index of used) {
    const arc = raw[index] ?? [];
    if (isBorder(arc)) continue;
    let line = densify(arc, stepKm).map(displace);
    for (const end of [0, -1]) {
      const corner = arc.at(end) as Position;
      if (!isVertexOf(onCoarse, corner)) continue;
      const landed = landOn(end === 0 ? line : line.reverse(), fine);
      landings.set(corner.join(), landed.index);
      line = end === 0 ? landed.line : landed.line.reverse();
    }
    arcs.set(index, line);
  }
  const landing = (corner: Position) => landings.get(corner.join()) ?? nearestVertex(fine, displace(corner));
  for (const index of used) {
    const arc = raw[index] ?? [];
    if (!isBorder(arc)) continue;
    arcs.set(index, stretch(fine, landing(arc[0] as Position), landing(arc.at(-1) as Position)));
  }
  return new Map(
    [...wanted].map((key) => {
      const coordinates = (ringsOf.get(key) ?? []).map((ring) => ringOf(ring, arcs));
      return [key, { type: "Polygon", coordinates }];
    }),
  );
}

/** Part of a line from one vertex to another, in either direction. */
function stretch(line: readonly Position[], from: number, to: number): Position[] {
  return from <= to ? line.slice(from, to + 1) : line.slice(to, from + 1).reverse();
}

function ringOf(indices: readonly number[], arcs: ReadonlyMap<number, readonly Position[]>): Position[] {
  const ring: Position[] = [];
  for (const index of indices) {
    const arc = arcs.get(arcNumber(index)) ?? [];
    const turned = index < 0 ? [...arc].reverse() : arc;
    ring.push(...(ring.length === 0 ? turned : turned.slice(1)));
  }
  return ring;
}
