import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium } from "./chromium.mjs";
import { stop } from "./say.mjs";

/** @param {string} command @param {string[]} args */
const run = (command, args) =>
  spawnSync(command, args, {
    stdio: "inherit",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  }).status === 0;

/** Finds Chromium for the tests, or installs it: Debian's for root on such a system, else Playwright's own. */
export function ensureBrowser() {
  if (process.env.CHROMIUM_PATH && !existsSync(process.env.CHROMIUM_PATH)) {
    stop(
      `CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which does not exist: correct it or leave it unset.`,
    );
  }
  if (findChromium()) return;
  console.log("Installing Chromium for the browser tests (once) …");
  const isDebianRoot = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (isDebianRoot && run("apt-get", ["update"])) {
    run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
  }
  if (!findChromium()) run(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"]);
  if (!findChromium()) {
    stop("The browser tests need Chromium, and it could not be installed: install it, or set CHROMIUM_PATH.");
  }
}
