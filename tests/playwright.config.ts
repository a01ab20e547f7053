import { availableParallelism } from "node:os";
import { defineConfig } from "playwright/test";
import { findChromium } from "../.ci/chromium.mjs";

const port = Number(process.env.TEST_PORT ?? 4317);
const chromium = findChromium();
if (!chromium)
  throw new Error("No Chromium was found: run `npm test`, which installs one, or set CHROMIUM_PATH.");

/** So that pictures are the same on every machine. No `--use-angle`: it is slower and changes the pixels. */
const args = [
  "--force-color-profile=srgb",
  "--font-render-hinting=none",
  "--disable-lcd-text",
  "--hide-scrollbars",
];

export default defineConfig({
  outputDir: "../test-results/browser",
  reporter: [["list"], ["json", { outputFile: "../test-results/browser.json" }]],
  fullyParallel: true,
  workers: Math.max(2, availableParallelism()),
  // A test that passes at the second try is named at the end of `npm test`.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  // Software WebGL on two shared cores: slow is not wrong, but stuck is.
  timeout: 600_000,
  expect: { timeout: 120_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1,
    colorScheme: "light",
    locale: "en-GB",
    timezoneId: "UTC",
    actionTimeout: 120_000,
    navigationTimeout: 120_000,
    contextOptions: { reducedMotion: "reduce" },
  },
  projects: [
    // One at a time, as software WebGL keeps more than one core busy; first, as it takes longest.
    {
      name: "webgl",
      testDir: ".",
      testMatch: ["browser/webgl/**/*.spec.ts", "svg/**/*.spec.ts", "render/**/*.spec.ts"],
      workers: 1,
      use: { launchOptions: { executablePath: chromium.path, args } },
    },
    // Most tests: the page shows the server's picture of the map, and does all else that it does with WebGL.
    {
      name: "plain",
      testDir: "browser/plain",
      use: { launchOptions: { executablePath: chromium.path, args: [...args, "--disable-3d-apis"] } },
    },
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
