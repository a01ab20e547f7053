import type { Position } from "@/geodata/schema/geometry";
import type { FeatureId } from "@/geodata/schema/ids";
import { drawCities } from "./drawCities";
import type { Drawn } from "./drawn";
import { drawSettlements, withControl } from "./drawSettlements";
import type { Content } from "./readContent";
import type { GeoNames } from "./readGeoNames";
import { drawPlace } from "./schematic/drawPlace";

/** Everything that content itself draws: points, schematic lines and the labels of the base. */
export function drawContent(content: Content, geoNames: GeoNames, problems: string[]): Drawn[] {
  const points = new Map<FeatureId, Position>();
  for (const place of [...content.places.values()].flat()) {
    if (place.geometry.from === "point") points.set(place.id, place.geometry.position);
  }
  const sources = { waypoints: content.waypoints, cities: geoNames.cities, points };
  const placed = [...content.places].flatMap(([overlay, places]) =>
    places.flatMap((place) => drawPlace(place, overlay, sources, problems) ?? []),
  );
  return [
    ...withControl(placed, content.settlements),
    ...drawSettlements(content.settlements),
    ...drawCities(content.cityLabels, geoNames, problems),
  ];
}
