import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs a script of `.ci` and gives its exit code and its last line. */
function runScript(folder: string, args: string[], env: Record<string, string> = {}) {
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, npm_execpath: "", ...env },
  });
  return { status, lastLine: stderr.trim().split("\n").at(-1) };
}

describe("ensure.mjs says in one sentence what is missing", () => {
  let bare: string;
  beforeEach(() => {
    bare = mkdtempSync(join(tmpdir(), "passage-atlas-"));
    cpSync(join(root, ".ci"), join(bare, ".ci"), { recursive: true });
  });
  afterEach(() => rmSync(bare, { recursive: true }));

  it("where Node.js is too old", () => {
    const pretendOld = `data:text/javascript,Object.defineProperty(process, "versions", { value: { node: "18.19.1" } })`;
    expect(runScript(bare, ["--import", pretendOld, ".ci/ensure.mjs"])).toEqual({
      status: 1,
      lastLine: "Passage Atlas needs Node.js 20.19 or newer, and this is 18.19.1: see https://nodejs.org.",
    });
  });

  it("where the packages can't be fetched", () => {
    writeFileSync(join(bare, "package.json"), JSON.stringify({ dependencies: { zod: "4.6.7" } }));
    const nowhere = {
      npm_config_registry: "http://127.0.0.1:9",
      npm_config_fetch_retries: "0",
      npm_config_cache: join(bare, "cache"),
    };
    expect(runScript(bare, [".ci/ensure.mjs"], nowhere)).toEqual({
      status: 1,
      lastLine: "npm install failed, see its message above: a connection to the npm registry is needed once.",
    });
  });

  it("where CHROMIUM_PATH names nothing", () => {
    expect(runScript(root, [".ci/ensure.mjs", "--browser"], { CHROMIUM_PATH: "/no/such/chromium" })).toEqual({
      status: 1,
      lastLine: "CHROMIUM_PATH names /no/such/chromium, which does not exist: correct it or leave it unset.",
    });
  });
});
