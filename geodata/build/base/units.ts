import { area, booleanPointInPolygon, circle, polygon } from "@turf/turf";
import { z } from "zod";
import { frame, Position } from "@/geodata/schema/geometry";
import type { FeatureId } from "@/geodata/schema/ids";
import { cropArea } from "../origins/crop";
import {
  expectedCorrection,
  extractMultiPolygon,
  type Ring,
  readCorrections,
  readFeatures,
} from "./readExtract";

/** A piece of the Earth's surface that belongs to one owner; no two pieces overlap. */
export interface Unit {
  id: FeatureId;
  polygons: Ring[][];
}

/** Ids of the countries by ISO 3166-1 alpha-3 code. Those after `context-` are drawn but have no Place. */
export const countryIds: Record<string, FeatureId> = {
  AFG: "context-afghanistan",
  ARM: "armenia",
  AZE: "azerbaijan",
  GEO: "georgia",
  IRN: "iran",
  IRQ: "context-iraq",
  KAZ: "kazakhstan",
  RUS: "russia",
  SYR: "context-syria",
  TKM: "turkmenistan",
  TUR: "turkey",
  UKR: "context-ukraine",
  UZB: "context-uzbekistan",
};

/** A place inside each part of a country that is a unit of its own. */
const partsOfAzerbaijan: Record<string, Position> = {
  "nakhchivan-main": [45.41, 39.21],
  "exclave-barkhudarli": [45.2253, 40.9933],
  "exclave-askipara": [45.0167, 41.0667],
};
const partsOfArmenia: Record<string, Position> = { "exclave-artsvashen": [45.5156, 40.6461] };

/** Units that make up Azerbaijan, Armenia and Nakhchivan as recognised; every other country is one unit of its id. */
export const unitsOf: Record<string, FeatureId[]> = {
  azerbaijan: ["azerbaijan", "nakhchivan-main", "exclave-barkhudarli", "exclave-askipara", "exclave-karki"],
  armenia: ["armenia", "exclave-artsvashen"],
  nakhchivan: ["nakhchivan-main", "exclave-karki"],
};

/**
 * The countries of the frame as units, de jure: exclaves are cut out of the country around them, and Karki, which the
 * Origin lacks, is added as a circle.
 */
export function countryUnits(): Unit[] {
  const feature = z.object({ properties: z.object({ A3: z.string() }), geometry: extractMultiPolygon });
  const countries = new Map(
    readFeatures("osm-countries", "countries.geojson", feature).map(({ properties, geometry }) => [
      properties.A3,
      geometry.coordinates,
    ]),
  );
  const azerbaijan = countries.get("AZE") ?? [];
  const armenia = countries.get("ARM") ?? [];
  const karki = karkiRing(armenia);
  const azParts = takeParts(azerbaijan, partsOfAzerbaijan);
  const amParts = takeParts(armenia, partsOfArmenia);
  const held = [...azParts, ...amParts].filter(({ id }) => id.startsWith("exclave-"));
  const overlapKm2 = held.reduce((sum, { polygons }) => sum + area(polygon(polygons[0] ?? [])) / 1e6, 0);
  expectedCorrection(readCorrections("osm-countries"), "enclaves-not-cut-out", overlapKm2);

  const exclave = (id: FeatureId) => held.find((unit) => unit.id === id)?.polygons[0]?.[0] ?? [];
  const units: Unit[] = [
    { id: "azerbaijan", polygons: withHoles(restOf(azerbaijan, azParts), [exclave("exclave-artsvashen")]) },
    {
      id: "armenia",
      polygons: withHoles(restOf(armenia, amParts), [
        exclave("exclave-barkhudarli"),
        exclave("exclave-askipara"),
        karki,
      ]),
    },
    ...azParts,
    ...amParts,
    { id: "exclave-karki", polygons: [[karki]] },
  ];
  for (const [code, id] of Object.entries(countryIds)) {
    if (code === "AZE" || code === "ARM") continue;
    const coordinates = countries.get(code) ?? [];
    units.push({ id, polygons: cropArea({ type: "MultiPolygon", coordinates }, frame) as Ring[][] });
  }
  return units.filter(({ polygons }) => polygons.length > 0);
}

/** Each named part: the polygon that holds its place. */
function takeParts(polygons: Ring[][], places: Record<string, Position>): Unit[] {
  return Object.entries(places).map(([id, place]) => {
    const inside = polygons.filter((rings) => booleanPointInPolygon(place, polygon(rings)));
    // A part inside another part of the same country can't be told apart here, so there must be exactly one.
    const smallest = inside.sort((a, b) => area(polygon(a)) - area(polygon(b)))[0];
    if (!smallest) throw new Error(`osm-countries: no polygon at ${place.join(", ")}, expected ${id}`);
    return { id, polygons: [smallest] };
  });
}

function restOf(polygons: Ring[][], parts: Unit[]): Ring[][] {
  const taken = new Set(parts.flatMap((part) => part.polygons));
  return polygons.filter((rings) => !taken.has(rings));
}

/** The polygons with each hole cut into the one that holds it. */
function withHoles(polygons: Ring[][], holes: Ring[]): Ring[][] {
  return polygons.map((rings) => {
    const outer = polygon([rings[0] ?? []]);
    const own = holes.filter((hole) => hole[0] !== undefined && booleanPointInPolygon(hole[0], outer));
    return [...rings, ...own.map((hole) => [...hole].reverse())];
  });
}

/** Circle of the area most often quoted; the one unit that no Origin holds. */
function karkiRing(armenia: Ring[][]): Ring {
  const shape = z.object({ centre: Position, areaKm2: z.number().positive() });
  const corrections = readCorrections("osm-countries");
  const record = corrections.find(({ id }) => id === "karki-missing");
  const { centre, areaKm2 } = shape.parse(record?.replacement);
  const isInArmenia = armenia.some((rings) => booleanPointInPolygon(centre, polygon(rings)));
  expectedCorrection(corrections, "karki-missing", isInArmenia ? "ARM" : "not ARM");
  const ring = circle(centre, Math.sqrt(areaKm2 / Math.PI), { steps: 24, units: "kilometers" }).geometry
    .coordinates[0];
  return (ring ?? []).map(([lon = 0, lat = 0]) => [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5]);
}
