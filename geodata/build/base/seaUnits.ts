import { area, booleanPointInPolygon, distance, multiPolygon, pointOnFeature, polygon } from "@turf/turf";
import { z } from "zod";
import { frame, type Position } from "@/geodata/schema/geometry";
import { cropArea } from "../origins/crop";
import {
  expectedCorrection,
  extractMultiPolygon,
  type Ring,
  readCorrections,
  readFeatures,
} from "./readExtract";
import type { Unit } from "./units";

/** A place in each sea of the frame. */
const seas: Record<string, Position> = { "caspian-sea": [50.5, 41.5], "black-sea": [39, 43.5] };

/** The seas of the frame with their islands as holes; the Sea of Azov is part of `black-sea`. */
export function seaUnits(): Unit[] {
  const feature = z.object({ geometry: extractMultiPolygon });
  const polygons = readFeatures("osm-seas", "seas.geojson", feature).flatMap(
    ({ geometry }) => geometry.coordinates,
  );
  return Object.entries(seas).map(([id, place]) => {
    const sea = polygons.find((rings) => booleanPointInPolygon(place, polygon(rings)));
    if (!sea) throw new Error(`osm-seas: no sea at ${place.join(", ")}, expected ${id}`);
    return { id, polygons: cropArea({ type: "Polygon", coordinates: sea }, frame) as Ring[][] };
  });
}

/** The countries, each with the islands that the Origin gives to no country and that lie nearest to it. */
export function withOwnerlessIslands(countries: readonly Unit[], sea: readonly Unit[]): Unit[] {
  const islands = sea
    .flatMap(({ polygons }) => polygons.flatMap((rings) => rings.slice(1)))
    .filter((ring) => {
      const inside = pointOnFeature(polygon([ring]));
      return !countries.some(({ polygons }) => booleanPointInPolygon(inside, multiPolygon(polygons)));
    });
  const totalKm2 = islands.reduce((sum, ring) => sum + area(polygon([ring])) / 1e6, 0);
  expectedCorrection(readCorrections("osm-seas"), "islands-of-no-country", totalKm2);
  const owners = islands.map((ring) => nearestCountry(ring, countries));
  return countries.map((unit) => ({
    id: unit.id,
    polygons: [
      ...unit.polygons,
      ...islands.filter((_, index) => owners[index] === unit.id).map((ring) => [[...ring].reverse()]),
    ],
  }));
}

function nearestCountry(island: Ring, countries: readonly Unit[]): string | undefined {
  const [from = [0, 0]] = island;
  let nearest: { id?: string; km: number } = { km: Number.POSITIVE_INFINITY };
  for (const { id, polygons } of countries) {
    for (const position of polygons.flat(2)) {
      if (Math.abs(position[0] - from[0]) > 1 || Math.abs(position[1] - from[1]) > 1) continue;
      const km = distance(from, position);
      if (km < nearest.km) nearest = { id, km };
    }
  }
  return nearest.id;
}
