import {
  type Color,
  type Feature as ExpressionFeature,
  featureFilter,
  type LayerSpecification,
  latest,
  normalizePropertyExpression,
  type StylePropertySpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Feature, Geometry } from "geojson";
import { Lru } from "@/components/view/lru";
import { checkProperties } from "./properties";

/** A Feature as filters and expressions see it. */
export type Drawable = Feature<Geometry>;

/** A layer with its filter and expressions compiled for one zoom by the style spec's own evaluator. */
export interface CompiledLayer {
  layer: LayerSpecification;
  isDrawn: boolean;
  matches: (feature: Drawable) => boolean;
  /** Value of a paint or layout property, its default where the layer doesn't set it; at the map's zoom unless told. */
  value: <T>(property: string, feature?: Drawable, atZoom?: number) => T;
}

export interface LayerWithFeatures {
  layer: CompiledLayer;
  features: Drawable[];
}

type Values = Record<string, unknown>;
type Spec = Record<string, Record<string, StylePropertySpecification>>;
const spec = latest as unknown as Spec;

/** Values that decide the layout are evaluated at the zoom of the tile, as in MapLibre; sizes and paint at the map's. */
const continuousLayout = new Set(["text-size", "icon-size"]);

/** Most expressions are the same from map to map, and compiling one costs more than all that it is asked in a map. */
const filters = new Lru<ReturnType<typeof featureFilter>>(1000);
const properties = new Lru<ReturnType<typeof normalizePropertyExpression>>(3000);

export function compileLayer(layer: LayerSpecification, zoom: number): CompiledLayer {
  const problems = checkProperties(layer);
  if (problems.length > 0) throw new Error(problems.join("; "));
  const tileZoom = Math.floor(zoom);
  const layout = (layer.layout ?? {}) as Values;
  const paint = (layer.paint ?? {}) as Values;
  const asked = "filter" in layer ? layer.filter : undefined;
  const filter = asked
    ? filters.get(JSON.stringify(asked), () => featureFilter(asked, `${layer.id}.filter`))
    : null;
  const expressions = new Map<string, (feature: ExpressionFeature, atZoom?: number) => unknown>();

  function expressionFor(property: string) {
    const isPaint = property in (spec[`paint_${layer.type}`] ?? {});
    const propertySpec = spec[`${isPaint ? "paint" : "layout"}_${layer.type}`]?.[property];
    if (!propertySpec)
      throw new Error(`layer "${layer.id}": no property "${property}" in a ${layer.type} layer`);
    const given = (isPaint ? paint : layout)[property] ?? propertySpec.default;
    if (given === undefined) return () => undefined;
    const compiled = properties.get(`${property} ${JSON.stringify(given)}`, () =>
      normalizePropertyExpression(given as never, `${layer.id}.${property}`, propertySpec),
    );
    const at = isPaint || continuousLayout.has(property) ? zoom : tileZoom;
    return (feature: ExpressionFeature, atZoom = at) => compiled.evaluate({ zoom: atZoom }, feature, {});
  }

  return {
    layer,
    isDrawn:
      layout.visibility !== "none" &&
      zoom >= (layer.minzoom ?? 0) &&
      zoom < (layer.maxzoom ?? Number.POSITIVE_INFINITY),
    matches: (feature) => filter === null || filter.filter({ zoom: tileZoom }, expressionFeature(feature)),
    value<T>(property: string, feature?: Drawable, atZoom?: number) {
      let evaluate = expressions.get(property);
      if (!evaluate) {
        evaluate = expressionFor(property);
        expressions.set(property, evaluate);
      }
      return evaluate(feature ? expressionFeature(feature) : nothing, atZoom) as T;
    },
  };
}

/** A colour as SVG writes it, as short as it gets; its opacity is kept. */
export function colourOf(layer: CompiledLayer, property: string, feature?: Drawable): string {
  const { r, g, b, a } = layer.value<Color>(property, feature);
  if (a < 1) return layer.value<Color>(property, feature).toString();
  const hex = (channel: number) =>
    Math.round(channel * 255)
      .toString(16)
      .padStart(2, "0");
  return `#${hex(r)}${hex(g)}${hex(b)}`;
}

/** Id of the image that a property asks for; null where it asks for none. A constant comes as a string. */
export function imageId(layer: CompiledLayer, property: string, feature: Drawable): string | null {
  const value = layer.value<string | { name: string } | null | undefined>(property, feature);
  return typeof value === "object" ? (value?.name ?? null) : (value ?? null);
}

const nothing: ExpressionFeature = { type: "Unknown", properties: {} };

/** Tiles know points, lines and polygons only; `geometry-type` says so. */
function expressionFeature(feature: Drawable): ExpressionFeature {
  return {
    type: feature.geometry.type.replace("Multi", "") as ExpressionFeature["type"],
    id: feature.properties?.id,
    properties: feature.properties ?? {},
  };
}
