import type { Position } from "@/geodata/schema/geometry";
import { expectedCorrection, readCorrections } from "../base/readExtract";
import { readContactCorners } from "./contactCorners";
import { isVertexOf, vertexSet } from "./landBorder";
import { nearestVertex } from "./landOn";
import { moveThrough } from "./moveThrough";
import type { KarabakhOrigins } from "./readKarabakh";

/**
 * The ceasefire line, moved through the corners that OpenStreetMap had of it, from Talish, where it leaves the oblast's
 * outline, to the Araks. Before that it stays on the outline: those rayons don't reach so far.
 */
export function correctLine({
  ceasefireLine,
  oblast,
}: Pick<KarabakhOrigins, "ceasefireLine" | "oblast">): Position[] {
  const corners = readContactCorners();
  const onOutline = vertexSet([oblast]);
  const first = nearestVertex(ceasefireLine, corners[0] as Position);
  const start = ceasefireLine.findLastIndex(
    (position, index) => index <= first && isVertexOf(onOutline, position),
  );
  const { line, farthestKm } = moveThrough(ceasefireLine.slice(start), corners);
  const corrections = readCorrections("natural-earth-disputed");
  expectedCorrection(corrections, "ceasefire-line-too-far-east", farthestKm);
  return [...ceasefireLine.slice(0, start), ...line];
}
