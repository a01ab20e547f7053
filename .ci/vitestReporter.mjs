import { writeFileSync } from "node:fs";

/** A reporter of Vitest that writes a `Report` (see stages.mjs) as JSON to the file that TEST_REPORT names. */
export default class {
  /** @param {readonly import("vitest/node").TestModule[]} modules */
  onTestRunEnd(modules) {
    const tests = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => ({
        name: `${module.relativeModuleId} › ${test.fullName}`,
        state: test.result().state,
        seconds: (test.diagnostic()?.duration ?? 0) / 1000,
        isRetried: (test.diagnostic()?.retryCount ?? 0) > 0,
      })),
    );
    const named = (choose) => tests.filter(choose).map(({ name }) => name);
    const report = {
      passed: named(({ state }) => state === "passed").length,
      failed: named(({ state }) => state === "failed").length,
      skipped: named(({ state }) => state === "skipped"),
      retried: named(({ state, isRetried }) => state === "passed" && isRetried),
      tests: tests.map(({ name, seconds }) => ({ name, seconds })),
    };
    writeFileSync(process.env.TEST_REPORT, JSON.stringify(report));
  }
}
