import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import mapshaper from "mapshaper";
import { cropArea, cropBounds, croppedFeatures, roundRings } from "./crop";
import { packages } from "./packages";
import { collectionText, type OriginText, writeOrigin } from "./writeOrigin";

const naturalEarth = {
  producer: "Natural Earth",
  licence: "Public domain",
  licenceUrl: "https://www.naturalearthdata.com/about/terms-of-use/",
  attribution: "Made with Natural Earth",
} satisfies Partial<OriginText>;

const admin1Countries = "ARM AZE GEO IRN KAZ RUS TKM TUR".split(" ");
const admin1Properties =
  "adm0_a3 adm1_code name gn_name gn_a1_code iso_3166_2 type_en name_en name_fa name_he name_ru name_tr note".split(
    " ",
  );

/** `natural-earth-admin1`: districts and provinces; those of Azerbaijan whole, the others cropped. */
export async function extractAdmin1(folder: string): Promise<void> {
  const text = await readFile(join(folder, "data/states/admin1.json"), "utf8");
  const world = JSON.parse(text) as FeatureCollection<Polygon | MultiPolygon, Record<string, string | null>>;
  const features = world.features
    .filter(({ properties }) => admin1Countries.includes(properties.adm0_a3 ?? ""))
    .map(({ geometry, properties }) => ({
      type: "Feature",
      properties: Object.fromEntries(admin1Properties.map((key) => [key, properties[key] ?? null])),
      geometry: { type: "MultiPolygon", coordinates: roundRings(cropArea(geometry)) },
    }))
    .filter(({ geometry }) => geometry.coordinates.length > 0)
    .sort((a, b) => sortKey(a.properties).localeCompare(sortKey(b.properties), "en"));
  await writeOrigin(
    "natural-earth-admin1",
    packages.admin1,
    {
      ...naturalEarth,
      title: "Admin 1 – States, Provinces, 1:10 m",
      url: "https://www.naturalearthdata.com/downloads/10m-cultural-vectors/10m-admin-1-states-provinces/",
      dataDate: "districts of Azerbaijan as before 2021",
    },
    { "admin1.geojson": collectionText(features) },
  );
}

const sortKey = (properties: Record<string, unknown>) => `${properties.adm0_a3} ${properties.adm1_code}`;

/** `natural-earth-disputed`: pieces of the outline of the former oblast, and of the ceasefire line of 1994. */
export async function extractDisputed(folder: string): Promise<void> {
  const file = join(folder, "usr/share/qgis/resources/data/world_map.gpkg");
  const features = await withMapshaper(
    { "world_map.gpkg": await readFile(file) },
    "-i world_map.gpkg layers=disputed_borders -filter \"adm0_a3_l == 'AZE'\" " +
      "-filter-fields name,adm0_left,adm0_right -o out.geojson precision=0.000001",
  );
  await writeOrigin(
    "natural-earth-disputed",
    packages.disputed,
    {
      ...naturalEarth,
      title: "Admin 0 – Breakaway, Disputed Areas, boundary lines, 1:10 m (as shipped with QGIS)",
      url: "https://www.naturalearthdata.com/downloads/10m-cultural-vectors/10m-admin-0-breakaway-disputed-areas/",
      dataDate: "oblast of 1991, ceasefire line of 1994 (Natural Earth 4.1.0)",
    },
    { "disputed-borders.geojson": collectionText(features) },
  );
}

/** `natural-earth-rivers` and `natural-earth-lakes`. Lakes are the holes' counterparts inside Natural Earth's ocean layer. */
export async function extractWaters(folder: string): Promise<void> {
  const shapes = join(folder, "usr/share/magics/10m");
  const clip = `-clip bbox=${cropBounds.join(",")}`;
  const rivers = await withMapshaper(
    await shapefile(shapes, "ne_10m_rivers_lake_centerlines"),
    `-i ne_10m_rivers_lake_centerlines.shp ${clip} -filter-fields name,name_alt,featurecla,scalerank,rivernum ` +
      "-sort rivernum -o out.geojson precision=0.00001",
  );
  await writeOrigin(
    "natural-earth-rivers",
    packages.waters,
    {
      ...naturalEarth,
      title: "Rivers and lake centrelines, 1:10 m (as shipped with Magics)",
      url: "https://www.naturalearthdata.com/downloads/10m-physical-vectors/10m-rivers-lake-centerlines/",
      dataDate: "Natural Earth 4.1.0, 2018; courses generalised",
    },
    { "rivers.geojson": collectionText(rivers) },
  );
  const ocean = await withMapshaper(
    await shapefile(shapes, "ne_10m_ocean"),
    "-i ne_10m_ocean.shp -explode -o out.geojson precision=0.00001",
  );
  const lakes = croppedFeatures((ocean as Feature<Polygon>[]).map(({ geometry }) => geometry));
  await writeOrigin(
    "natural-earth-lakes",
    packages.waters,
    {
      ...naturalEarth,
      title: "Ocean with lakes, 1:10 m (as shipped with Magics)",
      url: "https://www.naturalearthdata.com/downloads/10m-physical-vectors/10m-ocean/",
      dataDate: "Natural Earth 4.1.0, 2018; Lake Urmia and the Aral Sea at an extent of the 1980s or 1990s",
    },
    { "ocean-and-lakes.geojson": collectionText(lakes) },
  );
}

async function shapefile(folder: string, name: string): Promise<Record<string, Uint8Array>> {
  const parts = [".shp", ".dbf", ".shx", ".prj"].map((ending) => name + ending);
  return Object.fromEntries(
    await Promise.all(parts.map(async (file) => [file, await readFile(join(folder, file))])),
  );
}

async function withMapshaper(input: Record<string, Uint8Array>, commands: string): Promise<Feature[]> {
  const output = await mapshaper.applyCommands(commands, input);
  const text = Buffer.from(output["out.geojson"] ?? []).toString("utf8");
  return (JSON.parse(text) as FeatureCollection).features;
}
