import { booleanPointInPolygon } from "@turf/turf";
import type { LayerFileId } from "@/geodata/schema/catalogue";
import type { AtlasCollection, AtlasFeature } from "@/geodata/schema/feature";
import type { Position } from "@/geodata/schema/geometry";
import type { FeatureId, Language } from "@/geodata/schema/ids";

/** State language of each country that the map names in it. */
const byCountry: Record<FeatureId, Language> = {
  azerbaijan: "az",
  iran: "fa",
  armenia: "hy",
  turkey: "tr",
  russia: "ru",
  georgia: "ka",
  turkmenistan: "tk",
  kazakhstan: "kk",
};

/**
 * Ids by the state language of the country they lie in, for the second line of their labels. Left out: what has two names
 * already (both communities' names stand on the first line) and what has no name in that language.
 */
export function localLanguages(
  collections: Partial<Record<LayerFileId, AtlasCollection>>,
): Partial<Record<Language, FeatureId[]>> {
  const countries = collections.countries?.features ?? [];
  const result: Partial<Record<Language, FeatureId[]>> = {};
  const files: LayerFileId[] = ["countries", "cities", "transit"];
  for (const feature of files.flatMap((file) => collections[file]?.features ?? [])) {
    const { id, name, names } = feature.properties;
    const language = byCountry[id] ?? languageAt(feature, countries);
    if (!language || !names?.[language] || name.includes(" / ")) continue;
    result[language] = [...(result[language] ?? []), id];
  }
  return result;
}

function languageAt(feature: AtlasFeature, countries: AtlasFeature[]): Language | undefined {
  if (feature.geometry?.type !== "Point") return undefined;
  const position: Position = feature.geometry.coordinates;
  const country = countries.find(
    ({ geometry }) =>
      (geometry?.type === "Polygon" || geometry?.type === "MultiPolygon") &&
      booleanPointInPolygon(position, geometry),
  );
  return country && byCountry[country.properties.id];
}
