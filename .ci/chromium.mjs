import { existsSync } from "node:fs";
import { createRequire } from "node:module";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The browser that the tests use: CHROMIUM_PATH if set, else Playwright's own Chromium, else one that the system has;
 * null where there is none. `path` is undefined for Playwright's own, which it finds by itself.
 *
 * @returns {{ path: string | undefined } | null}
 */
export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return existsSync(chosen) ? { path: chosen } : null;
  const { chromium } = createRequire(import.meta.url)("playwright");
  if (existsSync(chromium.executablePath())) return { path: undefined };
  const path = usualPlaces.find((place) => existsSync(place));
  return path ? { path } : null;
}
