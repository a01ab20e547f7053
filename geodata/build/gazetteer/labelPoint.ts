import { area, bboxPolygon, difference, feature, featureCollection, intersect } from "@turf/turf";
import type { MultiPolygon, Polygon } from "geojson";
import polylabel from "polylabel";
import type { Geometry } from "@/geodata/schema/feature";
import { homeBounds, type Position } from "@/geodata/schema/geometry";
import { boundsOf } from "../measure/bounds";
import { areaKm2, lineKm, linesOf } from "../measure/sphere";

/**
 * Where a label or an arrow points: the point itself, the middle along the longest line, or the point of an area that is
 * farthest from its edge. Degrees, WGS 84, 4 decimals.
 */
export function labelPointOf(geometry: Geometry): Position {
  switch (geometry.type) {
    case "Point":
      return geometry.coordinates;
    case "LineString":
    case "MultiLineString":
      return rounded(middleOf(longest(linesOf(geometry))));
    case "Polygon":
      return rounded(poleOf(geometry.coordinates));
    case "MultiPolygon":
      return rounded(poleOf(largest(geometry.coordinates)));
  }
}

/** A country that shows at least this much of itself in the first view is labelled there, km². */
const enoughKm2 = 25_000;

/**
 * Where a country is labelled: as far from its edge and from water as can be in the part that the first view shows, so that
 * the view says whose land it shows; for countries hardly in it, in all that the frame shows.
 */
export function countryLabelPoint(country: Geometry, waters: readonly Geometry[]): Position {
  if (!isArea(country)) return labelPointOf(country);
  const shown = intersect(
    featureCollection<Polygon | MultiPolygon>([feature(country), bboxPolygon(homeBounds)]),
  );
  const wide = shown && area(shown) >= enoughKm2 * 1e6 ? shown.geometry : country;
  const cut = [wide, ...waters.filter(isArea)].map((geometry) => feature(geometry));
  return labelPointOf((difference(featureCollection(cut))?.geometry ?? wide) as Geometry);
}

function isArea(geometry: Geometry): geometry is Extract<Geometry, Polygon | MultiPolygon> {
  return geometry.type === "Polygon" || geometry.type === "MultiPolygon";
}

function longest(lines: Position[][]): Position[] {
  return lines.reduce((best, line) => (lineKm(line) > lineKm(best) ? line : best));
}

function largest(polygons: Position[][][]): Position[][] {
  const areas = polygons.map((coordinates) => areaKm2({ type: "Polygon", coordinates }));
  return polygons[areas.indexOf(Math.max(...areas))] as Position[][];
}

function middleOf(line: Position[]): Position {
  let left = lineKm(line) / 2;
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [line[i - 1] as Position, line[i] as Position];
    const km = lineKm([from, to]);
    if (km > 0 && left <= km) {
      const along = left / km;
      return [from[0] + (to[0] - from[0]) * along, from[1] + (to[1] - from[1]) * along];
    }
    left -= km;
  }
  return line[line.length - 1] as Position;
}

/** Pole of inaccessibility, found on a plane on which a degree east is as long as on the ground at the area's middle. */
function poleOf(rings: Position[][]): Position {
  const [west, south, east, north] = boundsOf([{ type: "Polygon", coordinates: rings }]) ?? [0, 0, 0, 0];
  const scale = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const plane = rings.map((ring) => ring.map(([lon, lat]): Position => [lon * scale, lat]));
  const precision = Math.max((east - west) * scale, north - south) / 500;
  const [x, y] = polylabel(plane, precision);
  return [x / scale, y];
}

const rounded = ([lon, lat]: Position): Position => [
  Math.round(lon * 1e4) / 1e4,
  Math.round(lat * 1e4) / 1e4,
];
