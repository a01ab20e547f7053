import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkBuilt } from "@/geodata/build/check/builtFolder";
import { problemOf } from "@/geodata/build/check/contentFolder";
import { checkOrigins } from "@/geodata/build/check/originsFolder";
import { formatProblem } from "@/geodata/build/check/problem";
import { layerFileIds } from "@/geodata/schema/overlay";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "geodata-project-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");
const other = hashOf("something else");

function write(name: string, content: unknown): string {
  const text = typeof content === "string" ? content : `${JSON.stringify(content)}\n`;
  writeFileSync(join(folder, name), text);
  return text;
}

function layer(...ids: string[]) {
  const features = ids.map((id, i) => ({
    type: "Feature",
    properties: { id, kind: "town", status: "town", name: "Town", origins: ["survey"] },
    geometry: { type: "Point", coordinates: [45 + i, 40] },
  }));
  return { type: "FeatureCollection", features };
}

const origin = {
  producer: "Producer",
  title: "Survey",
  version: "1",
  url: "https://example.org/survey",
  licence: "CC0 1.0",
  attribution: "Survey",
  retrieved: "2026-11-01",
  dataDate: "about 2020",
};

type ManifestFile = Record<string, unknown>;

/** A sound `geodata/built` of one Feature a layer, its manifest changed by `change`. */
function writeBuilt(change: (files: Map<string, ManifestFile>) => void = () => {}) {
  const entries = layerFileIds.map((id): [string, ManifestFile] => {
    const file = `${id}.geojson`;
    const text = write(file, layer(`in-${id}`));
    const entry = {
      file,
      title: file,
      sha256: hashOf(text),
      bytes: text.length,
      features: 1,
      bounds: [45, 40, 45, 40],
    };
    return [id, { ...entry, origins: ["survey"], licences: ["CC0 1.0"] }];
  });
  const byId = new Map(entries);
  change(byId);
  const files = [...byId.values()];
  const manifest = { files, origins: { survey: origin } };
  write("manifest.json", manifest);
  write("gazetteer.json", { places: [], sources: {} });
  write("claims.json", { disputes: [] });
  const paragraphs = Array.from({ length: 8 }, (_, i) => ({
    n: i + 1,
    sha256: other,
    length: 10,
    heading: "On it",
  }));
  const article = {
    title: "T",
    series: "S",
    date: "2012-08-26",
    authors: [],
    publisher: "P",
    url: "https://example.org",
  };
  write("article.json", { ...article, paragraphs, passages: [] });
}

async function builtLines() {
  const { problems } = await checkBuilt(folder);
  return problems.map((problem) => formatProblem(problem).replaceAll(`${folder}/`, ""));
}

