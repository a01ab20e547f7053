import type { FeatureId } from "@/geodata/schema/ids";
import type { Padding } from "./cameraGoal";

export interface Bearing {
  id: FeatureId;
  /** Degrees clockwise from north. */
  bearingDegrees: number;
}

export type Side = "left" | "right" | "top" | "bottom";

/** Where a label stands: its anchor on one side of the map, CSS px from the top left corner. */
export interface EdgePosition {
  id: FeatureId;
  side: Side;
  x: number;
  y: number;
}

interface Size {
  width: number;
  height: number;
}

/** Room that a label takes along its side, CSS px. */
const stepPx: Record<Side, number> = { left: 34, right: 34, top: 170, bottom: 170 };
const marginPx = 6;

/**
 * Places labels on the map's edge in the direction of their bearing, seen from the middle of what panels leave free, and
 * moves them along their side until none covers another, nor the top left `corner` that controls lie on (CSS px).
 */
export function edgePositions(
  places: readonly Bearing[],
  size: Size,
  padding: Padding,
  corner: Size = { width: 0, height: 0 },
): EdgePosition[] {
  const box = {
    left: padding.left + marginPx,
    right: size.width - padding.right - marginPx,
    top: padding.top + marginPx,
    bottom: size.height - padding.bottom - marginPx,
  };
  const placed = places.map((place) => onEdge(place, box));
  return (["left", "right", "top", "bottom"] as const).flatMap((side) => {
    const isUpright = side === "left" || side === "right";
    const along = isUpright ? "y" : "x";
    const [from, to] = isUpright
      ? [side === "left" ? Math.max(box.top, corner.height) : box.top, box.bottom]
      : [Math.max(box.left, side === "top" ? corner.width : 0), box.right];
    const mine = placed.filter((position) => position.side === side).sort((a, b) => a[along] - b[along]);
    const spread = spreadOut(
      mine.map((position) => position[along]),
      stepPx[side],
      from,
      to,
    );
    return mine.map((position, index) => ({ ...position, [along]: spread[index] ?? position[along] }));
  });
}

function onEdge(
  { id, bearingDegrees }: Bearing,
  box: { left: number; right: number; top: number; bottom: number },
): EdgePosition {
  const angle = (bearingDegrees * Math.PI) / 180;
  const [dx, dy] = [Math.sin(angle), -Math.cos(angle)];
  const [halfWidth, halfHeight] = [(box.right - box.left) / 2, (box.bottom - box.top) / 2];
  const isUpright = Math.abs(dx) * halfHeight > Math.abs(dy) * halfWidth;
  const reach = isUpright ? halfWidth / Math.abs(dx) : halfHeight / Math.abs(dy);
  const side: Side = isUpright ? (dx > 0 ? "right" : "left") : dy > 0 ? "bottom" : "top";
  return { id, side, x: box.left + halfWidth + dx * reach, y: box.top + halfHeight + dy * reach };
}

/** Sorted positions moved apart to at least `step`, all within [from + step/2, to − step/2] while there is room. */
function spreadOut(sorted: readonly number[], step: number, from: number, to: number): number[] {
  const result: number[] = [];
  for (const position of sorted) {
    result.push(Math.max(position, (result.at(-1) ?? Number.NEGATIVE_INFINITY) + step, from + step / 2));
  }
  let limit = to - step / 2;
  for (let index = result.length - 1; index >= 0; index--) {
    result[index] = Math.min(result[index] ?? limit, limit);
    limit = (result[index] ?? limit) - step;
  }
  return result;
}
