import {
  area,
  featureCollection,
  multiLineString,
  nearestPointOnLine,
  polygon,
  polygonToLine,
} from "@turf/turf";
import type { Feature, LineString, MultiLineString, MultiPolygon } from "geojson";
import { mesh } from "topojson-client";
import { topology } from "topojson-server";
import { z } from "zod";
import { frame } from "@/geodata/schema/geometry";
import type { FeatureId } from "@/geodata/schema/ids";
import type { Drawn } from "../drawn";
import type { Area } from "./countries";
import { extractMultiPolygon, readFeatures } from "./readExtract";
import { runMapshaper } from "./runMapshaper";
import { toleranceMeters } from "./thin";
import { thinShapes } from "./thinShapes";
import { countryIds } from "./units";

type Line = [number, number][];

const Province = z.object({
  type: z.literal("Feature"),
  properties: z.object({ adm0_a3: z.string(), gn_name: z.string().nullable() }),
  geometry: extractMultiPolygon,
});
type Province = z.infer<typeof Province>;

/** Districts in and around the former oblast by `gn_name`: the overlay of Karabakh draws their boundaries, conflated. */
const drawnWithKarabakh = new Set(
  "Lacin Rayonu|Kalbacar Rayonu|Qubadli Rayon|Zangilan Rayon|Cabrayil Rayonu|Fizuli Rayon|Aghdam Rayon|Susa Rayonu|Susa Sahari|Xankandi Sahari|Xocali Rayonu|Xocavand Rayonu".split(
    "|",
  ),
);

const nouns: Record<string, string> = {
  azerbaijan: "Districts",
  armenia: "Provinces",
  georgia: "Regions",
  russia: "Regions",
  kazakhstan: "Regions",
  turkmenistan: "Regions",
};
const names: Record<string, string> = { turkey: "Türkiye" };

/** Boundaries between provinces of one country as faint lines; no state border and no shore. */
export async function drawProvinces(countries: ReadonlyMap<FeatureId, Area>): Promise<Drawn[]> {
  const provinces = readFeatures("natural-earth-admin1", "admin1.geojson", Province);
  const codes = [...new Set(provinces.map(({ properties }) => properties.adm0_a3))].sort();
  const drawn: Drawn[] = [];
  for (const code of codes) {
    const id = countryIds[code] ?? "";
    const country = countries.get(id);
    if (!country) throw new Error(`natural-earth-admin1: no country drawn for ${code}`);
    const inner = innerLines(provinces.filter(({ properties }) => properties.adm0_a3 === code));
    const thinned = thinShapes([multiLineString(inner)], provinceTolerance).flatMap(
      ({ geometry }) => geometry.coordinates as Line[],
    );
    const clipped = await clip(thinned, country);
    drawn.push({
      overlay: "provinces",
      id: `provinces-${id}`,
      geometry: { type: "MultiLineString", coordinates: meetBorder(clipped, country) },
      properties: {
        kind: "provincial boundaries",
        status: "province",
        name: `${nouns[id] ?? "Provinces"} of ${names[id] ?? id.charAt(0).toUpperCase() + id.slice(1)}`,
        origins: ["natural-earth-admin1"],
        accuracyKm: 4,
      },
    });
  }
  return drawn;
}

const provinceTolerance = (lon: number, lat: number) => Math.min(9000, 11 * toleranceMeters(lon, lat));

function innerLines(provinces: Province[]): Line[] {
  const shared = topology({ provinces: featureCollection(provinces as Feature<MultiPolygon>[]) });
  const isKarabakh = (unit: unknown) =>
    drawnWithKarabakh.has((unit as { properties: Province["properties"] }).properties.gn_name ?? "");
  const lines = mesh(
    shared,
    shared.objects.provinces as never,
    (a, b) => a !== b && !isKarabakh(a) && !isKarabakh(b),
  ).coordinates as Line[];
  // Towns that are districts of their own inside one other district: at this scale a speck, not a boundary.
  return lines.filter((line) => String(line[0]) !== String(line.at(-1)) || area(polygon([line])) > 250e6);
}

/** The parts inside the country as drawn. */
async function clip(lines: Line[], country: Area): Promise<Line[]> {
  const clipped = await runMapshaper<LineString | MultiLineString>(
    "-i lines.json -i country.json -target lines -clip country -o out.json format=geojson precision=0.001",
    {
      "lines.json": featureCollection([
        {
          type: "Feature",
          properties: { kind: "line" },
          geometry: { type: "MultiLineString", coordinates: lines },
        } as never,
      ]),
      "country.json": featureCollection([{ type: "Feature", properties: {}, geometry: country } as never]),
    },
  );
  return clipped.flatMap(({ geometry }) =>
    geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates,
  ) as Line[];
}

/** Natural Earth's state border lies up to 5 km inside the one drawn: loose ends within 8 km of it are led to it. */
function meetBorder(lines: Line[], country: Area): Line[] {
  const ends = new Map<string, number>();
  for (const end of lines.flatMap((line) => [line[0], line.at(-1)])) {
    const key = String(end);
    ends.set(key, (ends.get(key) ?? 0) + 1);
  }
  const outline = polygonToLine(country as never) as never;
  const reach = (end: [number, number]): Line => {
    if (ends.get(String(end)) !== 1 || isOnFrame(end)) return [];
    const nearest = nearestPointOnLine(outline, end, { units: "kilometers" });
    const [lon = 0, lat = 0] = nearest.geometry.coordinates;
    const point: [number, number] = [Math.round(lon * 1e3) / 1e3, Math.round(lat * 1e3) / 1e3];
    const isNear = (nearest.properties.pointDistance ?? 99) < 8;
    return isNear && String(point) !== String(end) ? [point] : [];
  };
  return lines.map((line) => {
    const [first = [0, 0], last = [0, 0]] = [line[0], line.at(-1)];
    return [...reach(first), ...line, ...reach(last)];
  });
}

/** A line cut at the frame is not loose; and on its long edges Turf would look for the nearest point on a great circle. */
function isOnFrame([lon, lat]: [number, number]): boolean {
  const [west, south, east, north] = frame;
  return lon <= west || lon >= east || lat <= south || lat >= north;
}
