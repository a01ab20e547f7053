import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./peerData";
import { freePort, waitFor } from "./site";

const binary = "/usr/sbin/nginx";

/** Installs Debian's nginx where that can be done; a sentence where it can't. */
export function ensureNginx(): string | null {
  if (existsSync(binary)) return null;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get"))
    return "nginx is not installed, and only root on Debian can do that here: `apt-get install nginx`, then again.";
  // Debian starts a service when it installs one; ours runs on its own ports, and this machine asked for no other.
  const policy = "/usr/sbin/policy-rc.d";
  const isOurs = !existsSync(policy);
  if (isOurs) writeFileSync(policy, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  const apt = (...args: string[]) =>
    spawnSync("apt-get", args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  apt("update");
  apt("install", "-y", "--no-install-recommends", "nginx");
  if (isOurs) rmSync(policy);
  return existsSync(binary) ? null : "nginx could not be installed, see apt-get's message above.";
}

export interface Nginx {
  port: number;
  process: ChildProcess;
  stop(): void;
}

/** nginx with the shipped `deploy/nginx.conf`, on a free port of this machine, caching in a folder that goes with it. */
export async function startNginx(sitePort: number): Promise<Nginx> {
  const port = await freePort();
  const prefix = mkdtempSync(join(tmpdir(), "passage-atlas-nginx-"));
  const shipped = readFileSync(new URL("deploy/nginx.conf", root), "utf8");
  writeFileSync(
    join(prefix, "site.conf"),
    renderConf(shipped, { sitePort, port, cache: join(prefix, "cache") }),
  );
  writeFileSync(join(prefix, "nginx.conf"), mainConf(prefix));
  const server = spawn(binary, ["-p", prefix, "-c", join(prefix, "nginx.conf"), "-g", "daemon off;"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const stop = () => {
    server.once("exit", () => rmSync(prefix, { recursive: true, force: true }));
    server.kill("SIGQUIT");
  };
  process.once("exit", () => void server.kill());
  const isUp = await waitFor(async () => (await fetch(`http://127.0.0.1:${port}/`)).ok, 20_000);
  if (!isUp) {
    stop();
    throw new Error("nginx did not answer with the site within 20 seconds.");
  }
  return { port, process: server, stop };
}

/** The shipped file with its three marked places changed; throws where one of them is no longer found once. */
export function renderConf(shipped: string, to: { sitePort: number; port: number; cache: string }): string {
  const changes: [string, string][] = [
    ["server 127.0.0.1:3000;", `server 127.0.0.1:${to.sitePort};`],
    ["proxy_cache_path /var/cache/nginx/passage-atlas ", `proxy_cache_path ${to.cache} `],
    ["listen 80;", `listen 127.0.0.1:${to.port};`],
  ];
  return changes.reduce((text, [from, into]) => {
    if (text.split(from).length !== 2)
      throw new Error(`deploy/nginx.conf: "${from}" is not there exactly once`);
    return text.replace(from, into);
  }, shipped);
}

function mainConf(prefix: string): string {
  const folders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `${process.getuid?.() === 0 ? "user root;" : ""}
worker_processes 1;
pid ${prefix}/nginx.pid;
error_log ${prefix}/error.log;
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${folders.map((name) => `${name}_temp_path ${prefix}/${name};`).join("\n  ")}
  include ${prefix}/site.conf;
}
`;
}
