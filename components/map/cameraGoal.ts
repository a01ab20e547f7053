import type { Camera } from "@/components/view/view";
import type { Bounds } from "@/geodata/schema/geometry";

/** Where the map is asked to look. A goal is followed once; a new `key` makes it new. */
export type CameraGoal = { key: string } & (
  | { kind: "bounds"; bounds: Bounds }
  | { kind: "camera"; camera: Camera }
  | { kind: "zoomBy"; delta: number }
);

/** CSS px at the map's edges that panels cover: goals are framed in what is left. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Widest overview; on wide screens the frame's edges stop the map earlier. */
export const minZoom = 3.2;
/** Coordinates have four decimals (11 m): closer, lines would show their corners. */
export const maxZoom = 11.5;
/** Close enough for a point, with its surroundings. */
const pointZoom = 8.4;
const areaZoom = 10.5;
/** Bounds narrower than this hold a point, degrees. */
const pointSpan = 0.02;

/** How close Bounds may bring the map: a point is shown with its surroundings. */
export function closestZoom([west, south, east, north]: Bounds): number {
  return Math.max(east - west, north - south) < pointSpan ? pointZoom : areaZoom;
}

/** How long the map takes to fly to a goal. */
export const flightMs = 900;

/** What following a goal needs of MapLibre's Map. */
export interface Movable {
  fitBounds(
    bounds: Bounds,
    options: { padding: Padding; maxZoom: number; linear: boolean; duration: number },
  ): unknown;
  easeTo(options: { center: [number, number]; zoom: number; duration: number }): unknown;
  getZoom(): number;
  zoomTo(zoom: number, options: { duration: number }): unknown;
}

/** Moves the map to a goal in `durationMs`; MapLibre jumps instead where the reader asks for reduced motion. */
export function followGoal(map: Movable, goal: CameraGoal, padding: Padding, durationMs: number): void {
  switch (goal.kind) {
    case "bounds": {
      const options = { padding, maxZoom: closestZoom(goal.bounds), linear: true, duration: durationMs };
      map.fitBounds(goal.bounds, options);
      return;
    }
    case "camera":
      map.easeTo({ ...goal.camera, duration: durationMs });
      return;
    case "zoomBy":
      map.zoomTo(map.getZoom() + goal.delta, { duration: Math.min(durationMs, 250) });
  }
}
