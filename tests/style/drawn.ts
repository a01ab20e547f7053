import { featureFilter } from "@maplibre/maplibre-gl-style-spec";
import { layerFileIds, type OverlayId, overlayIds } from "@/geodata/schema/catalogue";
import type { AtlasFeature } from "@/geodata/schema/feature";
import { readLayers } from "../geodata/readBuilt";
import { styleOf, views } from "./views";

const files = readLayers();
const geometryTypes = {
  Point: "Point",
  LineString: "LineString",
  MultiLineString: "LineString",
  Polygon: "Polygon",
  MultiPolygon: "Polygon",
} as const;

/** Layers but for labels, what answers clicks, and what marks a selection. */
const isOwn = (layerId: string) => !/^(hover|hit|selected):|label/.test(layerId);

/** Ids of the Features that a view's Style draws, with the layers that draw each, of those that count. */
export function drawnAt(
  date: string,
  overlays: readonly OverlayId[] = overlayIds,
  highlightIds: readonly string[] = [],
  counts: (layerId: string) => boolean = isOwn,
): Map<string, string[]> {
  const home = views.home;
  if (!home) throw new Error("no view of home");
  const { layers } = styleOf({ ...home, date, overlays, highlightIds });
  const drawn = new Map<string, string[]>();
  for (const layer of layers) {
    if (!("source" in layer) || layer.layout?.visibility === "none") continue;
    if (!counts(layer.id)) continue;
    const file = layerFileIds.find((id) => id === layer.source);
    if (!file) continue;
    const filter = layer.filter ? featureFilter(layer.filter, layer.id) : null;
    for (const feature of files.get(file) ?? []) {
      if (!fits(layer.type, feature) || (filter && !filter.filter({ zoom: 12 }, asExpressionsSee(feature))))
        continue;
      const { id } = feature.properties;
      drawn.set(id, [...(drawn.get(id) ?? []), layer.id]);
    }
  }
  return drawn;
}

function fits(type: string, { geometry }: AtlasFeature): boolean {
  if (!geometry) return false;
  if (type === "fill") return geometry.type.endsWith("Polygon");
  if (type === "line") return geometry.type !== "Point";
  return true;
}

const asExpressionsSee = ({ geometry, properties }: AtlasFeature) => ({
  type: geometry ? geometryTypes[geometry.type] : ("Unknown" as never),
  id: properties.id,
  properties: properties as never,
});
