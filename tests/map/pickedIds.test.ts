import { expect, test } from "vitest";
import { idsAt, pickedIds } from "@/components/map/pickedIds";
import { styleOf, views } from "../style/views";

const found = (id: unknown, type: string, areaKm2?: number) => ({
  geometry: { type },
  properties: { id, areaKm2 },
});

test("points come before lines, lines before areas, small areas before large, each id once", () => {
  expect(
    pickedIds([
      found("azerbaijan", "Polygon", 86_000),
      found("nkao", "Polygon", 4_300),
      found("line-of-contact-2012", "LineString"),
      found("azerbaijan", "MultiPolygon", 86_000),
      found("shusha", "Point"),
      found("sea-without-area", "Polygon"),
    ]),
  ).toEqual(["shusha", "line-of-contact-2012", "nkao", "azerbaijan", "sea-without-area"]);
});

test("what has no id is left out", () => {
  expect(
    pickedIds([
      found(undefined, "Point"),
      found(7, "Point"),
      { geometry: { type: "Point" }, properties: null },
    ]),
  ).toEqual([]);
});

test("the box around the pointer is 12 px wide, and only layers made for it are asked", () => {
  const style = styleOf({ ...views.home, highlightIds: [] } as (typeof views)[string]);
  const asked: unknown[] = [];
  const map = {
    queryRenderedFeatures(box: unknown, options: { layers: string[] }) {
      asked.push(box);
      expect(options.layers).toContain("hit:countries:area");
      expect(options.layers).not.toContain("ground:land");
      return [found("iran", "Polygon", 1)];
    },
  };
  expect(idsAt(map, { x: 100, y: 50 }, style)).toEqual(["iran"]);
  expect(asked).toEqual([
    [
      [94, 44],
      [106, 56],
    ],
  ]);
});
