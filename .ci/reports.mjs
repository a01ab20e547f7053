import { existsSync, readFileSync } from "node:fs";

/** @typedef {import("./stages.d.mts").Report} Report */

/** @param {string} file */
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null);

/**
 * What vitestReporter.mjs wrote; null if there is no such file.
 *
 * @type {(file: string) => Report | null}
 */
export const readVitestReport = read;

/**
 * The JSON report of Playwright; null if there is no such file. A test that passed at the second try counts as passed.
 *
 * @param {string} file @returns {Report | null}
 */
export function readPlaywrightReport(file) {
  const report = read(file);
  if (!report) return null;
  const tests = report.suites.flatMap((suite) => testsOf(suite, ""));
  const named = (status) => tests.filter((test) => test.status === status).map(({ name }) => name);
  return {
    passed: named("expected").length + named("flaky").length,
    failed: named("unexpected").length,
    skipped: named("skipped"),
    retried: named("flaky"),
    tests,
  };
}

/** Tests of a suite and of those inside it; their names are the path of titles. */
function testsOf({ title, specs = [], suites = [] }, before) {
  const path = before ? `${before} › ${title}` : title;
  const own = specs.flatMap((spec) =>
    spec.tests.map(({ projectName, status, results }) => ({
      name: `[${projectName}] ${path} › ${spec.title}`,
      status,
      seconds: results.reduce((sum, { duration }) => sum + duration, 0) / 1000,
    })),
  );
  return [...own, ...suites.flatMap((suite) => testsOf(suite, path))];
}
