// Everything that shows that the project works, stage by stage. A stage that fails does not hide the next.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { ensureBuild } from "./build.mjs";
import { buildsSameBytes } from "./sameBytes.mjs";

const reports = "test-results";
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports);

/** @param {string} script @param {string[]} args @param {Record<string, string>} [env] */
function node(script, args, env) {
  const child = spawnSync(process.execPath, [`node_modules/${script}`, ...args], {
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
  });
  return child.status === 0;
}

const readReport = (name) => {
  const file = `${reports}/${name}.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
};

/** Tests counted by a runner; null where it did not get as far as a report. */
const counts = {
  unit() {
    const report = readReport("unit");
    return (
      report && {
        passed: report.numPassedTests,
        failed: report.numFailedTests,
        skipped: report.numPendingTests,
      }
    );
  },
  browser() {
    const stats = readReport("browser")?.stats;
    return (
      stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
    );
  },
};

const stages = [
  { name: "lint", run: () => node("@biomejs/biome/bin/biome", ["check", "."]) },
  {
    name: "types",
    run: () => node("next/dist/bin/next", ["typegen"]) && node("typescript/bin/tsc", ["--noEmit"]),
  },
  {
    name: "unit and data tests",
    run: () =>
      node("vitest/vitest.mjs", [
        "run",
        "--config=tests/vitest.config.ts",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${reports}/unit.json`,
      ]),
    count: counts.unit,
  },
  { name: "geodata check", run: () => node("tsx/dist/cli.mjs", ["geodata/build/check/main.ts"]) },
  {
    name: "geodata, built again, has the same bytes",
    run: () => buildsSameBytes("geodata/built", () => node("tsx/dist/cli.mjs", ["geodata/build/main.ts"])),
  },
  { name: "build", run: ensureBuild },
  {
    name: "browser tests",
    run: async () =>
      node("playwright/cli.js", ["test", "--config=tests/playwright.config.ts"], {
        TEST_PORT: await freePort(),
      }),
    count: counts.browser,
  },
];

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

const rows = [];
for (const { name, run, count } of stages) {
  console.log(`\n── ${name} ${"─".repeat(Math.max(0, 100 - name.length))}`);
  const startMs = Date.now();
  const isOk = await run();
  const tests = count?.() ?? null;
  const passed = tests?.passed ?? (isOk ? 1 : 0);
  // A runner can fail without a failing test: a file that does not load, a server that does not start.
  const failed = isOk ? 0 : Math.max(1, tests?.failed ?? 1);
  rows.push({ name, passed, failed, skipped: tests?.skipped ?? 0, seconds: (Date.now() - startMs) / 1000 });
}

const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
console.log(
  `\n${"stage".padEnd(44)}${["passed", "failed", "skipped", "seconds"].map((head) => head.padStart(9)).join("")}`,
);
for (const row of rows) {
  const cells = [row.passed, row.failed, row.skipped, row.seconds.toFixed(1)];
  console.log(`${row.name.padEnd(44)}${cells.map((cell) => String(cell).padStart(9)).join("")}`);
}
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
process.exit(sum("failed") === 0 ? 0 : 1);
