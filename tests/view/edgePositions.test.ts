import { describe, expect, test } from "vitest";
import type { Box } from "@/components/view/box";
import { type EdgePosition, edgePositions, labelHeight } from "@/components/view/edgePositions";

const none = { top: 0, right: 0, bottom: 0, left: 0 };
const size = { width: 800, height: 600 };
const labelWidth = 120;
const labels = (...degrees: number[]) =>
  degrees.map((bearingDegrees, index) => ({ id: `place-${index}`, bearingDegrees, width: labelWidth }));

const rectOf = ({ side, x, y }: EdgePosition): Box => {
  const left = { left: x, right: x - labelWidth, top: x - labelWidth / 2, bottom: x - labelWidth / 2 }[side];
  const top = { left: y - labelHeight / 2, right: y - labelHeight / 2, top: y, bottom: y - labelHeight }[
    side
  ];
  return { left, top, right: left + labelWidth, bottom: top + labelHeight };
};
const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test.each([
  [0, "top"],
  [90, "right"],
  [180, "bottom"],
  [270, "left"],
  [250, "left"],
  [110, "right"],
] as const)("a place at %d° stands at the %s", (degrees, side) => {
  expect(edgePositions(labels(degrees), size, none)).toMatchObject([{ side }]);
});

test("due east of the middle of what panels leave free", () => {
  const [position] = edgePositions(labels(90), size, { ...none, top: 100, right: 50 });
  expect(position?.x).toBeCloseTo(800 - 50 - 6);
  expect(position?.y).toBeCloseTo(350);
});

const tools = { left: 0, top: 0, right: 308, bottom: 120 };
const controls = { left: 740, top: 0, right: 800, bottom: 158 };

describe("no label covers another or a control, all stay on the map", () => {
  test.each([
    [[250, 251, 252, 253, 290, 291], size, [tools, controls]],
    [[300, 301, 302, 245, 103, 130], { width: 320, height: 320 }, []],
    [[200, 199, 201, 198], size, [tools, controls]],
    [[240, 105, 132, 321, 304], { width: 488, height: 336 }, [tools, { ...controls, left: 430, right: 488 }]],
    [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], size, [tools, controls]],
    [[45, 135, 225, 315, 306.87, 53.13], size, [tools, controls]],
  ])("bearings %j on %j", (degrees, map, covered) => {
    const rects = edgePositions(labels(...degrees), map, none, covered).map(rectOf);
    expect(rects).toHaveLength(degrees.length);
    for (const [index, rect] of rects.entries()) {
      for (const other of [...covered, ...rects.slice(index + 1)]) expect(overlap(rect, other)).toBe(false);
      expect(rect.left).toBeGreaterThanOrEqual(0);
      expect(rect.top).toBeGreaterThanOrEqual(0);
      expect(rect.right).toBeLessThanOrEqual(map.width);
      expect(rect.bottom).toBeLessThanOrEqual(map.height);
    }
  });
});

test("where there is no room, a label stays in its direction", () => {
  const [position] = edgePositions(labels(90), { width: 100, height: 40 }, none, [
    { left: 0, top: 0, right: 100, bottom: 40 },
  ]);
  expect(position).toMatchObject({ side: "right", y: 20 });
});
