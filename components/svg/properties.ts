import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";

/** Paint and layout properties that the renderer reads, by layer type. */
const read: Record<string, readonly string[]> = {
  background: ["background-color", "background-opacity"],
  fill: ["fill-color", "fill-opacity", "fill-pattern"],
  line: [
    "line-color",
    "line-width",
    "line-opacity",
    "line-dasharray",
    "line-cap",
    "line-join",
    "line-blur",
    "line-offset",
  ],
  circle: [
    "circle-radius",
    "circle-color",
    "circle-opacity",
    "circle-stroke-color",
    "circle-stroke-opacity",
    "circle-stroke-width",
  ],
  raster: ["raster-opacity"],
  symbol: [
    "symbol-placement",
    "symbol-spacing",
    "symbol-sort-key",
    "icon-image",
    "icon-size",
    "icon-opacity",
    "icon-padding",
    "icon-allow-overlap",
    "icon-ignore-placement",
    "text-field",
    "text-font",
    "text-size",
    "text-letter-spacing",
    "text-line-height",
    "text-max-width",
    "text-max-angle",
    "text-anchor",
    "text-offset",
    "text-variable-anchor",
    "text-radial-offset",
    "text-justify",
    "text-padding",
    "text-optional",
    "text-allow-overlap",
    "text-overlap",
    "text-color",
    "text-opacity",
    "text-halo-color",
    "text-halo-width",
  ],
};

/** What makes no difference to a still picture, with the reason. */
const ignored: Record<string, string> = {
  "raster-fade-duration": "nothing fades in a still picture",
  "background-opacity-transition": "nothing moves in a still picture",
  "fill-antialias": "SVG smooths every edge",
  "text-halo-blur": "less than a pixel of softness at the halo's edge",
};

/** Problems of a layer that asks for something the renderer would leave out: each a sentence. */
export function checkProperties(layer: LayerSpecification): string[] {
  const known = read[layer.type];
  if (!known) return [`layer "${layer.id}": the SVG renderer draws no layers of type "${layer.type}"`];
  const asked = [...Object.keys(layer.paint ?? {}), ...Object.keys(layer.layout ?? {})];
  return asked
    .filter((name) => name !== "visibility" && !known.includes(name) && !Object.hasOwn(ignored, name))
    .map((name) => `layer "${layer.id}": the SVG renderer does not read "${name}"`);
}
