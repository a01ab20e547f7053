import type { AtlasFeature } from "@/geodata/schema/feature";
import type { Position } from "@/geodata/schema/geometry";
import { baku } from "../join/measure";
import { distanceKm } from "../measure/sphere";
import { type Area, countryAt, type Ground } from "./ground";
import { compassPoint, formatKm, listInWords, stepFor } from "./words";

/** Statuses of points for which the way to the Iranian border matters to the article. */
const nearIran = new Set(["airfield", "land-base", "radar"]);
/** Statuses of points whose way to each coast matters. */
const atSea = new Set(["oil-field", "gas-field", "disputed-field", "offshore-settlement", "treaty-point"]);

/** Sentences about a point: where it lies and how far from what the article measures by. */
export function pointRelations(feature: AtlasFeature, ground: Ground): string[] {
  const { properties, geometry } = feature;
  if (geometry?.type !== "Point") return [];
  const position = geometry.coordinates;
  const step = stepFor(properties.accuracyKm);
  if (properties.status === "off-frame") {
    const { distanceKm: km = 0, bearingDegrees: bearing = 0 } = properties;
    return [
      `Outside the map, ${formatKm(km, 10)} from Baku to the ${compassPoint(bearing)} (bearing ${Math.round(bearing) % 360}°).`,
    ];
  }
  const country = countryAt(position, ground);
  const { sea } = ground;
  if (atSea.has(properties.status) && !country && sea?.contains(position))
    return [coasts(position, sea, ground, step)];
  if (properties.status.startsWith("crossing") || properties.status === "bridge")
    return crossing(position, ground);
  const sentences = country ? [whereabouts(feature, position, country, ground)] : [];
  const iran = ground.countries.find(({ id }) => id === "iran");
  if (nearIran.has(properties.status) && iran && country && country !== iran)
    sentences.push(
      `${formatKm(iran.edge.distanceKm(position), step)} from the nearest point of ${iran.name}.`,
    );
  return sentences;
}

/** In which country a point lies, as far as its accuracy lets one say, and in Azerbaijan how far from Baku. */
function whereabouts(
  { properties: { accuracyKm = 0 } }: AtlasFeature,
  position: Position,
  country: Area,
  ground: Ground,
): string {
  const neighbour = ground.countries.find(
    (other) => other !== country && other.edge.isWithin(position, accuracyKm),
  );
  if (neighbour) return `On or near the border of ${listInWords([country.name, neighbour.name].sort())}.`;
  const km = distanceKm(position, baku);
  const way =
    country.id === "azerbaijan" && km >= 3
      ? `, ${formatKm(km, stepFor(accuracyKm))} from the centre of Baku`
      : "";
  const isHeld = ground.held?.contains(position);
  return `${isHeld ? "Within the recognised borders of" : "In"} ${country.name}${way}.`;
}

/** Distances to the three nearest of the five coasts, islands counted. */
function coasts(position: Position, sea: Area, ground: Ground, step: number): string {
  const ways = ground.countries
    .filter((country) => ["azerbaijan", "iran", "kazakhstan", "russia", "turkmenistan"].includes(country.id))
    .map(({ name, edge }) => ({ name, km: edge.distanceKm(position) }))
    .sort((a, b) => a.km - b.km)
    .slice(0, 3)
    .map(({ name, km }) => `${formatKm(km, step)} from ${name}`);
  return `In ${sea.name}; to the nearest drawn shores, islands included: ${listInWords(ways)}.`;
}

/** The two countries whose edges come nearest, if both are near enough to meet here. */
function crossing(position: Position, ground: Ground): string[] {
  const near = ground.countries
    .map(({ name, edge }) => ({ name, km: edge.distanceKm(position) }))
    .filter(({ km }) => km < 8)
    .sort((a, b) => a.km - b.km)
    .slice(0, 2);
  if (near.length < 2) return [];
  return [`Between ${listInWords(near.map(({ name }) => name).sort())}, as the border is drawn.`];
}
