import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { runStages } from "../../.ci/stages.mjs";

const home = process.cwd();
let folder: string;
let printed: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "passage-atlas-"));
  process.chdir(folder);
  printed = [];
  vi.spyOn(console, "log").mockImplementation((line) => printed.push(line));
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

const stage = (name: string, isOk: boolean, needs: string[] = []) => ({
  name,
  needs,
  run: () => Promise.resolve(isOk),
});

it("passes if every stage does", async () => {
  expect(await runStages([stage("build", true), stage("lint", true)])).toBe(true);
  expect(printed.at(-1)).toBe("\n2 passed, 0 failed");
});

it("goes on after a failure, but not with a stage that needs what failed", async () => {
  const ran: string[] = [];
  const noted = (name: string, isOk: boolean, needs?: string[]) => ({
    ...stage(name, isOk, needs),
    run() {
      ran.push(name);
      return Promise.resolve(isOk);
    },
  });
  expect(
    await runStages([noted("build", false), noted("browser", true, ["build"]), noted("unit", true)]),
  ).toBe(false);
  expect(ran).toEqual(["build", "unit"]);
  expect(printed).toContain("browser: not run, because build failed");
});

it("runs as many side by side as it is told, the first in the list first", async () => {
  const running = new Set<string>();
  let most = 0;
  const order: string[] = [];
  const slow = (name: string) => ({
    name,
    async run() {
      order.push(name);
      running.add(name);
      most = Math.max(most, running.size);
      await new Promise(setImmediate);
      running.delete(name);
      return true;
    },
  });
  await runStages(["a", "b", "c", "d"].map(slow), 2);
  expect(most).toBe(2);
  expect(order).toEqual(["a", "b", "c", "d"]);
});

it("names skipped tests, those that were tried twice, and the ten slowest", async () => {
  const tests = Array.from({ length: 12 }, (_, index) => ({ name: `test ${index}`, seconds: index }));
  const report = () => ({ passed: 11, failed: 0, skipped: ["test 3"], retried: ["test 4"], tests });
  await runStages([{ ...stage("unit", true), report }]);
  const text = printed.join("\n");
  expect(text).toContain("Skipped:\n  test 3");
  expect(text).toContain("Passed at the second try only:\n  test 4");
  expect(text.match(/ s {2}test \d+/g)).toHaveLength(10);
  expect(text).not.toContain("s  test 1\n");
});

it("counts a runner that ends with an error and without a failed test as failed", async () => {
  const report = () => ({ passed: 5, failed: 0, skipped: [], retried: [], tests: [] });
  expect(await runStages([{ ...stage("unit", false), report }])).toBe(false);
  expect(printed.at(-1)).toBe("\n5 passed, 1 failed");
});
