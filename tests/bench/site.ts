import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

export interface Site {
  port: number;
  process: ChildProcess;
  stop(): void;
}

/** The production server on a free port of this machine, once it answers; `npm run` has built what it serves. */
export async function startSite(): Promise<Site> {
  const port = await freePort();
  const server = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "-p", String(port), "-H", "127.0.0.1"],
    {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    },
  );
  const stop = () => void server.kill();
  process.once("exit", stop);
  const isUp = await waitFor(async () => (await fetch(`http://127.0.0.1:${port}/`)).ok, 60_000);
  if (!isUp) {
    stop();
    throw new Error("The production server did not answer within a minute.");
  }
  return { port, process: server, stop };
}

/** A port that nothing uses. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

/** True as soon as the condition holds, false when it has not for `limitMs`; an error counts as "not yet". */
export async function waitFor(condition: () => Promise<boolean>, limitMs: number): Promise<boolean> {
  const end = performance.now() + limitMs;
  while (performance.now() < end) {
    if (await condition().catch(() => false)) return true;
    await pause(100);
  }
  return false;
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
