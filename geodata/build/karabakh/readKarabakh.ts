import type { Polygon } from "geojson";
import { merge } from "topojson-client";
import { z } from "zod";
import type { Position } from "@/geodata/schema/geometry";
import {
  expectedCorrection,
  extractLines,
  extractMultiPolygon,
  readCorrections,
  readFeatures,
} from "../base/readExtract";
import { chainLines, closeRing } from "./chainLines";
import { fromNorthWest, landBorder } from "./landBorder";
import { shareArcs } from "./sharedArcs";

/** The seven districts by the name that GeoNames gives the rayon; names in other columns are not all right. */
export const districts = {
  "Aghdam Rayon": "agdam",
  "Cabrayil Rayonu": "jabrayil",
  "Fizuli Rayon": "fuzuli",
  "Kalbacar Rayonu": "kalbajar",
  "Lacin Rayonu": "lachin",
  "Qubadli Rayon": "qubadli",
  "Zangilan Rayon": "zangilan",
} as const;

/** Rayons and towns that were made of the oblast's land in 1991, or hold its towns. */
const successors = ["Xocavand Rayonu", "Xocali Rayonu", "Xankandi Sahari", "Susa Rayonu", "Susa Sahari"];

export interface KarabakhOrigins {
  /** All rayons that are one piece, by district id or, for others, by GeoNames name. */
  rayons: Map<string, Polygon>;
  /** Keys of the successors of the oblast in `rayons`. */
  successors: readonly string[];
  /** The border of mainland Azerbaijan with Armenia and Iran as the rayons have it, from Georgia to the Caspian. */
  border: Position[];
  /** Outline of the former oblast. */
  oblast: Position[];
  /** Ceasefire line of 1994 from the Armenian border to the Araks. */
  ceasefireLine: Position[];
}

/** Gaps between the pieces of the oblast's outline measure up to 240 m. */
const gapKm = 0.4;

export function readKarabakh(): KarabakhOrigins {
  const admin1 = readFeatures("natural-earth-admin1", "admin1.geojson", admin1Feature);
  const named = admin1.filter(({ properties }) => properties.adm0_a3 === "AZE" && properties.gn_name);
  const rayons = new Map<string, Polygon>();
  for (const { properties, geometry } of named) {
    const name = properties.gn_name as keyof typeof districts;
    const [coordinates, ...others] = geometry.coordinates;
    if (coordinates && others.length === 0)
      rayons.set(districts[name] ?? name, { type: "Polygon", coordinates });
  }
  const missing = [...Object.values(districts), ...successors].filter((key) => !rayons.has(key));
  if (missing.length > 0)
    throw new Error(`natural-earth-admin1: no rayon in one piece for ${missing.join(", ")}`);
  const lachin = named.find(({ properties }) => properties.gn_name === "Lacin Rayonu");
  const corrections = readCorrections("natural-earth-admin1");
  expectedCorrection(corrections, "lachin-named-lankaran", lachin?.properties.name ?? "no name");

  const lines = readFeatures("natural-earth-disputed", "disputed-borders.geojson", lineFeature);
  const piecesOf = (name: string) =>
    lines
      .filter(({ properties }) => properties.name === name)
      .flatMap(({ geometry }) =>
        geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates,
      );
  const ceasefireLine = chainLines(piecesOf("Ceasefire Line 1994"), gapKm);
  return {
    rayons,
    successors,
    border: mainlandBorder(admin1),
    oblast: closeRing(chainLines(piecesOf("Former USSR oblast in 1991"), gapKm)),
    ceasefireLine: fromNorthWest(ceasefireLine),
  };
}

const admin1Feature = z.object({
  properties: z.object({ adm0_a3: z.string(), name: z.string().nullable(), gn_name: z.string().nullable() }),
  geometry: extractMultiPolygon,
});
const lineFeature = z.object({ properties: z.object({ name: z.string() }), geometry: extractLines });

type Admin1 = z.infer<typeof admin1Feature>;

function mainlandBorder(admin1: readonly Admin1[]): Position[] {
  const of = (...codes: string[]) =>
    admin1.filter(({ properties }) => codes.includes(properties.adm0_a3)).map(({ geometry }) => geometry);
  const polygons = of("AZE").flatMap(({ coordinates }) => coordinates);
  const topo = shareArcs(
    polygons.map((coordinates) => ({ geometry: { type: "Polygon", coordinates }, properties: {} })),
  );
  const country = merge(topo, topo.objects.areas.geometries).coordinates as Position[][][];
  return landBorder(
    country,
    of("ARM", "IRN").flatMap(({ coordinates }) => coordinates.flat()),
  );
}
