import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { languages } from "@/geodata/schema/ids";
import { cropBounds } from "./crop";
import { packages } from "./packages";
import { readCities } from "./readCities";
import { readMessages } from "./readMessages";
import { type OriginText, writeOrigin } from "./writeOrigin";

const geoNames = {
  producer: "GeoNames",
  licence: "CC BY 4.0",
  licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
  attribution: "GeoNames",
  url: "https://www.geonames.org/",
} satisfies Partial<OriginText>;

/** GeoNames ids of places outside the crop: Washington, D.C., Brussels, Tel Aviv, Kabul, Karachi, Ceyhan. */
const farPlaces = [4140963, 2800866, 293397, 1138958, 1174872, 318675];

/** `geonames-cities`: inhabited places in the crop and the far places, by id. Comes back with their ids. */
export async function extractCities(folder: string): Promise<Set<number>> {
  const [west, south, east, north] = cropBounds;
  const cities = readCities(await readFile(join(folder, "cities.pbf")))
    .filter(
      ({ id, lon, lat }) =>
        farPlaces.includes(id) || (lon >= west && lon <= east && lat >= south && lat <= north),
    )
    .sort((a, b) => a.id - b.id);
  const missing = farPlaces.filter((id) => !cities.some((city) => city.id === id));
  if (missing.length > 0)
    throw new Error(`${packages.cities.name}: no place with GeoNames id ${missing.join(", ")}`);
  await writeOrigin(
    "geonames-cities",
    packages.cities,
    {
      ...geoNames,
      title: "Places with 1,000 inhabitants or more",
      dataDate: "about 2018–2019 (release 3.1.0 of the package)",
    },
    { "cities.json": `[\n${cities.map((city) => JSON.stringify(city)).join(",\n")}\n]\n` },
  );
  return new Set(cities.map(({ id }) => id));
}

/** `geonames-translations`: names of those places in the map's languages, by GeoNames id. Not all have one, some are wrong. */
export async function extractTranslations(folder: string, ids: Set<number>): Promise<void> {
  const names: Record<string, Record<string, string>> = {};
  for (const language of languages.filter((code) => code !== "en").sort()) {
    const file = join(folder, "usr/share/locale", language, "LC_MESSAGES/geonames.mo");
    for (const [id, name] of readMessages(await readFile(file))) {
      if (!ids.has(Number(id)) || name === "") continue;
      names[id] = { ...names[id], [language]: name };
    }
  }
  const lines = Object.keys(names)
    .sort((a, b) => Number(a) - Number(b))
    .map((id) => `${JSON.stringify(id)}:${JSON.stringify(names[id])}`);
  await writeOrigin(
    "geonames-translations",
    packages.translations,
    {
      ...geoNames,
      title: "Alternate names of cities, as translations",
      dataDate: "about 2022–2023 (release 0.3.0 of the package)",
    },
    { "translations.json": `{\n${lines.join(",\n")}\n}\n` },
  );
}
