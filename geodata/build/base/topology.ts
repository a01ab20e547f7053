import mapshaper from "mapshaper";
import { topology } from "topojson-server";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import type { Unit } from "./units";

/** Units as areas over shared arcs: neighbours hold the same arc, so they can have neither gap nor overlap. */
export type UnitTopology = Topology<{ units: GeometryCollection<{ id: string }> }>;
export type UnitArea = Polygon<{ id: string }> | MultiPolygon<{ id: string }>;

/**
 * Joins units along their borders. The Origins leave gaps and overlaps of up to 0.12 km² between neighbours; vertices nearer
 * than 10 m become one, and narrow gaps go to a neighbour.
 */
export async function joinUnits(units: readonly Unit[]): Promise<UnitTopology> {
  const collection = {
    type: "FeatureCollection",
    features: units.map(({ id, polygons }) => ({
      type: "Feature",
      properties: { id },
      geometry: { type: "MultiPolygon", coordinates: polygons },
    })),
  };
  const output = await mapshaper.applyCommands(
    "-i units.json -snap interval=0.0001 -clean gap-width=400m overlap-rule=max-area " +
      "-o out.json format=geojson precision=0.00001",
    { "units.json": collection },
  );
  const joined = JSON.parse(Buffer.from(output["out.json"] ?? []).toString("utf8"));
  return topology({ units: joined }) as unknown as UnitTopology;
}

/** Id of the unit that an area of the topology is. */
export function unitId(area: { properties?: object }): string {
  return (area.properties as { id?: string } | undefined)?.id ?? "";
}
