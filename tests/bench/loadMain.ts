import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { type LoadResult, runLoad } from "./loadJob";
import { loadPaths } from "./loadPaths";
import { residentMb, watchMemory } from "./memory";
import { ensureNginx, startNginx } from "./nginx";
import { pause, startSite } from "./site";
import { growthPercent } from "./stats";
import { formatTable } from "./table";

const usage = "npm run bench:load -- [--seconds N] [--connections N]   (60 seconds, 16 connections)";
const { values } = parseArgs({ options: { seconds: { type: "string" }, connections: { type: "string" } } });
const [seconds, connections] = [Number(values.seconds ?? 60), Number(values.connections ?? 16)];
// Bounded: this is for one's own machine, and only 127.0.0.1 is ever asked.
if (
  ![seconds, connections].every(Number.isInteger) ||
  seconds < 1 ||
  seconds > 600 ||
  connections < 1 ||
  connections > 256
) {
  console.error(`Seconds go from 1 to 600, connections from 1 to 256.\n\n${usage}`);
  process.exit(1);
}
const warmUpSeconds = Math.min(10, seconds);
const restMs = 15_000;
const percentOf = (before: number, after: number) => `${growthPercent(before, after).toFixed(1)} %`;
const megabytes = (value: number | null) => (value === null ? "–" : `${value.toFixed(0)} MB`);

const site = await startSite();
const sitePid = site.process.pid ?? 0;
const paths = await loadPaths(site.port);
console.log(
  `One server process, ${connections} connections from a second process, ${seconds} s over ${paths.length} addresses in turn; ${cpus().length} cores shared by both.`,
);
const rows: string[][] = [];
try {
  await measure("next start", site.port);
  const problem = ensureNginx();
  if (problem) console.log(problem);
  else {
    const nginx = await startNginx(site.port);
    await measure("behind nginx", nginx.port, nginx.process.pid);
    nginx.stop();
  }
} finally {
  site.stop();
}
const head = [
  "",
  "requests/s",
  "p50",
  "p99",
  "MB/s",
  "requests",
  "errors",
  "not 2xx",
  "memory before",
  "2nd quarter",
  "last quarter",
  "peak",
  "after 15 s rest",
  "growth under load",
  "nginx",
];
console.log(
  `\n${formatTable(
    ["", ...rows.map(([name]) => name ?? "")],
    head.slice(1).map((title, at) => [title, ...rows.map((row) => row[at + 1] ?? "")]),
  )}`,
);
console.log(
  "\nMemory is resident memory of the Node.js process, medians over quarters of the run. Growth: last against second quarter.",
);
process.exit(0);

/** Warms, asks, rests, and notes one column. */
async function measure(name: string, port: number, nginxPid?: number): Promise<void> {
  await runLoad({ port, seconds: warmUpSeconds, connections, paths });
  const before = residentMb(sitePid);
  const watch = watchMemory(sitePid);
  const result: LoadResult = await runLoad({ port, seconds, connections, paths });
  const during = watch.stop();
  await pause(restMs);
  const after = residentMb(sitePid);
  rows.push([
    name,
    result.requestsPerSecond.toFixed(0),
    `${result.p50Ms} ms`,
    `${result.p99Ms} ms`,
    result.megabytesPerSecond.toFixed(1),
    String(result.requests),
    String(result.errors),
    String(result.non2xx),
    megabytes(before),
    megabytes(during.early),
    megabytes(during.late),
    megabytes(during.peak),
    `${megabytes(after)} (${percentOf(before, after)})`,
    during.early && during.late ? percentOf(during.early, during.late) : "–",
    nginxPid ? megabytes(residentMb(nginxPid)) : "",
  ]);
}
