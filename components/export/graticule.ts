import { projection, type Size } from "@/components/svg/camera";
import type { Camera } from "@/components/view/view";

export interface Tick {
  /** Px along the edge from the left or the top. */
  at: number;
  label: string;
}

const stepsDegrees = [10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01];

/** Where meridians meet the map's foot and parallels its left side, at whole steps of degrees. */
export function graticuleTicks(camera: Camera, size: Size): { meridians: Tick[]; parallels: Tick[] } {
  const project = projection(camera, size);
  // A degree of longitude is as wide everywhere.
  const pxPerDegree = project(1, 0)[0] - project(0, 0)[0];
  const step = stepsDegrees.filter((degrees) => degrees * pxPerDegree >= 70).at(-1) ?? 10;
  const decimals = step >= 1 ? 0 : step >= 0.1 ? 1 : 2;
  const [centreX] = project(camera.center[0], 0);
  const west = camera.center[0] - centreX / pxPerDegree;
  const east = west + size.width / pxPerDegree;
  const label = (value: number, letters: [string, string]) =>
    `${Math.abs(value).toFixed(decimals)}° ${value < 0 ? letters[1] : letters[0]}`;
  const meridians = multiples(west, east, step).map((lon) => ({
    at: project(lon, 0)[0],
    label: label(lon, ["E", "W"]),
  }));
  const parallels = multiples(-85, 85, step)
    .map((lat) => ({ at: project(0, lat)[1], label: label(lat, ["N", "S"]) }))
    .filter(({ at }) => at >= 0 && at <= size.height);
  const isClear =
    (length: number) =>
    ({ at }: Tick) =>
      at > 12 && at < length - 12;
  return {
    meridians: meridians.filter(isClear(size.width)),
    parallels: parallels.filter(isClear(size.height)),
  };
}

const multiples = (from: number, to: number, step: number) => {
  const first = Math.ceil(from / step);
  const last = Math.floor(to / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    Number(((first + index) * step).toFixed(6)),
  );
};
