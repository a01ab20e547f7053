import { expect, it } from "vitest";
import { tidyGeometry } from "@/geodata/build/join/tidyGeometry";
import type { Position } from "@/geodata/schema/geometry";

const outer: Position[] = [
  [45, 40],
  [46, 40],
  [46, 41],
  [45, 41],
  [45, 40],
];
const hole: Position[] = [
  [45.2, 40.2],
  [45.2, 40.8],
  [45.8, 40.8],
  [45.8, 40.2],
  [45.2, 40.2],
];

it("turns outer rings counterclockwise and holes clockwise", () => {
  const wrong = { type: "Polygon" as const, coordinates: [outer.toReversed(), hole.toReversed()] };
  expect(tidyGeometry(wrong)).toEqual({ type: "Polygon", coordinates: [outer, hole] });
  const right = { type: "Polygon" as const, coordinates: [outer, hole] };
  expect(tidyGeometry(right)).toEqual(right);
});

it("drops repeated positions, and the rings and lines that are nothing without them", () => {
  const point: Position = [45.5, 40.5];
  const speck = [point, point, point, point];
  expect(tidyGeometry({ type: "MultiPolygon", coordinates: [[speck], [outer, speck]] })).toEqual({
    type: "MultiPolygon",
    coordinates: [[outer]],
  });
  expect(tidyGeometry({ type: "MultiLineString", coordinates: [speck, [point, point, [46, 41]]] })).toEqual({
    type: "MultiLineString",
    coordinates: [[point, [46, 41]]],
  });
});
