import type { AtlasFeature } from "@/geodata/schema/feature";
import { areaRelations } from "./areaRelations";
import type { Ground } from "./ground";
import { lineRelations } from "./lineRelations";
import { pointRelations } from "./pointRelations";
import { countInWords, formatKm2 } from "./words";

/** Short English sentences on how a Feature lies to others, computed from the drawn geometry; a group's from its members. */
export function relationsOf(
  feature: AtlasFeature,
  members: readonly AtlasFeature[],
  ground: Ground,
): string[] {
  switch (feature.geometry?.type) {
    case "Point":
      return pointRelations(feature, ground);
    case "LineString":
    case "MultiLineString":
      return lineRelations(feature, ground);
    case "Polygon":
    case "MultiPolygon":
      return areaRelations(feature, ground);
    default:
      return groupRelations(members, ground);
  }
}

function groupRelations(members: readonly AtlasFeature[], ground: Ground): string[] {
  const [only, ...more] = members;
  if (only && more.length === 0) return relationsOf(only, [], ground);
  const areas = members.flatMap(({ properties }) => properties.areaKm2 ?? []);
  if (areas.length < 2 || areas.length < members.length) return [];
  const sum = areas.reduce((total, km2) => total + km2, 0);
  return [`Drawn area of the ${countInWords(areas.length)} together: ${formatKm2(sum)}.`];
}
