// npm test: everything that shows that the project works.
import { createServer } from "node:net";
import { readPlaywrightReport } from "./reports.mjs";
import { folder, node, runStages } from "./stages.mjs";
import { vitest } from "./vitest.mjs";

/** A port that nothing uses, as text. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(String(port)));
    });
  });
}

// The longest way comes first: from the build through the browser.
const isOk = await runStages([
  { name: "build", run: () => node("build", [".ci/ensure.mjs", "--build"]) },
  { name: "lint", run: () => node("lint", ["node_modules/@biomejs/biome/bin/biome", "check", "."]) },
  {
    name: "browser",
    needs: ["build"],
    run: async () =>
      node("browser", ["node_modules/playwright/cli.js", "test", "--config=tests/playwright.config.ts"], {
        TEST_PORT: await freePort(),
      }),
    report: () => readPlaywrightReport(`${folder}/browser.json`),
  },
  // The build has written the types of the routes.
  {
    name: "types",
    needs: ["build"],
    run: () => node("types", ["node_modules/typescript/bin/tsc", "--noEmit"]),
  },
  vitest("unit"),
  vitest("http", { needs: ["build"] }),
  {
    name: "geodata check",
    run: () => node("geodata-check", ["node_modules/tsx/dist/cli.mjs", "geodata/build/check/main.ts"]),
  },
]);
process.exit(isOk ? 0 : 1);
