import { readFile } from "node:fs/promises";
import { z } from "zod";
import { Names } from "@/geodata/schema/feature";

const City = z.object({
  id: z.number().int(),
  name: z.string(),
  lon: z.number(),
  lat: z.number(),
  population: z.number().int().nonnegative(),
  country: z.string(),
});
/** An inhabited place of the GeoNames extract; lon and lat in degrees, WGS 84. */
export type City = z.infer<typeof City>;

export interface GeoNames {
  /** By GeoNames id. */
  cities: ReadonlyMap<number, City>;
  /** Names in the map's languages by GeoNames id, as the translations have them: some are wrong. */
  translations: ReadonlyMap<number, Names>;
}

/** The two GeoNames extracts of `geodata/origins`. */
export async function readGeoNames(): Promise<GeoNames> {
  const read = async (path: string) => JSON.parse(await readFile(`geodata/origins/${path}`, "utf8"));
  const cities = z.array(City).parse(await read("geonames-cities/cities.json"));
  const translations = z
    .record(z.string(), Names)
    .parse(await read("geonames-translations/translations.json"));
  return {
    cities: new Map(cities.map((city) => [city.id, city])),
    translations: new Map(Object.entries(translations).map(([id, names]) => [Number(id), names])),
  };
}
