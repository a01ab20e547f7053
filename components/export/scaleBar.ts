import { worldSizePx } from "@/components/svg/camera";
import type { Camera } from "@/components/view/view";

const earthRadiusMeters = 6_371_008.8;
const steps = [1, 2, 5];

export interface ScaleBar {
  /** Whole length, kilometres: a round number. */
  km: number;
  widthPx: number;
  /** At how many parts it is ticked. */
  parts: number;
  /** Latitude at which it holds, decimal degrees north. */
  latitude: number;
  /** "1:9,400,000", for the page at its true size. */
  fraction: string;
}

/** Ground metres per px at the camera's centre (Web Mercator on a sphere). */
export function metersPerPx({ center: [, latitude], zoom }: Camera): number {
  return (2 * Math.PI * earthRadiusMeters * Math.cos((latitude * Math.PI) / 180)) / worldSizePx(zoom);
}

/** The longest round length of at most `maxWidthPx`, as it is at the map's centre. */
export function scaleBar(camera: Camera, maxWidthPx: number, unitsPerInch: number): ScaleBar {
  const perPx = metersPerPx(camera);
  const longestKm = (maxWidthPx * perPx) / 1000;
  const decade = 10 ** Math.floor(Math.log10(longestKm));
  const leading = steps.filter((step) => step * decade <= longestKm).at(-1) ?? 1;
  const km = leading * decade;
  const denominator = perPx / (0.0254 / unitsPerInch);
  const rounded = Number(denominator.toPrecision(2));
  return {
    km,
    widthPx: (km * 1000) / perPx,
    parts: leading === 5 ? 5 : leading === 2 ? 4 : 2,
    latitude: camera.center[1],
    fraction: `1:${rounded.toLocaleString("en-GB")}`,
  };
}

/** "41.9° N". */
export const formatLatitude = (latitude: number) =>
  `${Math.abs(latitude).toFixed(1)}° ${latitude < 0 ? "S" : "N"}`;
