import type { Box } from "@/components/view/box";
import type { Camera } from "@/components/view/view";
import type { Bounds } from "@/geodata/schema/geometry";

/** Width and height of a picture in CSS px. */
export interface Size {
  width: number;
  height: number;
}

/** `[x, y]` in CSS px from the picture's top left corner, or in units of a grid where it says so. */
export type Pixel = [x: number, y: number];

/** CSS px at the edges that stay free of what is framed. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}
export const noPadding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** How far the map may go: MapLibre's `minZoom`, `maxZoom` (or that of `fitBounds`) and `maxBounds`. */
export interface CameraLimits {
  minZoom?: number;
  maxZoom?: number;
  frame?: Bounds;
}

/** MapLibre's world is 512 px wide at zoom 0. */
const tileSizePx = 512;

/** Longitude to 0..1 from the antimeridian eastward (Web Mercator, EPSG:3857). */
export const mercatorX = (lon: number) => (lon + 180) / 360;

/** Latitude to 0..1 from the north edge of Web Mercator southward: `y = ½ − ln(tan(π/4 + φ/2)) / 2π`. */
export const mercatorY = (lat: number) =>
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);

const longitudeAt = (x: number) => x * 360 - 180;
const latitudeAt = (y: number) => (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90;

export const worldSizePx = (zoom: number) => tileSizePx * 2 ** zoom;
export const zoomOf = (worldPx: number) => Math.log2(worldPx / tileSizePx);

/** Bounds in Web Mercator, 0..1 from the world's north-west corner. */
export const mercatorBox = ([west, south, east, north]: Bounds): Box => ({
  left: mercatorX(west),
  top: mercatorY(north),
  right: mercatorX(east),
  bottom: mercatorY(south),
});

/** Lon/lat (WGS 84) to the px where MapLibre draws it with the same camera and size. */
export function projection({ center, zoom }: Camera, { width, height }: Size) {
  const world = worldSizePx(zoom);
  const left = mercatorX(center[0]) * world - width / 2;
  const top = mercatorY(center[1]) * world - height / 2;
  return (lon: number, lat: number): Pixel => [mercatorX(lon) * world - left, mercatorY(lat) * world - top];
}

/**
 * The camera that shows all of the bounds in the middle of what the padding leaves, as large as that allows; within the limits,
 * of which the frame comes last: beyond it nothing is shown, even if less of the padding stays free.
 */
export function cameraFor(
  bounds: Bounds,
  { width, height }: Size,
  padding: Padding = noPadding,
  { minZoom = 0, maxZoom = Number.POSITIVE_INFINITY, frame }: CameraLimits = {},
): Camera {
  const box = mercatorBox(bounds);
  const fit = Math.min(
    (width - padding.left - padding.right) / (box.right - box.left),
    (height - padding.top - padding.bottom) / (box.bottom - box.top),
  );
  let world = Math.min(worldSizePx(maxZoom), Math.max(worldSizePx(minZoom), fit));
  const outer = frame && mercatorBox(frame);
  if (outer) world = Math.max(world, width / (outer.right - outer.left), height / (outer.bottom - outer.top));
  let x = (box.left + box.right) / 2 - (padding.left - padding.right) / 2 / world;
  let y = (box.top + box.bottom) / 2 - (padding.top - padding.bottom) / 2 / world;
  if (outer) {
    x = within(x, outer.left + width / 2 / world, outer.right - width / 2 / world);
    y = within(y, outer.top + height / 2 / world, outer.bottom - height / 2 / world);
  }
  return { center: [longitudeAt(x), latitudeAt(y)], zoom: zoomOf(world) };
}

/** The frame's edges meet in rounding where it just fills the picture. */
const within = (value: number, from: number, to: number) =>
  from > to ? (from + to) / 2 : Math.min(to, Math.max(from, value));
