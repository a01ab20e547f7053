import { type CompiledLayer, colourOf, type Drawable } from "./layer";
import { element, round, unlessOpaque } from "./markup";
import type { Picture } from "./picture";
import type { Piece } from "./pieces";
import { isAreaLike } from "./shapes";

/** Strokes of one layer; Features painted alike share one group. */
export function drawLines(layer: CompiledLayer, features: Drawable[], picture: Picture): Piece[] {
  const groups = new Map<string, string[]>();
  for (const feature of features) {
    const stroke = strokeOf(layer, feature, picture);
    if (!stroke) continue;
    const shape = picture.shapes.of(picture.sourceOf(layer), feature);
    if (!shape) continue;
    const offset = layer.value<number>("line-offset", feature);
    if (offset !== 0 && !isAreaLike(feature)) {
      throw new Error(`layer "${layer.layer.id}": the SVG renderer shifts the outlines of areas only`);
    }
    const href = `#${shape.ref}`;
    // SVG can't shift a stroke. Inside an area half of a stroke twice as wide, plus the shift, shows the same band.
    const use = offset
      ? element("use", {
          href,
          "stroke-width": round(offset * 2 + layer.value<number>("line-width", feature)),
          "clip-path": `url(#${picture.clipRef(shape)})`,
        })
      : element("use", { href });
    groups.set(stroke, [...(groups.get(stroke) ?? []), use]);
  }
  return [...groups].map(([attributes, uses]) => ({
    kind: "outline",
    markup: element("g", JSON.parse(attributes), uses.join("")),
  }));
}

/** Attributes of a stroke as JSON; null where nothing would show. */
function strokeOf(layer: CompiledLayer, feature: Drawable, picture: Picture): string | null {
  const width = layer.value<number>("line-width", feature);
  const opacity = layer.value<number>("line-opacity", feature);
  if (width <= 0 || opacity === 0) return null;
  const cap = layer.value<string>("line-cap", feature);
  const join = layer.value<string>("line-join", feature);
  const blur = layer.value<number>("line-blur", feature);
  return JSON.stringify({
    fill: "none",
    stroke: colourOf(layer, "line-color", feature),
    "stroke-width": round(width),
    "stroke-opacity": unlessOpaque(opacity),
    // Round is the whole picture's.
    "stroke-linejoin": join === "round" ? null : join,
    "stroke-linecap": cap === "butt" ? null : cap,
    "stroke-dasharray": dashes(layer, feature, picture.camera.zoom),
    filter: blur > 0 ? `url(#${picture.blurRef(blur)})` : null,
  });
}

/** MapLibre measures dashes in widths of the last whole zoom and lets them grow until the next. */
function dashes(layer: CompiledLayer, feature: Drawable, zoom: number): string | null {
  const value = layer.value<number[] | { values: number[] } | undefined>("line-dasharray", feature);
  const lengths = Array.isArray(value) ? value : value?.values;
  if (!lengths) return null;
  const unit = layer.value<number>("line-width", feature, Math.floor(zoom)) * 2 ** (zoom % 1);
  return lengths.map((length) => round(length * unit)).join(" ");
}
