import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { area } from "@turf/turf";
import type { FeatureCollection, GeometryCollection, MultiPolygon, Polygon } from "geojson";
import { cropArea, croppedFeatures, roundRings } from "./crop";
import { packages } from "./packages";
import { collectionText, type OriginText, writeOrigin } from "./writeOrigin";

/** What the extracts from OpenStreetMap have in common. */
export const openStreetMap = {
  producer: "OpenStreetMap contributors; cut out by Simone Primarosa (geo-maps)",
  licence: "ODbL 1.0",
  licenceUrl: "https://opendatacommons.org/licenses/odbl/1-0/",
  attribution: "© OpenStreetMap contributors",
  dataDate: "about November 2017; the package states no date, its files carry 30 November 2017",
} satisfies Partial<OriginText>;

/** ISO 3166-1 alpha-3 codes of the countries in the frame, in the order of the extract. */
const countryCodes = "AFG ARM AZE GEO IRN IRQ KAZ RUS SYR TKM TUR UKR UZB".split(" ");

/** `osm-countries`: countries up to their coasts, cropped, and the areas of the whole countries. */
export async function extractCountries(folder: string): Promise<void> {
  const text = await readFile(join(folder, "map.geo.json"), "utf8");
  const world = JSON.parse(text) as FeatureCollection<Polygon | MultiPolygon, { A3: string }>;
  const wholeAreasKm2: Record<string, number> = {};
  const features = countryCodes.map((code) => {
    const country = world.features.find(({ properties }) => properties.A3 === code);
    if (!country) throw new Error(`${packages.countries.name}: no country ${code}`);
    wholeAreasKm2[code] = Math.round(area(country) / 1e5) / 10;
    const coordinates = roundRings(cropArea(country.geometry));
    return { type: "Feature", properties: { A3: code }, geometry: { type: "MultiPolygon", coordinates } };
  });
  await writeOrigin(
    "osm-countries",
    packages.countries,
    {
      ...openStreetMap,
      title: "Countries up to their coasts, 10 m",
      url: "https://github.com/simonepri/geo-maps/blob/master/info/countries-coastline.md",
    },
    {
      "countries.geojson": collectionText(features),
      "whole-areas-km2.json": `${JSON.stringify(wholeAreasKm2, null, 2)}\n`,
    },
  );
}

/** `osm-seas`: the Caspian Sea with its islands, and the Black Sea with the Sea of Azov as far as the crop reaches. */
export async function extractSeas(folder: string): Promise<void> {
  const world = JSON.parse(
    await readFile(join(folder, "map.geo.json"), "utf8"),
  ) as GeometryCollection<MultiPolygon>;
  const polygons = world.geometries.flatMap(({ coordinates }) => coordinates);
  const features = croppedFeatures(polygons.map((rings) => ({ type: "Polygon", coordinates: rings })));
  await writeOrigin(
    "osm-seas",
    packages.seas,
    {
      ...openStreetMap,
      title: "Seas of the Earth, 10 m",
      url: "https://github.com/simonepri/geo-maps/blob/master/info/earth-seas.md",
    },
    { "seas.geojson": collectionText(features) },
  );
}