describe("geodata/built", () => {
  it("is sound as written", async () => {
    writeBuilt();
    expect(await checkBuilt(folder)).toEqual({
      problems: [],
      files: layerFileIds.length + 4,
      features: layerFileIds.length,
    });
  });

  it("names everything in which manifest and files differ", async () => {
    writeBuilt((files) => {
      const wrong = { sha256: other, bytes: 5, features: 7, bounds: [40, 45, 40, 45], origins: ["unknown"] };
      Object.assign(files.get("sea") ?? {}, wrong);
      Object.assign(files.get("lakes") ?? {}, { file: "ponds.geojson" });
      Object.assign(files.get("rivers") ?? {}, { file: "countries.geojson", bounds: undefined });
    });
    const text = `${JSON.stringify(layer("in-sea"))}\n`;
    const rivers = `${JSON.stringify(layer("in-rivers"))}\n`;
    const countries = `${JSON.stringify(layer("in-countries"))}\n`;
    expect(await builtLines()).toEqual([
      `manifest.json:/files/0/bytes: this is 5; expected ${text.length}, as the file has`,
      `manifest.json:/files/0/sha256: "sea.geojson" has another SHA-256; expected ${hashOf(text)}, or the file as it was built`,
      'manifest.json:/files/0/origins/0: the Origin "unknown" is not in the manifest; expected one of its /origins',
      "manifest.json:/files/0/features: this is 7; expected 1, as the file has",
      "manifest.json:/files/0/bounds: the file lies in [40, 45, 40, 45] only with longitude and latitude swapped; expected [45, 40, 45, 40], as the file has",
      'manifest.json:/files/1/file: there is no file "ponds.geojson"; expected a file of this folder',
      `manifest.json:/files/2/bytes: this is ${rivers.length}; expected ${countries.length}, as the file has`,
      `manifest.json:/files/2/sha256: "countries.geojson" has another SHA-256; expected ${hashOf(countries)}, or the file as it was built`,
      "manifest.json:/files/2/bounds: the Bounds are missing; expected [45, 40, 45, 40], as the file has",
      'manifest.json:/files/3/file: "countries.geojson" is listed twice; expected each file once',
      'manifest.json:/files: the file "lakes.geojson" is not listed; expected an entry for each file of this folder',
      'manifest.json:/files: the file "rivers.geojson" is not listed; expected an entry for each file of this folder',
    ]);
  });

  it("names an id that stands in two layers", async () => {
    writeBuilt((files) => {
      const text = write("cities.geojson", layer("in-energy"));
      Object.assign(files.get("cities") ?? {}, { sha256: hashOf(text), bytes: text.length });
    });
    expect(await builtLines()).toEqual([
      'energy.geojson:/features/0/properties/id: the id "in-energy" already stands in cities.geojson; expected each id in one file',
    ]);
  });

  it("checks the layers as overlays, and goes on after a bad one", async () => {
    writeBuilt();
    write("cities.geojson", "{");
    write("gazetteer.json", { places: [{}] });
    const lines = await builtLines();
    expect(lines[0]).toBe(
      "cities.geojson: the JSON ends too early, at line 1, column 2; expected a key in quotation marks",
    );
    expect(lines.filter((line) => line.includes("SHA-256"))).toHaveLength(1);
    expect(lines).toContain('gazetteer.json:/places/0: the property "name" is missing; expected a string');
  });

  it("says what an empty or absent folder lacks", async () => {
    const lacks = [
      ...layerFileIds.map((id) => `${id}.geojson: there is no such file; expected a file for each layer`),
      ...["manifest.json", "gazetteer.json", "claims.json", "article.json"].map(
        (file) => `${file}: there is no such file; expected the path of a file`,
      ),
    ];
    expect(await builtLines()).toEqual(lacks);
    const { problems } = await checkBuilt(join(folder, "absent"));
    expect(problems).toHaveLength(lacks.length);
  });
});

describe("geodata/origins", () => {
  const originLines = async () =>
    (await checkOrigins(folder)).problems.map((problem) =>
      formatProblem(problem).replaceAll(`${folder}/`, ""),
    );

  it("names changed, missing and unlisted extracts", async () => {
    mkdirSync(join(folder, "survey"));
    const text = write("survey/towns.json", "[]");
    const files = [
      { file: "towns.json", sha256: hashOf(text) },
      { file: "rivers.json", sha256: other },
    ];
    const full = { ...origin, package: { name: "survey", version: "1", sha256: other }, files };
    write("survey/origin.json", full);
    write("survey/notes.txt", "later");
    expect(await originLines()).toEqual([
      'survey/origin.json:/files/1/file: there is no file "rivers.json"; expected a file of this folder',
      'survey/origin.json:/files: the file "notes.txt" is not listed; expected an entry for each file of this folder',
    ]);
    write("survey/towns.json", "[1]");
    expect((await originLines())[0]).toBe(
      `survey/origin.json:/files/0/sha256: "towns.json" has another SHA-256; expected ${hashOf("[1]")}, or the file as it was received`,
    );
    write("survey/origin.json", { ...full, licence: "" });
    expect(await originLines()).toEqual([
      'survey/origin.json:/licence: this is the text ""; expected at least 1 characters',
    ]);
  });

  it("names a folder without origin.json", async () => {
    mkdirSync(join(folder, "survey"));
    expect(await originLines()).toEqual([
      "survey/origin.json: there is no such file; expected the path of a file",
    ]);
  });
});

it.each([
  [
    'passages.json: passage "p6b" shows feature "x"; expected one of content/places',
    ["geodata/content/passages.json", "", 'passage "p6b" shows feature "x"', "one of content/places"],
  ],
  [
    "geodata/content/places/sea.json:/0/name: Invalid input",
    ["geodata/content/places/sea.json", "/0/name", "Invalid input", ""],
  ],
  ["something else", ["geodata/content", "", "something else", ""]],
])("takes a problem of the content apart: %s", (sentence, [file, pointer, problem, expected]) => {
  expect(problemOf(sentence)).toEqual({ file, pointer, problem, expected });
});
