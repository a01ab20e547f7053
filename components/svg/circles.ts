import { type CompiledLayer, colourOf, type Drawable } from "./layer";
import { element, round, unlessOpaque } from "./markup";
import type { Picture } from "./picture";

/** Circles of one layer, radii in px. */
export function drawCircles(layer: CompiledLayer, features: Drawable[], picture: Picture): string {
  return features
    .flatMap((feature) => {
      if (feature.geometry.type !== "Point") return [];
      const opacity = layer.value<number>("circle-opacity", feature);
      const strokeOpacity = layer.value<number>("circle-stroke-opacity", feature);
      const strokeWidth = layer.value<number>("circle-stroke-width", feature);
      if (opacity === 0 && (strokeOpacity === 0 || strokeWidth === 0)) return [];
      const [lon, lat] = feature.geometry.coordinates as [number, number];
      const at = picture.project(lon, lat);
      const isFluid = picture.options.fit === "fluid";
      const place = isFluid ? picture.placeOf(at) : null;
      const circle = element("circle", {
        cx: place?.x,
        cy: place?.y,
        // MapLibre draws the stroke outside the radius, SVG on it.
        r: round(layer.value<number>("circle-radius", feature) + strokeWidth / 2),
        fill: colourOf(layer, "circle-color", feature),
        "fill-opacity": unlessOpaque(opacity),
        stroke: strokeWidth ? colourOf(layer, "circle-stroke-color", feature) : null,
        "stroke-width": strokeWidth || null,
        "stroke-opacity": unlessOpaque(strokeOpacity),
      });
      return isFluid ? circle : picture.at(at, circle);
    })
    .join("");
}
