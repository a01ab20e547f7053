import type { Link } from "./throttle";

/** A reader's device and line. */
export interface Profile {
  name: "throttled" | "unthrottled";
  says: string;
  viewport: { width: number; height: number };
  deviceScaleFactor: number;
  /** How many times slower the main thread runs (CDP); workers and the software GPU are not slowed. */
  cpuRate: number;
  link: Link;
}

export const profiles: readonly Profile[] = [
  {
    name: "throttled",
    says: "390 × 844 at 2×, main thread 4× slower, 1.6 Mbit/s, 150 ms round trip",
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    cpuRate: 4,
    link: { rttMs: 150, downKbps: 1600 },
  },
  {
    name: "unthrottled",
    says: "1280 × 800 at 1×, this machine's own speed",
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1,
    cpuRate: 1,
    link: { rttMs: 0, downKbps: 0 },
  },
];
