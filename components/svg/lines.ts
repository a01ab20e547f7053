import { type CompiledLayer, colourOf, type Drawable } from "./layer";
import { element, round, unlessOpaque } from "./markup";
import type { Picture } from "./picture";
import type { Piece } from "./pieces";
import { isAreaLike } from "./shapes";

/** Strokes of one layer; Features painted alike share one group. */
export function drawLines(layer: CompiledLayer, features: Drawable[], picture: Picture): Piece[] {
  const groups = new Map<string, string[]>();
  for (const feature of features) {
    const strokes = strokesOf(layer, feature, picture);
    if (strokes.length === 0) continue;
    const shape = picture.shapes.of(picture.sourceOf(layer), feature);
    if (!shape) continue;
    const offset = layer.value<number>("line-offset", feature);
    if (offset !== 0 && !isAreaLike(feature)) {
      throw new Error(`layer "${layer.layer.id}": the SVG renderer shifts the outlines of areas only`);
    }
    const href = `#${shape.ref}`;
    for (const { attributes, widthPx } of strokes) {
      // SVG can't shift a stroke. Inside an area half of a stroke twice as wide, plus the shift, shows the same band.
      const use = offset
        ? element("use", {
            href,
            "stroke-width": round(offset * 2 + widthPx),
            "clip-path": `url(#${picture.clipRef(shape)})`,
          })
        : element("use", { href });
      groups.set(attributes, [...(groups.get(attributes) ?? []), use]);
    }
  }
  return [...groups].map(([attributes, uses]) => ({
    kind: "outline",
    markup: element("g", JSON.parse(attributes), uses.join("")),
  }));
}

interface Stroke {
  /** As JSON. */
  attributes: string;
  widthPx: number;
}

/** Strokes that draw one line, the lowest first; none where nothing would show. */
function strokesOf(layer: CompiledLayer, feature: Drawable, picture: Picture): Stroke[] {
  const width = layer.value<number>("line-width", feature);
  const opacity = layer.value<number>("line-opacity", feature);
  if (width <= 0 || opacity === 0) return [];
  const cap = layer.value<string>("line-cap", feature);
  const join = layer.value<string>("line-join", feature);
  const blur = layer.value<number>("line-blur", feature);
  const isStepped = blur > 0 && picture.options.softEdges === "steps";
  const parts = isStepped ? softSteps(width, blur, opacity) : [{ widthPx: width, opacity }];
  return parts.map((part) => ({
    widthPx: part.widthPx,
    attributes: JSON.stringify({
      fill: "none",
      stroke: colourOf(layer, "line-color", feature),
      "stroke-width": round(part.widthPx),
      "stroke-opacity": unlessOpaque(part.opacity),
      // Round is the whole picture's.
      "stroke-linejoin": join === "round" ? null : join,
      "stroke-linecap": cap === "butt" ? null : cap,
      "stroke-dasharray": dashes(layer, feature, picture.camera.zoom),
      filter: blur > 0 && !isStepped ? `url(#${picture.blurRef(blur)})` : null,
    }),
  }));
}

const stepCount = 4;

/** Ever narrower strokes over each other that fade to the edge as MapLibre's blur does: evenly over `blurPx`. */
function softSteps(widthPx: number, blurPx: number, opacity: number): { widthPx: number; opacity: number }[] {
  return Array.from({ length: stepCount }, (_, step) => {
    const [below, whole] = [(opacity * step) / stepCount, (opacity * (step + 1)) / stepCount];
    return {
      widthPx: Math.max(0.1, widthPx - (2 * blurPx * (step + 0.5)) / stepCount),
      // What is below shows through, so that together they are as opaque as wanted.
      opacity: 1 - (1 - whole) / (1 - below),
    };
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
