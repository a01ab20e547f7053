import type { Position } from "geojson";
import type { Box } from "@/components/view/box";
import type { Pixel, Size } from "../camera";
import { grow, isWithin } from "../clip";
import { drawIcon, iconEdgePx } from "../icons";
import { type CompiledLayer, type Drawable, imageId } from "../layer";
import type { Picture } from "../picture";
import type { Placement } from "./collision";
import { type Align, drawBlock, paddingPx, type TextBlock, textBlock } from "./textBlock";

type Anchor =
  | "center"
  | "left"
  | "right"
  | "top"
  | "bottom"
  | "top-left"
  | "top-right"
  | "bottom-left"
  | "bottom-right";

interface PlacedText {
  /** Middle of the block, px from the point. */
  x: number;
  y: number;
  align: Align;
  /** Px of the picture. */
  box: Box;
}

/** Pictograms and labels at points, the smaller `symbol-sort-key` first; what finds no room is left out. */
export function pointSymbols(
  layer: CompiledLayer,
  features: Drawable[],
  picture: Picture,
  placement: Placement,
): string {
  const bySortKey = features
    .map((feature) => ({ feature, key: layer.value<number | undefined>("symbol-sort-key", feature) ?? 0 }))
    .sort((a, b) => a.key - b.key);
  return bySortKey.map(({ feature }) => symbolAt(layer, feature, picture, placement)).join("");
}

function symbolAt(layer: CompiledLayer, feature: Drawable, picture: Picture, placement: Placement): string {
  if (feature.geometry.type !== "Point") return "";
  const [lon, lat] = feature.geometry.coordinates as Position;
  const at = picture.project(lon as number, lat as number);
  const image = imageId(layer, "icon-image", feature);
  const edge = image ? iconEdgePx(image) * layer.value<number>("icon-size", feature) : 0;
  if (!isIn(picture.size, at, edge / 2)) return "";
  const iconBox = grow({ left: at[0], right: at[0], top: at[1], bottom: at[1] }, edge / 2);
  const iconRoom = grow(iconBox, image ? paddingPx(layer, feature, "icon-padding") : 0);
  if (image && !layer.value<boolean>("icon-allow-overlap", feature) && !placement.isFree(iconRoom)) return "";

  const block = textBlock(layer, feature);
  const isTextOptional = image !== null && layer.value<boolean>("text-optional", feature);
  const text = block ? placeText(layer, feature, block, at, picture, placement) : null;
  if (block && !text && !isTextOptional) return "";
  if (image && !layer.value<boolean>("icon-ignore-placement", feature)) placement.take(iconRoom);
  const id = String(feature.properties?.id);
  if (text) placement.takeLabel(text.box, paddingPx(layer, feature), id);
  const icon = image ? drawIcon(image, edge, layer.value<number>("icon-opacity", feature), picture) : "";
  const isWritten = block && text && block.opacity > 0;
  if (!icon && !isWritten) return "";
  placement.drawn.add(id);
  if (picture.options.fit === "fixed")
    return picture.at(at, icon + (isWritten ? drawBlock(block, text.x, text.y, text.align) : ""));
  // A page is quicker with fewer elements: only a pictogram needs a picture of its own.
  const words = isWritten ? drawBlock(block, text.x, text.y, text.align, picture.placeOf(at)) : "";
  return (icon ? picture.at(at, icon) : "") + words;
}

/** True if anything within `reach` px of a point is in the picture: a pictogram shows even where its middle does not. */
const isIn = ({ width, height }: Size, [x, y]: Pixel, reach: number) =>
  x >= -reach && y >= -reach && x <= width + reach && y <= height + reach;

function placeText(
  layer: CompiledLayer,
  feature: Drawable,
  block: TextBlock,
  [x, y]: [number, number],
  { inside }: Picture,
  placement: Placement,
): PlacedText | null {
  const variable = layer.value<Anchor[] | undefined>("text-variable-anchor");
  const anchors = variable ?? [layer.value<Anchor>("text-anchor", feature)];
  const padding = paddingPx(layer, feature);
  const mayOverlap =
    layer.value<boolean>("text-allow-overlap") || layer.value<string>("text-overlap") === "always";
  const candidates = anchors
    .map((anchor) => textAt(anchor, layer, feature, block, Boolean(variable)))
    .map((placed): PlacedText => {
      const { left, right, top, bottom } = placed.box;
      return { ...placed, box: { left: left + x, right: right + x, top: top + y, bottom: bottom + y } };
    })
    .filter(({ box }) => isWithin(box, inside));
  const free = candidates.find(({ box }) => placement.isFree(grow(box, padding)));
  return free ?? (mayOverlap ? (candidates[0] ?? null) : null);
}

/** MapLibre moves text above and below a point this much nearer, so that its letters, not its line, keep the distance. */
const baselineShiftEm = 7 / 24;

/** The block's middle for an anchor: "left" means that the block's left edge is at the point, moved off by the offset. */
function textAt(
  anchor: Anchor,
  layer: CompiledLayer,
  feature: Drawable,
  { widthPx, heightPx, sizePx }: TextBlock,
  isVariable: boolean,
): PlacedText {
  const radial = Math.max(0, layer.value<number>("text-radial-offset", feature));
  const [offsetX, offsetY] = layer.value<[number, number]>("text-offset", feature);
  const away = anchor.includes("-") ? radial / Math.SQRT2 : radial;
  const sideways = anchor.includes("left") ? 1 : anchor.includes("right") ? -1 : 0;
  const down = anchor.includes("top") ? 1 : anchor.includes("bottom") ? -1 : 0;
  const nearer = isVariable || radial > 0 ? baselineShiftEm : 0;
  const x = sideways * (away * sizePx + widthPx / 2) + offsetX * sizePx;
  const y = down * ((away - nearer) * sizePx + heightPx / 2) + offsetY * sizePx;
  const justify = layer.value<Align | "auto">("text-justify", feature);
  return {
    x,
    y,
    align: justify === "auto" ? (sideways > 0 ? "left" : sideways < 0 ? "right" : "center") : justify,
    box: { left: x - widthPx / 2, right: x + widthPx / 2, top: y - heightPx / 2, bottom: y + heightPx / 2 },
  };
}
