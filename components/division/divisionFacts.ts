import type { SeaFeature } from "@/components/style/shareFeatures";
import type { Division } from "@/components/view/view";
import { LineIndex } from "@/geodata/build/measure/near";
import { isInRing } from "@/geodata/division/ringArea";
import { type DivisionMethod, divisionMethods } from "@/geodata/schema/catalogue";
import type { FeatureProperties, Geometry } from "@/geodata/schema/feature";
import type { Position } from "@/geodata/schema/geometry";
import type { FeatureId, IsoDate } from "@/geodata/schema/ids";

/** A named oil or gas field. */
export interface NamedField {
  id: FeatureId;
  name: string;
  at: Position;
  /** Its position is known to so many km. */
  accuracyKm: number;
}

/** The part of the sea that a field lies in under a division. */
export interface FieldPlace {
  /** undefined = the division says nothing of the place at the date. */
  area: FeatureProperties | undefined;
  /** True where a line lies within the error of the field's position. */
  isNearLine: boolean;
}

/** What is drawn of a method at a date: lines and sectors that were not yet agreed are left out. */
export function featuresOf(method: DivisionMethod, all: readonly SeaFeature[], date: IsoDate): SeaFeature[] {
  return all.filter(
    ({ properties: { method: own, validFrom = "", validTo = "9999" } }) =>
      own === method && validFrom <= date && date < validTo,
  );
}

const isArea = ({ geometry }: SeaFeature) => geometry.type === "Polygon" || geometry.type === "MultiPolygon";

/** Sectors, zones and what is not divided, the largest first. */
export function areasOf(features: readonly SeaFeature[]): FeatureProperties[] {
  return features
    .filter(isArea)
    .map(({ properties }) => properties)
    .sort((a, b) => (b.areaKm2 ?? 0) - (a.areaKm2 ?? 0));
}

/** Where a field lies among the parts of the sea. */
export function placeOf({ at, accuracyKm }: NamedField, features: readonly SeaFeature[]): FieldPlace {
  const area = features.find((feature) => isArea(feature) && covers(feature.geometry, at))?.properties;
  const lines = features.flatMap(({ geometry }) =>
    geometry.type === "MultiLineString" ? geometry.coordinates : [],
  );
  return { area, isNearLine: new LineIndex(lines).distanceKm(at) <= accuracyKm };
}

function covers(geometry: Geometry, at: Position): boolean {
  const polygons =
    geometry.type === "Polygon"
      ? [geometry.coordinates]
      : geometry.type === "MultiPolygon"
        ? geometry.coordinates
        : [];
  return polygons.some((rings) => rings.filter((ring) => isInRing(at, ring)).length % 2 === 1);
}

/** The divisions that a table compares: every method, and the share where one is shown. */
export function comparedWith(division: Division): (DivisionMethod | "share")[] {
  return division.kind === "share" ? [...divisionMethods, "share"] : [...divisionMethods];
}
