import { area, rewind } from "@turf/turf";
import type { MultiPolygon, Polygon } from "geojson";
import { merge } from "topojson-client";
import type { Geometry } from "@/geodata/schema/feature";
import type { FeatureId } from "@/geodata/schema/ids";
import type { Drawn } from "../drawn";
import { type UnitArea, type UnitTopology, unitId } from "./topology";
import { countryIds, unitsOf } from "./units";

export type Area = Extract<Geometry, { type: "Polygon" | "MultiPolygon" }>;

const contextNames: Record<string, string> = {
  "context-afghanistan": "Afghanistan",
  "context-iraq": "Iraq",
  "context-syria": "Syria",
  "context-ukraine": "Ukraine",
  "context-uzbekistan": "Uzbekistan",
};
/** Countries that lie in the frame whole, so that the area drawn is theirs. */
const wholeInFrame = new Set(["azerbaijan", "armenia", "georgia"]);

/** The union of units, right-hand rule. */
export function areaOf(topology: UnitTopology, ids: readonly string[]): Area {
  const parts = topology.objects.units.geometries.filter((part) => ids.includes(unitId(part)));
  if (parts.length !== ids.length) throw new Error(`units ${ids.join(", ")}: only ${parts.length} found`);
  const merged = merge(topology, parts as UnitArea[] as never[]);
  const [only, ...others] = merged.coordinates;
  const shape: Polygon | MultiPolygon =
    only && others.length === 0 ? { type: "Polygon", coordinates: only } : merged;
  return rewind(shape as Polygon, { mutate: false }) as unknown as Area;
}

/** Countries of the frame up to their coasts, with all their exclaves as recognised. */
export function countryAreas(topology: UnitTopology): Map<FeatureId, Area> {
  return new Map(
    Object.values(countryIds)
      .sort()
      .map((id) => [id, areaOf(topology, unitsOf[id] ?? [id])]),
  );
}

export function drawCountries(countries: ReadonlyMap<FeatureId, Area>): Drawn[] {
  return [...countries].map(([id, geometry]) => {
    const name = contextNames[id];
    return {
      overlay: "countries",
      id,
      geometry,
      properties: {
        origins: ["osm-countries"],
        ...(wholeInFrame.has(id) && { areaKm2: areaKm2(geometry) }),
        ...(name && { kind: "country", status: "context-land" as const, name, rank: 3 }),
      },
    };
  });
}

/** Nakhchivan with de jure Karki, and the four exclaves that the other side holds. */
export function drawParts(topology: UnitTopology): Drawn[] {
  const nakhchivan = areaOf(topology, unitsOf.nakhchivan ?? []);
  const exclaves = ["exclave-artsvashen", "exclave-askipara", "exclave-barkhudarli", "exclave-karki"];
  return [
    {
      overlay: "headline",
      id: "nakhchivan",
      geometry: nakhchivan,
      properties: { origins: ["osm-countries"], areaKm2: areaKm2(nakhchivan) },
    },
    ...exclaves.map((id): Drawn => {
      const geometry = areaOf(topology, [id]);
      const isSchematic = id === "exclave-karki";
      return {
        overlay: "exclaves",
        id,
        geometry,
        properties: {
          origins: isSchematic ? [] : ["osm-countries"],
          areaKm2: areaKm2(geometry),
          ...(isSchematic && { schematic: true as const }),
        },
      };
    }),
  ];
}

/** Area in km² on the sphere of radius 6 371 008.8 m; one decimal below 1,000 km². */
export function areaKm2(geometry: Geometry): number {
  const km2 = area(geometry as Polygon) / 1e6;
  return km2 < 1000 ? Math.round(km2 * 10) / 10 : Math.round(km2);
}
