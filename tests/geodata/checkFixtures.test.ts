import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import gjv from "geojson-validation";
import { describe, expect, it } from "vitest";
import { checkFile } from "@/geodata/build/check/file";
import { checkCollection, checkGeojson } from "@/geodata/build/check/geojson";
import { overlayOptions } from "@/geodata/build/check/rules";

const invalid = "tests/fixtures/invalid";
const valid = "tests/fixtures/valid";

/** Names that start with "overlay-" are checked as if the file stood in geodata/built. */
const optionsFor = (name: string) => (name.startsWith("overlay-") ? overlayOptions(name) : {});

const named = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));

/** The value in a file, or undefined where it holds no JSON. */
function valueIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

function isRejectedByLibrary(value: unknown): boolean {
  try {
    return gjv.valid(value, true).length > 0;
  } catch {
    return true;
  }
}

describe("bad GeoJSON", () => {
  const names = named(invalid, ".geojson");

  it("has its problems written beside each file, and each list has its file", () => {
    expect(names.length).toBeGreaterThan(140);
    if (!process.env.UPDATE) expect(named(invalid, ".errors.json")).toEqual(names);
  });

  it.each(names)("%s: exactly the problems expected", async (name) => {
    const { problems } = await checkFile(join(invalid, `${name}.geojson`), optionsFor(name));
    const found = problems.map(({ pointer, problem, expected }) => ({ pointer, problem, expected }));
    const beside = join(invalid, `${name}.errors.json`);
    // UPDATE=1 rewrites the lists; read the difference before you commit it.
    if (process.env.UPDATE) writeFileSync(beside, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).not.toEqual([]);
    expect(found).toEqual(JSON.parse(readFileSync(beside, "utf8")));
  });

  it.each(names)("%s: every pointer leads to something, and every line is one line", async (name) => {
    const path = join(invalid, `${name}.geojson`);
    const { problems } = await checkFile(path, optionsFor(name));
    const value = valueIn(path);
    for (const { pointer, problem, expected } of problems) {
      expect(`${pointer}${problem}${expected}`).not.toMatch(/\n|[^"];|undefined|\[object/);
      if (value !== undefined) expect(resolve(value, pointer), pointer).not.toBe(nothing);
    }
  });
});

describe("odd but valid GeoJSON", () => {
  it.each(named(valid, ".geojson"))("%s: no problems", async (name) => {
    expect(await checkFile(join(valid, `${name}.geojson`), optionsFor(name))).toMatchObject({
      problems: [],
      files: 1,
    });
  });
});

it("rejects whatever geojson-validation rejects", () => {
  for (const folder of [invalid, valid]) {
    for (const name of named(folder, ".geojson")) {
      const value = valueIn(join(folder, `${name}.geojson`));
      if (value === undefined || !isRejectedByLibrary(value)) continue;
      expect(checkCollection(value, name), name).not.toEqual([]);
    }
  }
});

it("lists a hundred problems of a kind and counts the rest", () => {
  const coordinates = Array.from({ length: 2500 }, (_, i) => [500_000 + i, 45]);
  const problems = checkGeojson(JSON.stringify({ type: "MultiPoint", coordinates }), "metres.geojson");
  expect(problems).toHaveLength(101);
  expect(problems.at(-1)).toMatchObject({
    pointer: "/coordinates/99/0",
    problem: "and 2400 more problems like this one (the longitude 500099 is out of range)",
  });
});

it("checks values in memory that no JSON text can hold", () => {
  const point = (coordinates: number[]) => ({ type: "Point", coordinates });
  expect(checkCollection(point([Number.NaN, 1]), "memory")).toEqual([
    {
      file: "memory",
      pointer: "/coordinates/0",
      problem: "the longitude is NaN",
      expected: "a finite number of degrees",
    },
  ]);
  expect(checkCollection(point([1, -Infinity]), "memory")[0]?.pointer).toBe("/coordinates/1");
  expect(checkCollection(undefined, "memory")).toHaveLength(1);
});

const nothing = Symbol("nothing");

/** The value at a JSON Pointer (RFC 6901). */
function resolve(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>(
      (found, key) =>
        typeof found === "object" && found !== null && key in found
          ? (found as Record<string, unknown>)[key]
          : nothing,
      value,
    );
}
