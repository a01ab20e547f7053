import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync, readFileSync, rmSync } from "node:fs";

/** @typedef {import("./stages.d.mts").Report} Report what a test runner counted; `retried`: passed at the second try */
/** @typedef {import("./stages.d.mts").Stage} Stage `needs`: stages that must have passed; `report`: null if there is none */
/** @typedef {Report & { name: string, seconds: number }} Row */

/** Where reports and the output of stages are kept. */
export const folder = "test-results";

/** @type {Report} */
const nothing = { passed: 0, failed: 0, skipped: [], retried: [], tests: [] };

/**
 * Runs a script with Node.js. What it prints is kept in `test-results/<name>.log`, and shown if it fails.
 *
 * @param {string} name @param {string[]} args @param {Record<string, string>} [env]
 * @returns {Promise<boolean>} true if it exits with 0
 */
export function node(name, args, env) {
  const log = `${folder}/${name}.log`;
  const file = createWriteStream(log);
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
  });
  child.stdout.pipe(file, { end: false });
  child.stderr.pipe(file, { end: false });
  return new Promise((resolve) => {
    child.on("close", (code) => {
      file.end(() => {
        if (code !== 0) console.log(readFileSync(log, "utf8"));
        resolve(code === 0);
      });
    });
  });
}

/**
 * Runs stages, at most `atOnce` side by side, then prints a table of them. The first in the list whose needs are met starts
 * first. A stage whose needs have failed counts as failed; one that fails does not stop the others.
 *
 * @param {readonly Stage[]} stages @param {number} [atOnce]
 * @returns {Promise<boolean>} true if nothing failed
 */
export async function runStages(stages, atOnce = 2) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  /** @type {Map<string, Row>} */
  const rows = new Map();
  const waiting = [...stages];
  /** @type {Set<Promise<void>>} */
  const running = new Set();
  const isReady = ({ needs = [] }) => needs.every((name) => rows.has(name));

  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < atOnce ? waiting.findIndex(isReady) : -1;
    if (next < 0) {
      if (running.size === 0)
        throw new Error(`These stages wait for each other: ${waiting.map(({ name }) => name)}`);
      await Promise.race(running);
      continue;
    }
    const [stage] = waiting.splice(next, 1);
    const lost = (stage.needs ?? []).find((name) => rows.get(name).failed > 0);
    const job = (lost ? skipStage(stage, lost) : runStage(stage)).then((row) => {
      rows.set(stage.name, row);
      running.delete(job);
    });
    running.add(job);
  }
  return printSummary(stages.map(({ name }) => rows.get(name)));
}

/** @param {Stage} stage @returns {Promise<Row>} */
async function runStage({ name, run, report }) {
  console.log(`${name}: started`);
  const startMs = Date.now();
  const isOk = await run();
  const seconds = (Date.now() - startMs) / 1000;
  console.log(`${name}: ${isOk ? "passed" : "FAILED"} after ${seconds.toFixed(1)} s`);
  const found = report?.() ?? { ...nothing, passed: isOk ? 1 : 0 };
  // A runner can fail without a failing test: a file that does not load, a server that does not start.
  return { ...found, failed: isOk ? found.failed : Math.max(1, found.failed), name, seconds };
}

/** @param {Stage} stage @param {string} lost @returns {Promise<Row>} */
async function skipStage({ name }, lost) {
  console.log(`${name}: not run, because ${lost} failed`);
  return { ...nothing, failed: 1, name, seconds: 0 };
}

/** @param {readonly Row[]} rows @returns {boolean} */
function printSummary(rows) {
  const line = (/** @type {unknown[]} */ [head, ...cells]) =>
    String(head).padEnd(16) + cells.map((cell) => String(cell).padStart(9)).join("");
  console.log(`\n${line(["stage", "passed", "failed", "skipped", "retried", "seconds"])}`);
  for (const { name, passed, failed, skipped, retried, seconds } of rows)
    console.log(line([name, passed, failed, skipped.length, retried.length, seconds.toFixed(1)]));

  const list = (/** @type {string} */ head, /** @type {string[]} */ lines) => {
    if (lines.length > 0) console.log(`\n${head}\n${lines.map((text) => `  ${text}`).join("\n")}`);
  };
  const slowest = rows.flatMap(({ tests }) => tests).sort((a, b) => b.seconds - a.seconds);
  list(
    "The ten slowest tests:",
    slowest.slice(0, 10).map(({ name, seconds }) => `${seconds.toFixed(1).padStart(6)} s  ${name}`),
  );
  list(
    "Skipped:",
    rows.flatMap(({ skipped }) => skipped),
  );
  list(
    "Passed at the second try only:",
    rows.flatMap(({ retried }) => retried),
  );
  const sum = (/** @type {"passed" | "failed"} */ key) => rows.reduce((total, row) => total + row[key], 0);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
  return sum("failed") === 0;
}
