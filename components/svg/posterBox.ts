import type { Box } from "@/components/view/box";
import type { Bounds } from "@/geodata/schema/geometry";
import { type CameraLimits, mercatorBox, worldSizePx } from "./camera";

/** Where a fluid picture looks: at bounds, as large as its container allows, or at one camera. */
export interface PosterGoal {
  /** Fitted into the container less its padding; for one camera, its center twice with both zooms alike. */
  bounds: Bounds;
  limits: CameraLimits;
}

/** CSS custom properties that say how many px of the container's sides stay free; 0 px where the page sets none. */
export const paddingProperties = {
  top: "--map-padding-top",
  right: "--map-padding-right",
  bottom: "--map-padding-bottom",
  left: "--map-padding-left",
} as const;

const padding = (side: keyof typeof paddingProperties) => `var(${paddingProperties[side]},0px)`;
const decimal = (value: number) => String(Number(value.toPrecision(9)));

/**
 * CSS declarations that put a picture of `drawn` (Web Mercator, 0..1) where MapLibre draws it with `cameraFor` the same bounds,
 * padding and limits, whatever the size of the container, which must be `container-type: size` and `position: relative`.
 *
 * All lengths follow from one, the picture's width: as wide as the bounds fit, within the zooms, and wide enough for the frame
 * to fill the container.
 */
export function posterBoxCss(drawn: Box, { bounds, limits }: PosterGoal): string {
  const goal = mercatorBox(bounds);
  const width = drawn.right - drawn.left;
  const share = (length: number) => decimal(length / width);
  // A point has no extent: dividing by 0 would be infinity less infinity, which CSS takes for 0.
  const extent = (length: number) => decimal(Math.max(length / width, 1e-6));
  const fitting = `min((100cqw - ${padding("left")} - ${padding("right")})/${extent(goal.right - goal.left)},(100cqh - ${padding("top")} - ${padding("bottom")})/${extent(goal.bottom - goal.top)})`;
  const pxAt = (zoom: number) => `${decimal(worldSizePx(zoom) * width)}px`;
  const { minZoom, maxZoom, frame } = limits;
  const floored = minZoom === undefined ? fitting : `max(${pxAt(minZoom)},${fitting})`;
  const zoomed = maxZoom === undefined ? floored : `min(${pxAt(maxZoom)},${floored})`;
  const middleX = share((goal.left + goal.right) / 2 - drawn.left);
  const middleY = share((goal.top + goal.bottom) / 2 - drawn.top);
  const left = `50cqw + (${padding("left")} - ${padding("right")})/2 - var(--w)*${middleX}`;
  const top = `50cqh + (${padding("top")} - ${padding("bottom")})/2 - var(--w)*${middleY}`;
  const height = `height:calc(var(--w)*${share(drawn.bottom - drawn.top)})`;
  const shared = `position:absolute;width:var(--w);${height};max-width:none`;
  if (!frame) return `--w:calc(${zoomed});${shared};left:calc(${left});top:calc(${top})`;
  const outer = mercatorBox(frame);
  const filled = `max(${zoomed},100cqw/${share(outer.right - outer.left)},100cqh/${share(outer.bottom - outer.top)})`;
  const clamped = (value: string, end: string, from: number, to: number) =>
    `clamp(${end} - var(--w)*${share(to)},${value},var(--w)*${share(-from)})`;
  return [
    `--w:${filled}`,
    shared,
    `left:${clamped(left, "100cqw", outer.left - drawn.left, outer.right - drawn.left)}`,
    `top:${clamped(top, "100cqh", outer.top - drawn.top, outer.bottom - drawn.top)}`,
  ].join(";");
}

/** What containers between these sizes can show of a goal: what has to be drawn. Web Mercator, 0..1. */
export function reachOf(views: readonly Box[], frame: Bounds | undefined): Box {
  const outer = frame ? mercatorBox(frame) : { left: 0, top: 0, right: 1, bottom: 1 };
  return {
    left: Math.max(outer.left, Math.min(...views.map(({ left }) => left))),
    top: Math.max(outer.top, Math.min(...views.map(({ top }) => top))),
    right: Math.min(outer.right, Math.max(...views.map(({ right }) => right))),
    bottom: Math.min(outer.bottom, Math.max(...views.map(({ bottom }) => bottom))),
  };
}
