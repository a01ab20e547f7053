import { type ChildProcess, spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

export interface OwnServer {
  /** Start of its addresses, without a slash at its end. */
  site: string;
  stop(): Promise<void>;
}

/** A port that nothing uses. It lies below the range that systems use for outgoing connections, so none takes it meanwhile. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 30_000);
    const probe = createServer().listen(port, "127.0.0.1");
    const isFree = await once(probe, "listening").then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    probe.close();
    await once(probe, "close");
    return port;
  }
}

function start(port: number, env: Record<string, string>): ChildProcess {
  const args = ["node_modules/next/dist/bin/next", "start", "-p", `${port}`, "-H", "127.0.0.1"];
  return spawn(process.execPath, args, {
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
}

/** Collects what a process writes to its standard error. */
function errorsOf(server: ChildProcess): () => string {
  let said = "";
  server.stderr?.on("data", (part) => {
    said += part;
  });
  return () => said;
}

/** Serves the built site with settings of its own. Rejects if the server ends before it answers. */
export async function serveWith(port: number, env: Record<string, string>): Promise<OwnServer> {
  const site = `http://127.0.0.1:${port}`;
  const server = start(port, env);
  const said = errorsOf(server);
  const isUp = () =>
    fetch(`${site}/robots.txt`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isUp())) {
    if (server.exitCode !== null) throw new Error(`The server did not start: ${said()}`);
    await delay(50);
  }
  return {
    site,
    async stop() {
      const ended = once(server, "exit");
      server.kill();
      await ended;
    },
  };
}

/** Starts a server whose settings are wrong, and waits for its end. */
export async function refusedStart(
  port: number,
  env: Record<string, string>,
): Promise<{ code: number | null; said: string }> {
  const server = start(port, env);
  const said = errorsOf(server);
  const [code] = await once(server, "exit");
  return { code, said: said() };
}
