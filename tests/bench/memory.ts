import { spawnSync } from "node:child_process";
import { median } from "./stats";

/** Resident memory of a process and all it has started, MB. */
export function residentMb(pid: number): number {
  const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,ppid=,rss="], { encoding: "utf8" });
  const processes = stdout
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number) as [pid: number, parent: number, kb: number]);
  const family = new Set([pid]);
  // Parents have been started before their children, but their ids may have wrapped: look until nothing is added.
  for (let size = 0; size !== family.size; ) {
    size = family.size;
    for (const [id, parent] of processes) if (family.has(parent)) family.add(id);
  }
  return processes.reduce((sum, [id, , kb]) => sum + (family.has(id) ? kb * 1024 : 0), 0) / 1e6;
}

export interface MemoryWatch {
  /** Medians over the second and the last quarter of what was seen, MB: they show whether memory still grows. */
  stop(): { early: number | null; late: number | null; peak: number };
}

export function watchMemory(pid: number): MemoryWatch {
  const seen: number[] = [];
  const timer = setInterval(() => seen.push(residentMb(pid)), 1000);
  return {
    stop() {
      clearInterval(timer);
      const quarter = Math.floor(seen.length / 4);
      return {
        early: median(seen.slice(quarter, 2 * quarter)),
        late: median(seen.slice(-Math.max(1, quarter))),
        peak: Math.max(0, ...seen),
      };
    },
  };
}
