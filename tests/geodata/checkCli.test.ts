import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { optionsTakenByNpm, parseArgs } from "@/geodata/build/check/args";
import { whyUnread } from "@/geodata/build/check/readText";
import { isBuiltLayer, run } from "@/geodata/build/check/run";

const folder = mkdtempSync(join(tmpdir(), "geodata-check-"));
afterAll(() => rmSync(folder, { recursive: true }));

const good = '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[49.8671,40.4093]}}';
const bad = '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[49.8671,140.4093]}}';

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What `npm run geodata:check -- <args>` prints and its exit status. */
const check = (...args: string[]) => run(args);

describe("npm run geodata:check with files", () => {
  it("is a program that prints to both outputs, and exits with the status", () => {
    const program = (...args: string[]) => {
      const main = ["--import", "tsx", "geodata/build/check/main.ts"];
      const { status, stdout, stderr } = spawnSync(process.execPath, [...main, ...args], {
        encoding: "utf8",
      });
      return { status, stdout, stderr };
    };
    expect(program(write("good.geojson", good))).toEqual({
      status: 0,
      stdout: "1 file, 1 Feature: no problems\n",
      stderr: "",
    });
    const path = write("bad.geojson", bad);
    expect(program(path)).toEqual({
      status: 1,
      stdout: `${path}:/geometry/coordinates/1: the latitude 140.4093 is out of range; expected −90 to 90°\n`,
      stderr: "1 file, 1 Feature: 1 problem\n",
    });
  });

  it("says in one line that files are good, and exits 0", async () => {
    const files = [
      write("good.geojson", good),
      write("name with spaces.json", good),
      "tests/fixtures/valid/empty-collection.geojson",
    ];
    expect(await check(...files)).toEqual({
      status: 0,
      stdout: "3 files, 2 Features: no problems\n",
      stderr: "",
    });
  });

  it("lists the problems of all files, one a line, and exits 1", async () => {
    const path = write("bad.geojson", bad);
    const missing = join(folder, "missing.geojson");
    expect(await check(path, write("good.geojson", good), missing)).toEqual({
      status: 1,
      stdout: [
        `${path}:/geometry/coordinates/1: the latitude 140.4093 is out of range; expected −90 to 90°`,
        `${missing}: there is no such file; expected the path of a file`,
        "",
      ].join("\n"),
      stderr: "3 files, 2 Features: 2 problems\n",
    });
  });

  it("writes JSON for machines", async () => {
    const path = write("bad.geojson", bad);
    const { status, stdout } = await check("--json", path);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      {
        file: path,
        pointer: "/geometry/coordinates/1",
        problem: "the latitude 140.4093 is out of range",
        expected: "−90 to 90°",
      },
    ]);
    expect(await check(write("good.geojson", good), "--json")).toEqual({
      status: 0,
      stdout: "[]\n",
      stderr: "",
    });
  });

  it("holds a file to the rules of overlays only when asked to", async () => {
    const path = write("foreign.geojson", `{"type":"FeatureCollection","features":[${good}]}`);
    expect((await check(path)).status).toBe(0);
    const { status, stdout } = await check("--overlay", path);
    expect(status).toBe(1);
    expect(stdout).toContain(
      `${path}:/features/0/properties: the property "id" is missing; expected a string\n`,
    );
  });

  it("has a sentence for whatever else it is given, and no stack trace", async () => {
    const cases: [path: string, said: string][] = [
      [folder, ": this is a directory; expected a file"],
      [join(folder, "nowhere.geojson"), ": there is no such file; expected the path of a file"],
      [join(write("good.geojson", good), "x"), ": there is no such file; expected the path of a file"],
      ["/dev/null", ": this is not a regular file; expected a file"],
      [write("empty.geojson", ""), ": the file is empty; expected a JSON object"],
      [
        write("binary.geojson", Buffer.from([1, 2, 0, 3])),
        ": this is a binary file (byte 0 at offset 2); expected text in UTF-8",
      ],
      [
        write("cut.geojson", good.slice(0, -1)),
        ':/geometry: the JSON ends too early, at line 1, column 94; expected a comma or "}"',
      ],
      [sparse("huge.geojson", 600_000_000), ": the file has 600 MB; expected at most 500 MB"],
      ["tests/fixtures/invalid/utf-16.geojson", ": the text is UTF-16; expected UTF-8"],
      [
        "tests/fixtures/invalid/topojson.geojson",
        ": this is TopoJSON; expected GeoJSON (mapshaper or topojson-client can convert it)",
      ],
    ];
    expect(await check(...cases.map(([path]) => path))).toEqual({
      status: 1,
      stdout: cases.map(([path, said]) => `${path}${said}\n`).join(""),
      stderr: "10 files, 0 Features: 10 problems\n",
    });
  });

  // Root may read every file, so these errors are made.
  it.each([
    ["EACCES", "the file may not be read"],
    ["EPERM", "the file may not be read"],
    ["EIO", "the file cannot be read (EIO)"],
  ])("has a sentence for the error %s of the file system", (code, problem) => {
    expect(whyUnread(Object.assign(new Error(code), { code }))[0]).toBe(problem);
  });

  it("reads a file whose name starts with a dash after --", async () => {
    expect((await check("--", "-x.geojson")).stdout).toBe(
      "-x.geojson: there is no such file; expected the path of a file\n",
    );
  });

  it("finds the one fault in a large file, with half a million positions in a ring", async () => {
    const { path, features } = writeLarge("large.geojson", 16_000_000);
    const { status, stdout, stderr } = await check(path);
    expect(stdout).toBe(
      `${path}:/features/${features - 1}/geometry/coordinates/0: the ring crosses itself at 1.5, 0.5; expected a ring that never meets itself\n`,
    );
    expect(stderr).toBe(`1 file, ${features} Features: 1 problem\n`);
    expect(status).toBe(1);
    rmSync(path);
  });
});

