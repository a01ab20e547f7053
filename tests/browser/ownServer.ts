import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { expect } from "./atlas";

export interface OwnServer {
  site: string;
  stop(): Promise<void>;
}

const startLine = (port: number) => [
  "node_modules/next/dist/bin/next",
  "start",
  "-p",
  `${port}`,
  "-H",
  "127.0.0.1",
];

function start(port: number, env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, startLine(port), {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
}

/** The built site served once more, with settings of its own. */
export async function serveWith(port: number, env: Record<string, string>): Promise<OwnServer> {
  const site = `http://127.0.0.1:${port}`;
  const server = start(port, { SITE_URL: site, ...env });
  await expect(async () => expect((await fetch(`${site}/robots.txt`)).ok).toBe(true)).toPass({
    timeout: 60_000,
  });
  return {
    site,
    async stop() {
      const ended = once(server, "exit");
      server.kill();
      await ended;
    },
  };
}

/** What a server says that does not start. */
export async function refusedStart(
  port: number,
  env: Record<string, string>,
): Promise<{ code: number | null; said: string }> {
  const server = start(port, env);
  let said = "";
  server.stderr?.on("data", (part) => {
    said += part;
  });
  const timer = setTimeout(() => server.kill(), 60_000);
  const [code] = await once(server, "exit");
  clearTimeout(timer);
  return { code, said };
}
