import type { FeatureId } from "@/geodata/schema/ids";
import type { Box } from "./box";

export interface EdgeLabel {
  id: FeatureId;
  /** Degrees clockwise from north. */
  bearingDegrees: number;
  /** CSS px. */
  width: number;
}

export type Side = "left" | "right" | "top" | "bottom";

/** Where a label stands: its anchor on one side of the map, CSS px from the top left corner. */
export interface EdgePosition {
  side: Side;
  x: number;
  y: number;
}

interface Size {
  width: number;
  height: number;
}

/** CSS px. */
export const labelHeight = 28;
const marginPx = 6;
/** How far a label moves along the edge at a time to find room. */
const stepPx = 8;

/**
 * Places labels on the map's edge in the direction of their bearing, seen from the middle of what panels leave free. Where a label
 * would lie on another or on what is `covered` by controls, it moves along the edge, round corners too, by no more than it must.
 * One that finds no room anywhere stays in its direction.
 */
export function edgePositions<Label extends EdgeLabel>(
  labels: readonly Label[],
  size: Size,
  padding: Box,
  covered: readonly Box[] = [],
): (Label & EdgePosition)[] {
  const box: Box = {
    left: padding.left + marginPx,
    right: size.width - padding.right - marginPx,
    top: padding.top + marginPx,
    bottom: size.height - padding.bottom - marginPx,
  };
  const taken = [...covered];
  return labels.map((label) => {
    const ideal = distanceAlong(label.bearingDegrees, box);
    const candidates = outwards(ideal, perimeter(box)).map((along) => anchorAt(along, box));
    const isFree = (anchor: EdgePosition) => {
      const rect = labelRect(anchor, label.width, box);
      return taken.every((other) => !overlap(rect, other));
    };
    const anchor = candidates.find(isFree) ?? anchorAt(ideal, box);
    taken.push(labelRect(anchor, label.width, box));
    return { ...label, ...withinBox(anchor, label.width, box) };
  });
}

const widthOf = (box: Box) => Math.max(box.right - box.left, 0);
const heightOf = (box: Box) => Math.max(box.bottom - box.top, 0);
const perimeter = (box: Box) => 2 * (widthOf(box) + heightOf(box));

/** Where a ray from the middle meets the edge, px along it clockwise from the top left corner. */
function distanceAlong(bearingDegrees: number, box: Box): number {
  const angle = (bearingDegrees * Math.PI) / 180;
  const [dx, dy] = [Math.sin(angle), -Math.cos(angle)];
  const [width, height] = [widthOf(box), heightOf(box)];
  const reach = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : width / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : height / 2 / Math.abs(dy),
  );
  const [x, y] = [width / 2 + dx * reach, height / 2 + dy * reach];
  const isUpright = Math.abs(dx) * height > Math.abs(dy) * width;
  if (isUpright) return dx > 0 ? width + y : 2 * width + height + (height - y);
  return dy > 0 ? width + height + (width - x) : x;
}

/** `from`, then steps to both sides of it, as far as round the edge once. */
function outwards(from: number, length: number): number[] {
  const steps = Math.ceil(length / 2 / stepPx);
  const all = [from];
  for (let step = 1; step <= steps; step++) all.push(from + step * stepPx, from - step * stepPx);
  return all;
}

function anchorAt(along: number, box: Box): EdgePosition {
  const [width, height, length] = [widthOf(box), heightOf(box), perimeter(box) || 1];
  const at = ((along % length) + length) % length;
  if (at <= width) return { side: "top", x: box.left + at, y: box.top };
  if (at < width + height) return { side: "right", x: box.right, y: box.top + (at - width) };
  if (at <= 2 * width + height)
    return { side: "bottom", x: box.right - (at - width - height), y: box.bottom };
  return { side: "left", x: box.left, y: box.bottom - (at - 2 * width - height) };
}

const clamp = (value: number, from: number, to: number) => Math.max(from, Math.min(value, to));

/** The anchor moved so far from the corners that its label is whole. */
function withinBox({ side, x, y }: EdgePosition, labelWidth: number, box: Box): EdgePosition {
  return side === "left" || side === "right"
    ? { side, x, y: clamp(y, box.top + labelHeight / 2, box.bottom - labelHeight / 2) }
    : { side, x: clamp(x, box.left + labelWidth / 2, box.right - labelWidth / 2), y };
}

/** The top left corner of a label of this size that stands at its anchor. */
export function cornerOf(
  { side, x, y }: EdgePosition,
  width: number,
  height: number,
): [x: number, y: number] {
  const left = side === "left" ? x : side === "right" ? x - width : x - width / 2;
  const top = side === "top" ? y : side === "bottom" ? y - height : y - height / 2;
  return [left, top];
}

/** What a label covers, with a margin. */
function labelRect(anchor: EdgePosition, width: number, box: Box): Box {
  const [left, top] = cornerOf(withinBox(anchor, width, box), width, labelHeight);
  return {
    left: left - marginPx / 2,
    top: top - marginPx / 2,
    right: left + width + marginPx / 2,
    bottom: top + labelHeight + marginPx / 2,
  };
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
