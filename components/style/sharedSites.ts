import { distance } from "@turf/turf";
import type { LayerFileId } from "@/geodata/schema/catalogue";
import type { AtlasCollection, AtlasFeature } from "@/geodata/schema/feature";
import type { FeatureId } from "@/geodata/schema/ids";
import type { SharedSites } from "./styleView";

/** Nearer than this, two pictograms cover each other at every zoom of an overview, km. */
const sameSiteKm = 4;

export function sharedSites(collections: Partial<Record<LayerFileId, AtlasCollection>>): SharedSites {
  const cities = pointsOf(collections.cities);
  const covered: Partial<Record<LayerFileId, FeatureId[]>> = {};
  const sameName: FeatureId[] = [];
  for (const overlay of ["transit", "military", "energy"] as const) {
    for (const place of pointsOf(collections[overlay])) {
      for (const city of cities) {
        if (kilometres(place, city) > sameSiteKm) continue;
        covered[overlay] = [...(covered[overlay] ?? []), city.properties.id];
        if (overlay === "transit" && shareName(place, city)) sameName.push(place.properties.id);
      }
    }
  }
  return { cities: covered, sameName };
}

const pointsOf = (collection: AtlasCollection | undefined) =>
  (collection?.features ?? []).filter(({ geometry }) => geometry?.type === "Point");

function kilometres(a: AtlasFeature, b: AtlasFeature): number {
  if (a.geometry?.type !== "Point" || b.geometry?.type !== "Point") return Number.POSITIVE_INFINITY;
  return distance(a.geometry.coordinates, b.geometry.coordinates, { units: "kilometers" });
}

function shareName(a: AtlasFeature, b: AtlasFeature): boolean {
  const names = new Set(Object.values(a.properties.names ?? {}));
  return Object.values(b.properties.names ?? {}).some((name) => names.has(name));
}
