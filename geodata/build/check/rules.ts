import { basename } from "node:path";
import { type Bounds, frame } from "@/geodata/schema/geometry";
import type { Report } from "./problem";

export interface CheckOptions {
  /** True for a file of `geodata/built`: properties are the Atlas's own, coordinates tidy, bboxes exact. */
  isOverlay?: boolean;
  /** Bounds that all positions must lie in; absent = none are stated but the file's own bbox. */
  bounds?: Bounds;
}

/** What the checks of one file share: its options and where problems go. */
export interface Rules extends CheckOptions {
  report: Report;
}

/** How strictly a layer of `geodata/built` is checked: only places off the frame may lie outside it. */
export function overlayOptions(path: string): CheckOptions {
  return basename(path) === "off-frame.geojson" ? { isOverlay: true } : { isOverlay: true, bounds: frame };
}
