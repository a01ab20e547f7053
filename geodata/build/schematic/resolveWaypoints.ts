import type { Position } from "@/geodata/schema/geometry";
import type { FeatureId } from "@/geodata/schema/ids";
import type { Waypoint, Waypoints } from "@/geodata/schema/waypoint";
import type { City } from "../readGeoNames";

export interface WaypointSources {
  waypoints: Waypoints;
  cities: ReadonlyMap<number, City>;
  /** Positions of our own point Places. */
  points: ReadonlyMap<FeatureId, Position>;
}

/** The Positions of the named places in order, without those that name no place; names that lead nowhere become problems. */
export function resolveWaypoints(
  id: FeatureId,
  names: readonly string[],
  sources: WaypointSources,
  problems: string[],
): Position[] {
  return names.flatMap((name) => {
    const waypoint = sources.waypoints[name];
    if (!waypoint) {
      problems.push(`${id}: runs through "${name}", which content/waypoints.json does not have`);
      return [];
    }
    if ("straight" in waypoint) return [];
    const position = positionOf(waypoint, sources);
    if (!position)
      problems.push(`${id}: waypoint "${name}" names ${JSON.stringify(waypoint)}, which does not exist`);
    return position ? [position] : [];
  });
}

function positionOf(
  waypoint: Exclude<Waypoint, { straight: true }>,
  sources: WaypointSources,
): Position | undefined {
  if ("position" in waypoint) return waypoint.position;
  if ("feature" in waypoint) return sources.points.get(waypoint.feature);
  const city = sources.cities.get(waypoint.geonamesId);
  return city && [city.lon, city.lat];
}
