import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { buildsSameBytes } from "../../.ci/sameBytes.mjs";

let folder: string;
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return true;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "passage-atlas-"));
  write("a.geojson", "old");
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

it("is true where a build writes what is there", () => {
  expect(buildsSameBytes(folder, () => write("a.geojson", "old"))).toBe(true);
});

it("names the file that changed, and gives the old bytes back", () => {
  expect(buildsSameBytes(folder, () => write("a.geojson", "new"))).toBe(false);
  expect(console.error).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("a.geojson"));
  expect(readFileSync(join(folder, "a.geojson"), "utf8")).toBe("old");
});

it("notices a new file, and takes it away again", () => {
  expect(buildsSameBytes(folder, () => write("b.geojson", "new"))).toBe(false);
  expect(readdirSync(folder)).toEqual(["a.geojson"]);
});

it("is false where the build fails", () => {
  expect(buildsSameBytes(folder, () => false)).toBe(false);
});
