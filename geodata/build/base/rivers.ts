import { featureCollection } from "@turf/turf";
import type { LineString, MultiLineString } from "geojson";
import { z } from "zod";
import { frame, Position } from "@/geodata/schema/geometry";
import type { Drawn } from "../drawn";
import { arasCourse } from "./aras";
import type { Border } from "./borders";
import type { Area } from "./countries";
import { expectedCorrection, extractLines, readCorrections, readFeatures } from "./readExtract";
import { rivers } from "./riverNames";
import { runMapshaper } from "./runMapshaper";
import { toleranceMeters } from "./thin";
import { thinShapes } from "./thinShapes";

type Line = [number, number][];

/** Origin, record and reading of one river of the extract. */
const RiverFeature = z.object({
  type: z.literal("Feature"),
  properties: z.object({ name: z.string(), rivernum: z.number(), featurecla: z.string() }),
  geometry: extractLines,
});

/** Rivers on land, in details of about 700 m and more, as true as the Origin is; the Aras along the very border where it is one. */
export async function drawRivers(borders: readonly Border[], seas: readonly Area[]): Promise<Drawn[]> {
  // Lines through lakes are there to connect rivers; the lakes themselves are drawn.
  const features = readFeatures("natural-earth-rivers", "rivers.geojson", RiverFeature).filter(
    ({ properties }) => properties.featurecla === "River" && properties.rivernum in rivers,
  );
  const corrections = readCorrections("natural-earth-rivers");
  const found = (rivernum: number) => features.find(({ properties }) => properties.rivernum === rivernum);
  expectedCorrection(corrections, "kura-letters-lost", found(747)?.properties.name ?? "nothing");
  expectedCorrection(corrections, "talkheh-letter-lost", found(850)?.properties.name ?? "nothing");
  const firstOfAras = found(911)?.geometry.coordinates.flat().slice(0, 2).join(" ") ?? "nothing";
  const { replacement } = expectedCorrection(corrections, "aras-beside-border", firstOfAras);
  const { from } = z.object({ from: Position }).parse(replacement);
  const onLand = await runMapshaper<LineString | MultiLineString, { rivernum: number }>(
    `-i rivers.json -i sea.json -target rivers -clip bbox=${frame.join(",")} -erase sea ` +
      "-o out.json format=geojson",
    {
      "rivers.json": featureCollection(features as never[]),
      "sea.json": featureCollection(
        seas.map((geometry) => ({ type: "Feature", properties: {}, geometry }) as never),
      ),
    },
  );
  const byId = new Map<string, Line[]>();
  const linesOnLand = onLand.filter(({ geometry }) => geometry !== null);
  for (const { geometry, properties } of thinShapes(linesOnLand, riverTolerance)) {
    const river = rivers[properties.rivernum];
    if (!river) continue;
    const lines = (geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates) as Line[];
    byId.set(river.id, [...(byId.get(river.id) ?? []), ...lines]);
  }
  byId.set("river-aras", [arasCourse(from, byId.get("river-aras") ?? [], borders)]);
  return [...byId].sort().map(([id, lines]) => drawRiver(id, lines));
}

const riverTolerance = (lon: number, lat: number) => Math.min(4200, 5 * toleranceMeters(lon, lat));

function drawRiver(id: string, lines: Line[]): Drawn {
  const river = Object.values(rivers).find((entry) => entry.id === id);
  const origins = id === "river-aras" ? ["natural-earth-rivers", "osm-countries"] : ["natural-earth-rivers"];
  return {
    overlay: "rivers",
    id,
    geometry: { type: "MultiLineString", coordinates: lines.filter((line) => line.length > 1) },
    properties: { kind: "river", status: "river", origins, ...river, accuracyKm: 3 },
  };
}
