import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { writeBuilt } from "@/geodata/build/writeBuilt";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "built-"));
  await writeFile(join(folder, "old.geojson"), "old");
});
afterEach(() => rm(folder, { recursive: true }));

const files = new Map([["new.geojson", Buffer.from("new")]]);

it("writes the files and removes those that no build makes any more", async () => {
  expect(await writeBuilt({ files, problems: [] }, folder)).toEqual([
    `${folder}: files written: 1`,
    "removed old.geojson",
  ]);
  expect(await readdir(folder)).toEqual(["new.geojson"]);
  expect(await readFile(join(folder, "new.geojson"), "utf8")).toBe("new");
});

it("touches nothing while there is a problem, and says all of them", async () => {
  const lines = await writeBuilt({ files, problems: ["a: wrong", "b: wrong"] }, folder);
  expect(lines).toEqual(["a: wrong", "b: wrong", `2 problems; nothing was written to ${folder}`]);
  expect(await readdir(folder)).toEqual(["old.geojson"]);
});
