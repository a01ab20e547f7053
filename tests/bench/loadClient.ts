import autocannon from "autocannon";
import type { LoadJob, LoadResult } from "./loadJob";

// The second process of `npm run bench:load`: asks for the addresses in turn, and hands the counts to its parent.
const job: LoadJob = JSON.parse(process.argv[2] ?? "");
const result = await autocannon({
  url: `http://127.0.0.1:${job.port}`,
  connections: job.connections,
  duration: job.seconds,
  requests: job.paths.map((path) => ({ path, headers: { "accept-encoding": "gzip" } })),
});
const { requests, latency, throughput, errors, timeouts, non2xx } = result;
process.stdout.write(
  JSON.stringify({
    requestsPerSecond: requests.average,
    requests: requests.total,
    p50Ms: latency.p50,
    p99Ms: latency.p99,
    megabytesPerSecond: throughput.average / 1e6,
    errors: errors + timeouts,
    non2xx,
  } satisfies LoadResult),
);