describe("the command line", () => {
  it("is refused in one sentence, exit 2, where an option is not known", async () => {
    expect(await check("--strict", "a.geojson")).toEqual({
      status: 2,
      stdout: "",
      stderr:
        "The option --strict is not known. Usage: npm run geodata:check -- [--json] [--overlay] [file…]\n",
    });
  });

  it("shows its usage when asked", async () => {
    expect(await check("--help")).toMatchObject({
      status: 0,
      stderr: "",
      stdout: expect.stringMatching(/^Usage: /),
    });
  });

  it.each([
    [[], { kind: "project", isJson: false }],
    [["--json"], { kind: "project", isJson: true }],
    [["a", "--json", "b"], { kind: "files", isJson: true, isOverlay: false, files: ["a", "b"] }],
    [["--overlay", "a"], { kind: "files", isJson: false, isOverlay: true, files: ["a"] }],
    [["a", "--", "--json"], { kind: "files", isJson: false, isOverlay: false, files: ["a", "--json"] }],
    [
      ["--overlay"],
      { kind: "unreadable", sentence: expect.stringMatching(/^The option --overlay needs a file\. /) },
    ],
    [["-x"], { kind: "unreadable", sentence: expect.stringMatching(/^The option -x is not known\. /) }],
    [
      ["--json=yes"],
      { kind: "unreadable", sentence: expect.stringMatching(/^The option --json=yes is not known\. /) },
    ],
    [["-x", "-h"], { kind: "help" }],
  ])("%j is read as %o", (args, command) => {
    expect(parseArgs(args)).toEqual(command);
  });

  it("takes back the options that npm keeps for itself", () => {
    const taken = { npm_lifecycle_event: "geodata:check", npm_config_json: "true" };
    expect(optionsTakenByNpm(taken)).toEqual(["--json"]);
    expect(optionsTakenByNpm({ ...taken, npm_config_json: "", npm_config_overlay: "true" })).toEqual([
      "--overlay",
    ]);
    expect(optionsTakenByNpm({ ...taken, npm_lifecycle_event: "test" })).toEqual([]);
  });
});

it("checks the whole project without arguments", async () => {
  const { status, stdout } = await check();
  expect(stdout).toMatch(/^\d+ files, \d+ Features: no problems\n$/);
  expect(status).toBe(0);
});

it("checks a file of geodata/built as an overlay", async () => {
  expect(await check("geodata/built/sea.geojson")).toMatchObject({ status: 0 });
  expect(["geodata/built/sea.geojson", "./geodata/../geodata/built/sea.geojson"].map(isBuiltLayer)).toEqual([
    true,
    true,
  ]);
  expect(["geodata/built/article.json", "/geodata/built/sea.geojson"].map(isBuiltLayer)).toEqual([
    false,
    false,
  ]);
});

/** A file of that many bytes that takes no room on the disk. */
function sparse(name: string, bytes: number): string {
  const path = write(name, "");
  truncateSync(path, bytes);
  return path;
}

/** A file of wavy circles, one of them of half a million positions, that ends in a bow-tie. */
function writeLarge(name: string, bytes: number): { path: string; features: number } {
  const path = join(folder, name);
  const file = openSync(path, "w");
  const start = '{"type":"FeatureCollection","features":[\n';
  let size = writeSync(file, `${start}${polygonText(circle(0, 0, 60, 500_000))}`);
  let features = 1;
  const circles = Array.from({ length: 20 }, (_, i) =>
    polygonText(circle(i * 8 - 80, i * 7 - 70, 4, 20_000)),
  );
  for (; size < bytes; features++) size += writeSync(file, `,\n${circles[features % circles.length]}`);
  const bowTie = [
    [1, 0],
    [2, 1],
    [2, 0],
    [1, 1],
    [1, 0],
  ];
  writeSync(file, `,\n${polygonText(bowTie)}\n]}\n`);
  closeSync(file);
  return { path, features: features + 1 };
}

function polygonText(ring: number[][]): string {
  return JSON.stringify({
    type: "Feature",
    properties: {},
    geometry: { type: "Polygon", coordinates: [ring] },
  });
}

function circle(lon: number, lat: number, radius: number, positions: number): number[][] {
  const ring = Array.from({ length: positions }, (_, i) => {
    const angle = (2 * Math.PI * i) / positions;
    const reach = radius * (1 + 0.05 * Math.sin(37 * angle));
    return [lon + reach * Math.cos(angle), lat + reach * Math.sin(angle)].map((degrees) =>
      Number(degrees.toFixed(7)),
    );
  });
  return [...ring, ring[0] as number[]];
}
