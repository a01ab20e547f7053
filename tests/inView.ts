import type { Size } from "@/components/svg/camera";
import type { Box } from "@/components/view/box";
import { frame } from "@/geodata/schema/catalogue";
import type { Bounds } from "@/geodata/schema/geometry";

export const overlaps = ({ left, top, right, bottom }: Box, { width, height }: Size): boolean =>
  left < width && right > 0 && top < height && bottom > 0;

/**
 * True where the box of the Bounds, px of the map, is inside the map. What reaches the edge of the frame, where the drawing ends,
 * may go on beyond the map, because the map never looks beyond the frame.
 */
export function isInView(bounds: Bounds, box: Box, size: Size): boolean {
  const reachesFrame = bounds.some((edge, index) => Math.abs(edge - (frame[index] ?? Number.NaN)) < 0.01);
  if (reachesFrame) return overlaps(box, size);
  const { left, top, right, bottom } = box;
  return left >= -2 && top >= -2 && right <= size.width + 2 && bottom <= size.height + 2;
}
