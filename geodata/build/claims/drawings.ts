import type { Drawing } from "@/geodata/schema/feature";
import type { FeatureId } from "@/geodata/schema/ids";
import type { BuiltFiles } from "../join/joinPlaces";
import { orderProperties } from "../join/orderProperties";
import type { Content } from "../readContent";
import { listClaims } from "./listClaims";

/** Says on each Feature what Claims have it drawn as. */
export function addDrawings(layers: BuiltFiles, content: Pick<Content, "disputes">): void {
  const drawings = drawingsOf(content);
  for (const feature of [...layers.values()].flat()) {
    const drawnAs = drawings.get(feature.properties.id);
    if (drawnAs) feature.properties = orderProperties({ ...feature.properties, drawnAs });
  }
}

function drawingsOf(content: Pick<Content, "disputes">): Map<FeatureId, Drawing[]> {
  const drawings = new Map<FeatureId, Drawing[]>();
  for (const { claim } of listClaims(content)) {
    const { claimants, validFrom, validTo, draws = [] } = claim;
    for (const { featureId, as } of draws) {
      const drawing = { as, claimants, validFrom, ...(validTo ? { validTo } : {}) };
      drawings.set(featureId, [...(drawings.get(featureId) ?? []), drawing]);
    }
  }
  return drawings;
}
