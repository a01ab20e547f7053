import type { AtlasFeature } from "@/geodata/schema/feature";
import type { Bounds, Position } from "@/geodata/schema/geometry";
import type { FeatureId } from "@/geodata/schema/ids";
import type { Gazetteer, GazetteerEntry, Place } from "@/geodata/schema/place";
import type { BuiltFiles, PlacesByFile } from "../join/joinPlaces";
import { boundsOf } from "../measure/bounds";
import { buildGround } from "../relations/ground";
import { relationsOf } from "../relations/relationsOf";
import { labelPointOf } from "./labelPoint";

const geometryTypes = {
  Point: "point",
  LineString: "line",
  MultiLineString: "line",
  Polygon: "area",
  MultiPolygon: "area",
} as const;

/** Every Place with what its geometry says: what the page knows of it without loading a map. */
export function buildGazetteer(
  places: PlacesByFile,
  files: BuiltFiles,
  sources: Gazetteer["sources"],
): Gazetteer {
  const features = new Map([...files.values()].flat().map((feature) => [feature.properties.id, feature]));
  const groups = [...features.values()].filter(({ geometry }) => geometry === null);
  const ground = buildGround(files);
  const membersOf = (feature: AtlasFeature) =>
    (feature.properties.members ?? []).flatMap((id) => features.get(id) ?? []);

  const entryOf = (place: Place, overlay: GazetteerEntry["overlay"]): GazetteerEntry => {
    const { geometry: from, ...said } = place;
    const feature = features.get(place.id);
    const base = { ...said, overlay, memberOf: memberOf(place.id, groups) };
    if (!feature) {
      const notDrawn = from.from === "none" ? from.reason : undefined;
      const nothing = { bounds: null, labelPoint: null, relations: [], origins: [] };
      return compact({ ...base, ...nothing, geometryType: "none", notDrawn });
    }
    const { properties, geometry } = feature;
    const members = membersOf(feature);
    const drawn = geometry ? [geometry] : members.flatMap((member) => member.geometry ?? []);
    const {
      statusBy,
      drawnAs,
      control,
      accuracyKm,
      schematic,
      areaKm2,
      lengthKm,
      bearingDegrees,
      distanceKm,
    } = properties;
    const bounds = boundsOf(drawn);
    return compact({
      ...base,
      bounds,
      labelPoint: properties.labelPoint ?? (geometry ? labelPointOf(geometry) : bounds && centreOf(bounds)),
      geometryType: geometry ? geometryTypes[geometry.type] : "group",
      members: geometry ? undefined : properties.members,
      relations: relationsOf(feature, members, ground),
      origins: geometry ? properties.origins : sorted(members.flatMap((member) => member.properties.origins)),
      ...{ statusBy, drawnAs, control, accuracyKm, schematic, areaKm2, lengthKm, bearingDegrees, distanceKm },
    });
  };
  const entries = [...places].flatMap(([overlay, list]) => list.map((place) => entryOf(place, overlay)));
  return { places: entries, sources };
}

function memberOf(id: FeatureId, groups: readonly AtlasFeature[]): FeatureId[] | undefined {
  const ids = groups
    .filter(({ properties }) => properties.members?.includes(id))
    .map(({ properties }) => properties.id);
  return ids.length > 0 ? ids : undefined;
}

const centreOf = ([west, south, east, north]: Bounds): Position => [
  Math.round((west + east) * 5e3) / 1e4,
  Math.round((south + north) * 5e3) / 1e4,
];

const sorted = (ids: readonly string[]) => [...new Set(ids)].sort();

/** The entry without absent fields. */
function compact(entry: GazetteerEntry): GazetteerEntry {
  return Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== undefined),
  ) as GazetteerEntry;
}
