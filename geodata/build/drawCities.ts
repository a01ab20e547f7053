import type { CityLabel } from "@/geodata/schema/cityLabel";
import type { Names } from "@/geodata/schema/feature";
import type { Drawn } from "./drawn";
import type { GeoNames } from "./readGeoNames";

const kinds = { 1: "capital", 2: "city", 3: "town", 4: "town" } as const;
const kindOf = (rank: number) => kinds[rank as keyof typeof kinds];

/** The base labels that are no Places of the article; what does not agree with GeoNames becomes a problem. */
export function drawCities(labels: readonly CityLabel[], geoNames: GeoNames, problems: string[]): Drawn[] {
  return labels.flatMap((label) => {
    const city = geoNames.cities.get(label.geonamesId);
    if (!city) {
      problems.push(
        `cities.json: "${label.id}" has GeoNames id ${label.geonamesId}, which the extract does not have`,
      );
      return [];
    }
    const kind = kindOf(label.rank);
    return [
      {
        overlay: "cities",
        id: label.id,
        geometry: { type: "Point", coordinates: [round(city.lon), round(city.lat)] },
        properties: {
          kind,
          status: kind,
          name: label.name,
          names: namesOf(label, geoNames.translations.get(label.geonamesId) ?? {}, problems),
          origins: ["geonames-cities", "geonames-translations"],
          rank: label.rank,
          ...(city.population > 0 ? { population: city.population } : {}),
        },
      },
    ];
  });
}

/** The translations, corrected and completed by hand. */
function namesOf(label: CityLabel, translations: Names, problems: string[]): Names {
  const names: Names = { en: label.name, ...translations };
  for (const { language, expect, replacement } of label.corrections ?? []) {
    if (translations[language] !== expect) {
      problems.push(
        `cities.json: "${label.id}" corrects ${language} "${expect}", but GeoNames has "${translations[language] ?? ""}"`,
      );
    }
    if (replacement === null) delete names[language];
    else names[language] = replacement;
  }
  for (const [language, name] of Object.entries(label.names ?? {}) as [keyof Names, string][]) {
    if (translations[language] !== undefined) {
      problems.push(
        `cities.json: "${label.id}" adds ${language} "${name}", but GeoNames has "${translations[language]}"; expected a correction`,
      );
    }
    names[language] = name;
  }
  return names;
}

const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
