import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface LoadJob {
  port: number;
  seconds: number;
  connections: number;
  /** Asked for in turn by every connection. */
  paths: string[];
}

export interface LoadResult {
  requestsPerSecond: number;
  requests: number;
  p50Ms: number;
  p99Ms: number;
  megabytesPerSecond: number;
  /** Connections that broke, and answers that did not come. */
  errors: number;
  /** Answers other than 2xx. */
  non2xx: number;
}

/** Runs the job in a process of its own, so that asking takes no time from the server's process. */
export function runLoad(job: LoadJob): Promise<LoadResult> {
  const client = spawn(
    process.execPath,
    ["--import", "tsx", fileURLToPath(new URL("loadClient.ts", import.meta.url)), JSON.stringify(job)],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let output = "";
  client.stdout.on("data", (chunk) => {
    output += chunk;
  });
  return new Promise((resolve, reject) => {
    client.on("exit", (code) =>
      code === 0 ? resolve(JSON.parse(output)) : reject(new Error(`the load client ended with code ${code}`)),
    );
  });
}
