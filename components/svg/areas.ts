import type { Pixel } from "./camera";
import { type CompiledLayer, colourOf, type Drawable, imageId } from "./layer";
import { element, unlessOpaque } from "./markup";
import { mergeRings } from "./merge";
import type { Picture } from "./picture";
import type { Piece } from "./pieces";

/** What is known of a fill layer's surroundings; both only save bytes. */
export interface FillContext {
  /** Colour of all that lies below, where it is one; null once anything else was drawn. */
  ground: string | null;
  /** Areas that later layers paint over: whether they are filled here too makes no difference. */
  covers: readonly Drawable[];
  /** True for a Feature whose path other layers draw as well. */
  isShared: (feature: Drawable) => boolean;
}

/** Fills of one layer; Features painted alike share one group. */
export function drawFills(
  layer: CompiledLayer,
  features: Drawable[],
  picture: Picture,
  context: FillContext,
): Piece[] {
  const groups = new Map<string, Drawable[]>();
  const pieces: Piece[] = [];
  for (const feature of features) {
    const pattern = imageId(layer, "fill-pattern", feature);
    const opacity = layer.value<number>("fill-opacity", feature);
    if (opacity === 0) continue;
    if (pattern) {
      pieces.push(...drawHatch(pattern, opacity, layer, feature, picture));
      continue;
    }
    const key = JSON.stringify([colourOf(layer, "fill-color", feature), opacity]);
    groups.set(key, [...(groups.get(key) ?? []), feature]);
  }
  for (const [key, alike] of groups) {
    const [fill, opacity] = JSON.parse(key) as [string, number];
    if (opacity === 1 && fill === context.ground) continue;
    const markup = drawAlike(layer, alike, opacity, picture, context);
    if (!markup) continue;
    pieces.push({
      kind: "outline",
      markup: element("g", { fill, "fill-opacity": unlessOpaque(opacity) }, markup),
    });
  }
  return pieces;
}

function drawAlike(
  layer: CompiledLayer,
  features: Drawable[],
  opacity: number,
  picture: Picture,
  { covers, isShared }: FillContext,
): string {
  if (opacity === 1 && features.length > 1 && !features.some(isShared)) {
    const own = features.flatMap((feature) => picture.shapes.rings(feature));
    const edges = new Set(own.flatMap((ring) => ring.map((to, index) => `${ring.at(index - 1)} ${to}`)));
    const hidden = covers.flatMap((cover) => {
      const rings = picture.shapes.rings(cover);
      return borders(rings, edges) ? rings : [];
    });
    const d = picture.shapes.areaData(mergeRings([...own, ...hidden]));
    return d && element("path", { d });
  }
  return features
    .map((feature) => picture.shapes.of(picture.sourceOf(layer), feature))
    .map((shape) => (shape ? element("use", { href: `#${shape.ref}` }) : ""))
    .join("");
}

/** True where most of the rings' edges are run by others the other way: without them an outline is shorter. */
function borders(rings: readonly Pixel[][], edges: ReadonlySet<string>): boolean {
  const all = rings.flatMap((ring) => ring.map((to, index) => `${to} ${ring.at(index - 1)}`));
  return all.length > 0 && all.filter((edge) => edges.has(edge)).length * 2 > all.length;
}

function drawHatch(
  pattern: string,
  opacity: number,
  layer: CompiledLayer,
  feature: Drawable,
  picture: Picture,
): Piece[] {
  const shape = picture.shapes.of(picture.sourceOf(layer), feature);
  if (!shape) return [];
  const paint = { fill: `url(#${picture.patternRef(pattern)})`, "fill-opacity": unlessOpaque(opacity) };
  if (picture.options.fit === "fixed") {
    return [{ kind: "outline", markup: element("use", { href: `#${shape.ref}`, ...paint }) }];
  }
  const clip = { "clip-path": `url(#${picture.clipRef(shape, true)})` };
  return [{ kind: "px", markup: element("rect", { width: "100%", height: "100%", ...paint, ...clip }) }];
}

/** The ground's colour over the whole picture: the background, and the veil over what is not selected. */
export function drawBackground(layer: CompiledLayer): Piece[] {
  const opacity = layer.value<number>("background-opacity");
  if (opacity === 0) return [];
  const fill = colourOf(layer, "background-color");
  const markup = element("rect", {
    width: "100%",
    height: "100%",
    fill,
    "fill-opacity": unlessOpaque(opacity),
  });
  return [{ kind: "px", markup }];
}
