import { frame } from "@/geodata/schema/catalogue";
import type { Camera } from "./view";

const minZoom = 2;
const maxZoom = 14;
const form = /^(\d{1,2}(?:\.\d{1,4})?)\/(-?\d{1,2}(?:\.\d{1,8})?)\/(-?\d{1,3}(?:\.\d{1,8})?)$/;

/** Decimals of a degree that one pixel can show at a zoom (512 px · 2^zoom around the Earth). */
function decimalsAt(zoom: number): number {
  return Math.max(0, Math.ceil(Math.log10((512 * 2 ** zoom) / 360)));
}

/** Link form `zoom/lat/lon`, the one place where latitude comes first. */
export function formatCamera({ center: [lon, lat], zoom }: Camera): string {
  const zoomShown = Number(zoom.toFixed(2));
  const decimals = decimalsAt(zoomShown);
  return [zoomShown, Number(lat.toFixed(decimals)), Number(lon.toFixed(decimals))].join("/");
}

/** Camera of a link; null where the text isn't one or looks outside the frame. */
export function parseCamera(text: string): Camera | null {
  const match = form.exec(text);
  if (!match) return null;
  const [zoom = Number.NaN, lat = Number.NaN, lon = Number.NaN] = match.slice(1).map(Number);
  const [west, south, east, north] = frame;
  const isInside = lon >= west && lon <= east && lat >= south && lat <= north;
  return isInside && zoom >= minZoom && zoom <= maxZoom ? { center: [lon, lat], zoom } : null;
}
