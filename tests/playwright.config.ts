import { availableParallelism } from "node:os";
import { defineConfig } from "playwright/test";
import { findChromium } from "../.ci/chromium.mjs";

const port = Number(process.env.TEST_PORT ?? 4317);
const chromium = findChromium();
if (!chromium)
  throw new Error("No Chromium was found: run `npm test`, which installs one, or set CHROMIUM_PATH.");

export default defineConfig({
  outputDir: "../test-results/browser",
  reporter: [["list"], ["json", { outputFile: "../test-results/browser.json" }]],
  fullyParallel: true,
  // A page with its map keeps two cores busy: two side by side on them take as long as one after the other, each twice as long.
  workers: Math.max(1, Math.floor(availableParallelism() / 2)),
  forbidOnly: Boolean(process.env.CI),
  // Software WebGL on two shared cores: slow is not wrong, but stuck is.
  timeout: 240_000,
  expect: {
    timeout: 30_000,
    toHaveScreenshot: { maxDiffPixelRatio: 0.002, threshold: 0.2, animations: "disabled", scale: "css" },
  },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1,
    colorScheme: "light",
    locale: "en-GB",
    timezoneId: "UTC",
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      executablePath: chromium.path,
      // So that pictures are the same on every machine. No `--use-angle`: it is slower and changes the pixels.
      args: [
        "--force-color-profile=srgb",
        "--font-render-hinting=none",
        "--disable-lcd-text",
        "--hide-scrollbars",
      ],
    },
  },
  projects: [
    { name: "browser", testDir: "browser" },
    { name: "render", testDir: "render" },
    { name: "svg", testDir: "svg", testMatch: "*.spec.ts" },
  ],
  webServer: {
    command: `node node_modules/next/dist/bin/next start -p ${port} -H 127.0.0.1`,
    cwd: "..",
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 60_000,
    env: { NEXT_TELEMETRY_DISABLED: "1" },
  },
});
