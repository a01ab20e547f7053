import { describe, expect, test } from "vitest";
import { icons } from "@/components/style/icons";
import { palettes, type ThemeName } from "@/components/style/palette";
import { swatchSvg } from "@/components/style/swatch";
import { symbols } from "@/components/style/symbols";
import { type Status, statuses } from "@/geodata/schema/feature";
import { readLayers } from "../geodata/readBuilt";
import { luminance, parseHex } from "./colour";

const themes = Object.keys(palettes) as ThemeName[];

test("D2: every status has one symbol", () => {
  expect(Object.keys(symbols).sort()).toEqual([...statuses].sort());
});

test("D2: every Feature of the built files is drawn by its status", () => {
  for (const [file, features] of readLayers()) {
    for (const { properties, geometry } of features) {
      const { kind } = symbols[properties.status];
      const expected =
        geometry === null || kind === "none"
          ? "none"
          : geometry.type === "Point"
            ? "point"
            : geometry.type.endsWith("LineString")
              ? "line"
              : "area";
      expect(`${file} ${properties.id} ${kind}`).toBe(`${file} ${properties.id} ${expected}`);
    }
  }
});

/** The swatch as a greyscale print shows it: each colour as one of 32 greys. */
const inGrey = (svg: string) =>
  svg.replace(/#[0-9a-f]{6}/g, (hex) => `grey${Math.round(31 * luminance(parseHex(hex)) ** 0.42)}`);

describe.each(themes)("P5, D2: no two symbols look the same in greyscale (%s)", (theme) => {
  const withSymbol = statuses.filter((status) => symbols[status].kind !== "none" && symbols[status].legend);
  test("by their swatches", () => {
    const seen = new Map<string, Status>();
    for (const status of withSymbol) {
      const ground = /<rect[^>]*rx="2"[^>]*>/;
      const picture = inGrey(swatchSvg(status, theme).replace(ground, ""));
      expect(seen.get(picture), `${status} looks like another`).toBeUndefined();
      seen.set(picture, status);
    }
    expect(seen.size).toBe(withSymbol.length);
  });

  test("by shape or pattern alone, colour left out", () => {
    const shapes = withSymbol.map((status) => swatchSvg(status, theme).replace(/#[0-9a-f]{6}/g, ""));
    expect(new Set(shapes).size).toBe(withSymbol.length);
  });
});

test("each swatch is well-formed and says nothing to a screen reader: its label does", () => {
  for (const status of statuses) {
    for (const theme of themes) {
      const svg = swatchSvg(status, theme);
      expect(svg).toMatch(/^<svg [^>]*aria-hidden="true"[^>]*>.*<\/svg>$/);
      expect(svg).not.toMatch(/undefined|NaN| id=/);
    }
  }
});

test("legend labels are unique", () => {
  const labels = Object.values(symbols).flatMap(({ legend }) => legend ?? []);
  expect(new Set(labels).size).toBe(labels.length);
});

test("pictograms stay on their grid of 24 units", () => {
  for (const [id, { paths }] of Object.entries(icons)) {
    for (const { d } of paths) {
      const [x = Number.NaN, y = Number.NaN] = (/^M(-?[\d.]+)[ ,](-?[\d.]+)/.exec(d) ?? [])
        .slice(1)
        .map(Number);
      expect(x >= 0 && x <= 24 && y >= 0 && y <= 24, `${id}: ${d}`).toBe(true);
    }
  }
});
