import type {
  ImageSourceSpecification,
  RasterLayerSpecification,
  StyleSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { drawBackground, drawFills, type FillContext } from "./areas";
import {
  type CompiledLayer,
  colourOf,
  compileLayer,
  type Drawable,
  imageId,
  type LayerWithFeatures,
} from "./layer";
import { drawLines } from "./lines";
import { element, round } from "./markup";
import type { Picture } from "./picture";
import type { Piece } from "./pieces";

/** Features of each source of the Style, by source id. */
export type SvgData = Record<string, readonly Drawable[]>;

/** The Style's layers at a zoom, with the Features that each of them draws; hidden ones are left out. */
export function layersAt(style: StyleSpecification, data: SvgData, zoom: number): LayerWithFeatures[] {
  return style.layers
    .map((layer) => compileLayer(layer, zoom))
    .filter(({ isDrawn }) => isDrawn)
    .map((layer) => {
      const source = "source" in layer.layer ? layer.layer.source : undefined;
      return { layer, features: source === undefined ? [] : (data[source] ?? []).filter(layer.matches) };
    });
}

/** Pieces of the background, raster, fill and line layers, by layer id. */
export function drawOutlines(
  layers: readonly LayerWithFeatures[],
  style: StyleSpecification,
  picture: Picture,
  reliefUrl: string | null,
): Map<string, Piece[]> {
  const uses = countUses(layers, picture);
  const drawn = new Map<string, Piece[]>();
  let ground: string | null = null;
  for (const [index, { layer, features }] of layers.entries()) {
    const type = layer.layer.type;
    if (type === "background") {
      drawn.set(layer.layer.id, drawBackground(layer));
      if (index === 0 && layer.value<number>("background-opacity") === 1)
        ground = colourOf(layer, "background-color");
    } else if (type === "fill") {
      const context: FillContext = {
        ground,
        covers: coversOver(layers.slice(index + 1)),
        isShared: (feature) => (uses.get(shapeKey(layer, feature, picture)) ?? 0) > 1,
      };
      const pieces = drawFills(layer, features, picture, context);
      if (pieces.length > 0) ground = null;
      drawn.set(layer.layer.id, pieces);
    } else if (type === "line") {
      drawn.set(layer.layer.id, drawLines(layer, features, picture));
    } else if (type === "raster") {
      drawn.set(layer.layer.id, drawImage(layer, style, picture, reliefUrl));
    }
  }
  return drawn;
}

/** True where a fill or line layer leaves a trace of a Feature. */
export function paints(layer: CompiledLayer, feature: Drawable): boolean {
  if (layer.layer.type === "fill") return layer.value<number>("fill-opacity", feature) > 0;
  if (layer.layer.type !== "line") return false;
  return layer.value<number>("line-opacity", feature) > 0 && layer.value<number>("line-width", feature) > 0;
}

const shapeKey = (layer: CompiledLayer, feature: Drawable, picture: Picture) =>
  `${picture.sourceOf(layer)}/${feature.properties?.id}`;

/** How many layers draw each Feature's outline. */
function countUses(layers: readonly LayerWithFeatures[], picture: Picture): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { layer, features } of layers) {
    for (const feature of features) {
      if (!paints(layer, feature)) continue;
      const key = shapeKey(layer, feature, picture);
      uses.set(key, (uses.get(key) ?? 0) + 1);
    }
  }
  return uses;
}

/** Areas that nothing below shows through. */
function coversOver(layers: readonly LayerWithFeatures[]): Drawable[] {
  return layers.flatMap(({ layer, features }) =>
    layer.layer.type === "fill"
      ? features.filter(
          (feature) =>
            layer.value<number>("fill-opacity", feature) === 1 && !imageId(layer, "fill-pattern", feature),
        )
      : [],
  );
}

/** An image source between its corners; Web Mercator keeps its edges straight. */
function drawImage(
  layer: CompiledLayer,
  style: StyleSpecification,
  picture: Picture,
  url: string | null,
): Piece[] {
  const { source: id } = layer.layer as RasterLayerSpecification;
  const source = style.sources[id] as ImageSourceSpecification;
  if (source.type !== "image") throw new Error(`layer "${layer.layer.id}": source "${id}" is not an image`);
  const opacity = layer.value<number>("raster-opacity");
  if (!url || opacity === 0) return [];
  const [topLeft, , bottomRight] = source.coordinates;
  const { drawn } = picture.options;
  const [left, top] = picture.project(...topLeft);
  const [right, bottom] = picture.project(...bottomRight);
  const units = picture.unitsPerPx;
  const offset = picture.options.fit === "fluid" ? { x: drawn.left, y: drawn.top } : { x: 0, y: 0 };
  const markup = element("image", {
    href: url,
    x: round((left - offset.x) * units),
    y: round((top - offset.y) * units),
    width: round((right - left) * units),
    height: round((bottom - top) * units),
    preserveAspectRatio: "none",
    opacity,
  });
  return [{ kind: "outline", markup }];
}
