import { rewind } from "@turf/turf";
import type { MultiPolygon, Polygon } from "geojson";
import { merge } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import type { Position } from "@/geodata/schema/geometry";
import { toPlane } from "./plane";
import { type AreaTopology, shareArcs } from "./sharedArcs";

/** Pieces of the map that areas are put together from; each carries what it belongs to. */
export interface Cell {
  /** The district or the oblast. */
  owner: string;
  /** Whether it lies on the Armenian side of the line of contact. */
  isHeld: boolean;
}

export type CellTopology = AreaTopology<Cell>;

/**
 * The cells over shared arcs, simplified together: a vertex goes where the triangle with its neighbours is smaller than
 * `smallestKm2`, save the `fixed` ones. Other coordinates are rounded to 4 decimals (about 10 m).
 */
export function buildCells(
  pieces: readonly (Cell & { geometry: Polygon })[],
  isFixed: (position: Position) => boolean,
  smallestKm2: number,
): CellTopology {
  const raw = shareArcs(pieces.map(({ geometry, ...properties }) => ({ geometry, properties })));
  const weighed = presimplify(raw, (triangle) =>
    isFixed(triangle[1] as Position) ? Number.POSITIVE_INFINITY : triangleKm2(triangle as Position[]),
  );
  const simple = simplify(weighed, smallestKm2);
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  const arcs = (simple.arcs as Position[][]).map((arc) =>
    arc.map((position) =>
      isFixed(position) ? position : ([round(position[0]), round(position[1])] as Position),
    ),
  );
  return { ...simple, arcs } as unknown as CellTopology;
}

/** The area that the chosen cells make up, right-hand rule. */
export function mergeCells(topo: CellTopology, isChosen: (cell: Cell) => boolean): Polygon | MultiPolygon {
  const chosen = topo.objects.areas.geometries.filter(({ properties }) => isChosen(properties));
  const merged = rewind(merge(topo, chosen)) as MultiPolygon;
  const [only] = merged.coordinates;
  return merged.coordinates.length === 1 && only ? { type: "Polygon", coordinates: only } : merged;
}

function triangleKm2(triangle: readonly Position[]): number {
  const [a, b, c] = triangle.map(toPlane);
  if (!a || !b || !c) return 0;
  return Math.abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2;
}
