import { describe, expect, it } from "vitest";
import { buildCoastPoints, type Owner } from "@/geodata/build/caspian/coastPoints";
import { coastDistances, equidistantLines } from "@/geodata/build/caspian/equidistance";
import { stretchesInSea } from "@/geodata/build/caspian/inSea";
import { distanceKm } from "@/geodata/build/measure/sphere";
import type { Position } from "@/geodata/schema/geometry";

// A sea between a western and an eastern country, with an island of the west in it.
const shore: Position[] = [
  [50, 40],
  [52, 40],
  [52, 42],
  [50, 42],
  [50, 40],
];
const island: Position[] = [
  [50.6, 41],
  [50.6, 41.02],
  [50.62, 41.02],
  [50.6, 41],
];
const west: Owner = {
  id: "west",
  polygons: [
    [
      [
        [49, 40],
        [50, 40],
        [50, 42],
        [49, 42],
        [49, 40],
      ],
    ],
    [island],
  ],
};
const east: Owner = {
  id: "east",
  polygons: [
    [
      [
        [52, 40],
        [53, 40],
        [53, 42],
        [52, 42],
        [52, 40],
      ],
    ],
  ],
};

const nearest = (place: Position, lines: readonly Position[]) =>
  Math.min(...lines.map((position) => distanceKm(place, position)));

describe("buildCoastPoints", () => {
  const points = buildCoastPoints([shore, island], [west, east], 1);

  it("sets places no farther apart than the step", () => {
    const onEast = points.filter(({ position: [lon] }) => lon === 52).map(({ position }) => position);
    const gaps = onEast.slice(1).map((position, i) => distanceKm(onEast[i] as Position, position));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(1);
  });

  it("knows whose coast and what is an island, and parts a mouth at its middle", () => {
    const owner = (lon: number, lat: number) =>
      points.find(({ position }) => nearest([lon, lat], [position]) < 0.6);
    expect(owner(50, 41)).toMatchObject({ owner: "west", isIsland: false });
    expect(owner(50.6, 41.01)).toMatchObject({ owner: "west", isIsland: true });
    expect(owner(50.9, 40)).toMatchObject({ owner: "west" });
    expect(owner(51.1, 40)).toMatchObject({ owner: "east" });
  });
});

describe("equidistantLines", () => {
  const lineOf = (sea: Position[][]) => {
    const points = buildCoastPoints(sea, [west, east], 0.5);
    return { points, lines: equidistantLines(points).map(({ line }) => line) };
  };

  it("runs down the middle between two straight coasts", () => {
    const { lines } = lineOf([shore]);
    expect(nearest([51, 41], lines.flat())).toBeLessThan(1);
  });

  it("gives way to an island that counts", () => {
    const { lines } = lineOf([shore, island]);
    expect(nearest([51, 41], lines.flat())).toBeGreaterThan(20);
    expect(nearest([51.31, 41.01], lines.flat())).toBeLessThan(2);
  });

  it("is as far from the one coast as from the other at each of its vertices", () => {
    const { lines, points } = lineOf([shore, island]);
    for (const place of lines.flat().filter(([lon, lat]) => lon > 50 && lon < 52 && lat > 40 && lat < 42)) {
      const [first, second] = coastDistances(place, points);
      expect(Math.abs((second?.km ?? 0) - (first?.km ?? 0))).toBeLessThan(1e-6);
    }
  });
});

describe("stretchesInSea", () => {
  it("cuts a line at the shore", () => {
    const [first, second] = stretchesInSea(
      [
        [50, 41],
        [51, 41],
      ],
      ([lon]) => lon < 50.4 || lon > 50.6,
      0.25,
    );
    expect(distanceKm(first?.at(-1) as Position, [50.4, 41.0004])).toBeLessThan(0.1);
    expect(distanceKm(second?.[0] as Position, [50.6, 41.0004])).toBeLessThan(0.1);
  });
});
