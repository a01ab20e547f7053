import { describe, expect, it } from "vitest";
import { labelPointOf } from "@/geodata/build/gazetteer/labelPoint";
import { clipToFrame } from "@/geodata/build/measure/clipToFrame";
import { isInside } from "@/geodata/build/measure/inside";
import { LineIndex } from "@/geodata/build/measure/near";
import { areaKm2, bearingDegrees, distanceKm, lengthKm } from "@/geodata/build/measure/sphere";
import type { Geometry } from "@/geodata/schema/feature";
import type { Position } from "@/geodata/schema/geometry";

const square: Geometry = {
  type: "Polygon",
  coordinates: [
    [
      [45, 40],
      [46, 40],
      [46, 41],
      [45, 41],
      [45, 40],
    ],
  ],
};

describe("distances on the sphere", () => {
  it("measures a degree of latitude as 111.195 km and a degree of longitude at 60° as half of that", () => {
    expect(distanceKm([45, 40], [45, 41])).toBeCloseTo(111.195, 2);
    expect(distanceKm([45, 60], [46, 60])).toBeCloseTo(55.597, 2);
  });

  it("measures Baku to Tel Aviv as about 1,640 km to the west-south-west", () => {
    const [baku, telAviv]: [Position, Position] = [
      [49.892, 40.3777],
      [34.781, 32.081],
    ];
    expect(distanceKm(baku, telAviv)).toBeGreaterThan(1625);
    expect(distanceKm(baku, telAviv)).toBeLessThan(1645);
    expect(bearingDegrees(baku, telAviv)).toBeGreaterThan(240);
    expect(bearingDegrees(baku, telAviv)).toBeLessThan(245);
  });

  it("gives bearings from 0 to below 360", () => {
    expect(bearingDegrees([45, 40], [45, 41])).toBe(0);
    expect(bearingDegrees([45, 40], [44, 40])).toBeGreaterThan(270);
    expect(bearingDegrees([45, 41], [45, 40])).toBe(180);
  });

  it("measures outline and area of a square degree", () => {
    expect(lengthKm(square)).toBeCloseTo(2 * 111.195 + 85.17 + 83.91, 0);
    expect(areaKm2(square)).toBeCloseTo(
      (6371.0088 ** 2 * Math.PI * (Math.sin(0.715585) - Math.sin(0.698132))) / 180,
      -1,
    );
  });
});

describe("LineIndex", () => {
  const edge = new LineIndex([
    [
      [45, 40],
      [45, 42],
    ],
  ]);

  it("finds the nearest point of a segment, not its nearest end", () => {
    expect(edge.distanceKm([46, 41])).toBeCloseTo(distanceKm([45, 41], [46, 41]), 0);
    expect(edge.distanceKm([45, 43])).toBeCloseTo(111.195, 1);
  });

  it("is infinitely far from nothing", () => {
    expect(new LineIndex([]).distanceKm([45, 41])).toBe(Number.POSITIVE_INFINITY);
  });

  it("counts only the stretch that two lines share", () => {
    const partly: Position[] = [
      [45, 41],
      [45, 42],
      [46, 42],
    ];
    expect(edge.sharedKm([partly], 0.05)).toBeCloseTo(111.195, 1);
  });
});

describe("clipToFrame", () => {
  it("ends a line on the edge where it leaves and starts again where it comes back", () => {
    const line: Position[] = [
      [45, 40],
      [49, 40],
      [49, 42],
      [45, 42],
    ];
    expect(clipToFrame(line, [44, 39, 47, 43])).toEqual([
      [
        [45, 40],
        [47, 40],
      ],
      [
        [47, 42],
        [45, 42],
      ],
    ]);
  });

  it("keeps a line that stays inside as it is and drops one that stays outside", () => {
    const line: Position[] = [
      [45, 40],
      [46, 41],
    ];
    expect(clipToFrame(line, [44, 39, 47, 43])).toEqual([line]);
    expect(clipToFrame(line, [50, 39, 52, 43])).toEqual([]);
  });
});

describe("labelPointOf", () => {
  it("stands in the middle of a square, half-way along a line and on a point", () => {
    const [lon, lat] = labelPointOf(square);
    expect(lon).toBeCloseTo(45.5, 1);
    expect(lat).toBeCloseTo(40.5, 1);
    const line: Position[] = [
      [45, 40],
      [45, 41],
      [45, 44],
    ];
    expect(labelPointOf({ type: "LineString", coordinates: line })).toEqual([45, 42]);
    expect(labelPointOf({ type: "Point", coordinates: [49.9, 40.4] })).toEqual([49.9, 40.4]);
  });

  it("lies inside a crescent, whose centre of mass does not", () => {
    const crescent: Geometry = {
      type: "Polygon",
      coordinates: [
        [
          [45, 40],
          [48, 40],
          [48, 43],
          [45, 43],
          [45, 42.5],
          [47.5, 42.5],
          [47.5, 40.5],
          [45, 40.5],
          [45, 40],
        ],
      ],
    };
    expect(isInside(labelPointOf(crescent), crescent)).toBe(true);
    expect(isInside([46.5, 41.5], crescent)).toBe(false);
  });
});
