import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureId } from "@/geodata/schema/ids";
import { hitLayerIds } from "./styleParts";

/** What is needed of a Feature that MapLibre found. */
export interface Found {
  geometry: { type: string };
  properties: Record<string, unknown> | null;
}

/** What finding Features needs of MapLibre's Map; the box is in CSS px. */
interface Queryable {
  queryRenderedFeatures(
    box: [[x: number, y: number], [x: number, y: number]],
    options: { layers: string[] },
  ): Found[];
}

/** Half the edge of the box around the pointer, CSS px. */
const reachPx = 6;

/** Ids of the Features at a point of the map, the most specific first. */
export function idsAt(
  map: Queryable,
  point: { x: number; y: number },
  style: StyleSpecification,
): FeatureId[] {
  const box: [[number, number], [number, number]] = [
    [point.x - reachPx, point.y - reachPx],
    [point.x + reachPx, point.y + reachPx],
  ];
  return pickedIds(map.queryRenderedFeatures(box, { layers: hitLayerIds(style) }));
}

/** Ids of what was found, each once: points, then lines, then areas from the smallest. */
export function pickedIds(found: readonly Found[]): FeatureId[] {
  const ranked = found
    .flatMap(({ geometry, properties }) =>
      typeof properties?.id === "string"
        ? [{ id: properties.id, extent: extentOf(geometry.type, properties.areaKm2) }]
        : [],
    )
    .sort((a, b) => a.extent - b.extent);
  return [...new Set(ranked.map(({ id }) => id))];
}

/** Orders by specificity: -2 point, -1 line, else the area in km². */
function extentOf(type: string, areaKm2: unknown): number {
  if (type.endsWith("Point")) return -2;
  if (type.endsWith("LineString")) return -1;
  return typeof areaKm2 === "number" ? areaKm2 : Number.MAX_VALUE;
}
