import { describe, expect, test } from "vitest";
import { edgePositions } from "@/components/map/edgePositions";

const none = { top: 0, right: 0, bottom: 0, left: 0 };
const size = { width: 800, height: 600 };
const bearings = (...degrees: number[]) =>
  degrees.map((bearingDegrees, index) => ({ id: `place-${index}`, bearingDegrees }));

test.each([
  [0, "top"],
  [90, "right"],
  [180, "bottom"],
  [270, "left"],
  [250, "left"],
  [110, "right"],
] as const)("a place at %d° stands at the %s", (degrees, side) => {
  expect(edgePositions(bearings(degrees), size, none)).toMatchObject([{ side }]);
});

test("due east of the middle of what panels leave free", () => {
  const [position] = edgePositions(bearings(90), size, { ...none, top: 100, right: 50 });
  expect(position?.x).toBeCloseTo(800 - 50 - 6);
  expect(position?.y).toBeCloseTo(350);
});

describe("no label covers another, all stay on the map", () => {
  test.each([
    [[250, 251, 252, 253, 290, 291], size],
    [[300, 301, 302, 245, 103, 130], { width: 320, height: 320 }],
    [[200, 199, 201, 198], size],
  ])("bearings %j", (degrees, map) => {
    const positions = edgePositions(bearings(...degrees), map, none);
    expect(positions).toHaveLength(degrees.length);
    for (const side of ["left", "right", "top", "bottom"]) {
      const along = positions
        .filter((position) => position.side === side)
        .map(({ x, y }) => (side === "left" || side === "right" ? y : x))
        .sort((a, b) => a - b);
      const step = side === "left" || side === "right" ? 34 : 170;
      for (const [index, value] of along.entries()) {
        const next = along[index + 1];
        if (next !== undefined) expect(next - value).toBeGreaterThanOrEqual(step - 1e-6);
        expect(value).toBeGreaterThanOrEqual(0);
      }
    }
  });
});
