import { readVitestReport } from "./reports.mjs";
import { folder, node } from "./stages.mjs";

/**
 * The stage that runs a project of tests/vitest.config.ts.
 *
 * @param {string} project @param {{ needs?: string[], args?: string[] }} [options] `args`: more options of Vitest
 * @returns {import("./stages.d.mts").Stage}
 */
export const vitest = (project, { needs, args = [] } = {}) => ({
  name: project,
  needs,
  run: () =>
    node(
      project,
      [
        "node_modules/vitest/vitest.mjs",
        "run",
        "--config=tests/vitest.config.ts",
        `--project=${project}`,
        "--reporter=default",
        "--reporter=./.ci/vitestReporter.mjs",
        ...args,
      ],
      { TEST_REPORT: `${folder}/${project}.json` },
    ),
  report: () => readVitestReport(`${folder}/${project}.json`),
});
