import type { Polygon } from "geojson";
import { topology } from "topojson-server";
import type { Topology, Polygon as TopoPolygon } from "topojson-specification";
import type { Position } from "@/geodata/schema/geometry";

/** Areas over shared arcs, each with what is known of it, in the order given. */
export interface AreaTopology<P extends object> extends Topology {
  objects: { areas: { type: "GeometryCollection"; geometries: (TopoPolygon & { properties: P })[] } };
  arcs: Position[][];
}

/** Every stretch along which two areas meet becomes one arc. They must have the same vertices there. */
export function shareArcs<P extends object>(
  areas: readonly { geometry: Polygon; properties: P }[],
): AreaTopology<P> {
  const features = areas.map(({ geometry, properties }) => ({
    type: "Feature" as const,
    properties,
    geometry,
  }));
  const collection = { type: "FeatureCollection" as const, features };
  // The library's types know neither the properties nor that only polygons can come back.
  return topology({ areas: collection as never }) as unknown as AreaTopology<P>;
}

/** An arc's number whatever the direction in which a ring follows it. */
export const arcNumber = (arc: number) => (arc < 0 ? ~arc : arc);
