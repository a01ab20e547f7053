import type { FeatureProperties, Geometry } from "@/geodata/schema/feature";
import { frame, type Position } from "@/geodata/schema/geometry";
import type { Place } from "@/geodata/schema/place";
import { countryLabelPoint, labelPointOf } from "../gazetteer/labelPoint";
import { areaKm2, bearingDegrees, distanceKm, lengthKm, positionsOf } from "../measure/sphere";

/** Baku, from which off-frame places are seen: GeoNames 587084, degrees, WGS 84. */
export const baku: Position = [49.892, 40.3777];

/** What the drawing of a Place measures: area, length or, off the frame, the way from Baku. */
export function measure(
  place: Place,
  geometry: Geometry,
  lakes: readonly Geometry[],
): Partial<FeatureProperties> {
  switch (geometry.type) {
    case "Point":
      return place.status === "off-frame"
        ? {
            bearingDegrees: round(bearingDegrees(baku, geometry.coordinates), 1) % 360,
            distanceKm: round(distanceKm(baku, geometry.coordinates), 0),
          }
        : {};
    case "LineString":
    case "MultiLineString":
      return { lengthKm: round(lengthKm(geometry), 1) };
    case "Polygon":
    case "MultiPolygon":
      return {
        ...(isCut(geometry) ? {} : { areaKm2: round(areaKm2(geometry), 1) }),
        labelPoint: place.status === "land" ? countryLabelPoint(geometry, lakes) : labelPointOf(geometry),
      };
  }
}

/** Whether the frame cuts the geometry: then its drawn size says nothing about the thing. */
export function isCut(geometry: Geometry): boolean {
  const [west, south, east, north] = frame;
  return positionsOf(geometry).some(
    ([lon, lat]) => lon <= west || lon >= east || lat <= south || lat >= north,
  );
}

function round(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
