import type { AtlasFeature, Geometry } from "@/geodata/schema/feature";
import type { Position } from "@/geodata/schema/geometry";
import { isCut } from "../join/measure";
import { LineIndex } from "../measure/near";
import { areaKm2, linesOf } from "../measure/sphere";
import { type Area, countryAt, type Ground, neighboursOf } from "./ground";
import { formatKm, formatKm2, listInWords } from "./words";

/** Sentences about an area: in what it lies, whom it borders, how large it is drawn. */
export function areaRelations({ properties, geometry }: AtlasFeature, ground: Ground): string[] {
  const area = ground.areas.get(properties.id);
  if (!area || !geometry) return [];
  const owner = properties.labelPoint && countryAt(properties.labelPoint, ground);
  const size = isCut(geometry) ? [] : [`Drawn area: ${formatKm2(areaKm2(geometry))}.`];
  switch (properties.status) {
    case "sea":
      return [coastalStates(area, ground), ...size];
    case "land":
      return [countryBorders(area, ground), ...size];
    case "headline-area":
      return [...exclaveBorders(area, owner, ground), ...size];
    case "exclave-held":
      return [...enclaveHost(area, owner, ground), ...size];
    default:
      return [...bordersAbroad(area, owner, ground), ...size];
  }
}

function coastalStates(sea: Area, ground: Ground): string {
  const shore = new LineIndex(linesOf(sea.geometry));
  const names = ground.countries
    .filter(({ geometry }) => shore.sharedKm(linesOf(geometry), 0.05) >= 10)
    .map(({ name }) => name)
    .sort();
  return `On its shores: ${listInWords(names)}.`;
}

/** Parts smaller than this are islands and exclaves, told of on their own, km². */
const mainPartKm2 = 1000;

/** Outer edges of the large parts of an area. */
function mainOutline(geometry: Geometry): Position[][] {
  const polygons = geometry.type === "MultiPolygon" ? geometry.coordinates : [linesOf(geometry)];
  return polygons
    .filter((coordinates) => areaKm2({ type: "Polygon", coordinates }) >= mainPartKm2)
    .flatMap(([outer]) => (outer ? [outer] : []));
}

function countryBorders(country: Area, ground: Ground): string {
  const neighbours = neighboursOf(country, mainOutline(country.geometry), ground);
  const listed = listInWords(neighbours.map(({ country: { name }, km }) => `${name} (${formatKm(km)})`));
  const where = isCut(country.geometry) ? "within the map, as drawn" : "as drawn";
  return `Land borders ${where}, without exclaves: ${listed}.`;
}

function exclaveBorders(area: Area, owner: Area | undefined, ground: Ground): string[] {
  if (!owner) return [];
  const neighbours = neighboursOf(area, mainOutline(area.geometry), ground)
    .filter(({ country }) => country !== owner)
    .map(({ country, km }) => `${country.name} (${formatKm(km)})`);
  return [`Exclave of ${owner.name}: borders ${listInWords(neighbours)}, as drawn.`];
}

/** An exclave belongs to its owner and is cut out of the country around it, so both have its edge. */
function enclaveHost(area: Area, owner: Area | undefined, ground: Ground): string[] {
  const host = neighboursOf(area, linesOf(area.geometry), ground).find(({ country }) => country !== owner);
  return owner && host
    ? [`By recognised borders an exclave of ${owner.name}, surrounded by ${host.country.name}.`]
    : [];
}

function bordersAbroad(area: Area, owner: Area | undefined, ground: Ground): string[] {
  if (!owner) return [];
  const abroad = neighboursOf(area, linesOf(area.geometry), ground)
    .filter(({ country, km }) => country !== owner && km >= 1)
    .map(({ country, km }) => `${country.name} (${formatKm(km)})`);
  const meets = abroad.length > 0 ? `meets ${listInWords(abroad)}, as drawn` : "meets no other country";
  return [`Within the recognised borders of ${owner.name}; ${meets}.`];
}
