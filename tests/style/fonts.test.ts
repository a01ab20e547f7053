import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fontFaceCss, fontFaces, fontFiles, fontStacks } from "@/components/style/fontFaces";
import { advancesByStack } from "@/geodata/build/fonts/advances";
import { fontRequests } from "@/geodata/build/fonts/requests";
import { parseUnicodeRange, toUnicodeRange } from "@/geodata/build/fonts/unicodeRange";
import { usedCharacters } from "@/geodata/build/fonts/usedCharacters";
import { readGazetteer, readLayers } from "../geodata/readBuilt";

const folder = "components/style/fonts";
const label = (character: string) => `U+${character.codePointAt(0)?.toString(16)} ${character}`;

describe("every character of every name is in the fonts of the map", () => {
  const texts = [...readLayers().values()].flatMap((features) =>
    features.flatMap(({ properties }) => [properties.name, ...Object.values(properties.names ?? {})]),
  );
  test.each(Object.values(fontStacks).map(([name]) => name))("%s", (name) => {
    const ranges = fontFaces("/fonts")[name];
    if (!Array.isArray(ranges)) throw new Error(`no faces for "${name}"`);
    const holds = parseUnicodeRange(
      ranges.flatMap((face) => (typeof face === "string" ? [] : (face["unicode-range"] ?? []))),
    );
    const characters = new Set(texts.flatMap((text) => [...text, ...text.toLocaleUpperCase("tr")]));
    const isCapitalOfGeorgian = (c: string) => c >= "\u1c90" && c <= "\u1cbf";
    const missing = [...characters].filter((c) => !isCapitalOfGeorgian(c) && !holds(c.codePointAt(0) ?? 0));
    expect(missing.map(label)).toEqual([]);
  });
});

test("every character of the gazetteer's texts is in the page's fonts", () => {
  const holds = parseUnicodeRange(fontFiles.flatMap(({ unicodeRange }) => unicodeRange));
  const characters = new Set(JSON.stringify(readGazetteer()));
  expect([...characters].filter((c) => c >= " " && !holds(c.codePointAt(0) ?? 0)).map(label)).toEqual([]);
});

test("Arabic letters come with their joined shapes, by which MapLibre writes them", async () => {
  const used = new Set(await usedCharacters());
  expect(used).toContain("\u06cc");
  expect(used).toContain("\ufeb3");
});

test("fonts.json names exactly the files there, with their hashes", () => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".woff2"));
  expect(fontFiles.map(({ file }) => file).sort()).toEqual(files.sort());
  for (const { file, sha256 } of fontFiles) {
    expect(
      createHash("sha256")
        .update(readFileSync(`${folder}/${file}`))
        .digest("hex"),
      file,
    ).toBe(sha256);
  }
});

test("advances.json holds the widths of exactly the map's characters", async () => {
  const held = JSON.parse(readFileSync(`${folder}/advances.json`, "utf8"));
  expect(held).toEqual(await advancesByStack(fontRequests(await usedCharacters())));
  expect(Object.keys(held).sort()).toEqual(Object.values(fontStacks).flat().sort());
});

test("an English page loads at most 60 kB of fonts, all scripts together 110 kB", () => {
  const size = (wanted: (file: string) => boolean) =>
    fontFiles.reduce(
      (sum, { file }) => sum + (wanted(file) ? readFileSync(`${folder}/${file}`).length : 0),
      0,
    );
  expect(size((file) => file.includes("-latin-4") || file.includes("-latin-6"))).toBeLessThan(60_000);
  expect(size(() => true)).toBeLessThan(110_000);
});

test("the page's @font-face rules and the map's faces name the same files", () => {
  const css = fontFaceCss("/fonts");
  for (const { file } of fontFiles) expect(css).toContain(`/fonts/${file}?v=`);
  const onMap = JSON.stringify(fontFaces("/fonts"));
  for (const { file, isOnMap } of fontFiles) expect(onMap.includes(file), file).toBe(isOnMap);
});

test.each([
  [["a", "b", "c"], ["U+61-63"]],
  [
    ["z", "a"],
    ["U+61", "U+7A"],
  ],
  [["ə"], ["U+259"]],
  [[], []],
])("unicode range of %j", (characters, range) => {
  expect(toUnicodeRange(characters)).toEqual(range);
  const holds = parseUnicodeRange(range);
  for (const character of characters) expect(holds(character.codePointAt(0) ?? 0)).toBe(true);
  expect(holds(0x62)).toBe(characters.includes("b"));
});
