import type { Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { assignFaces } from "@/geodata/build/karabakh/assignFaces";
import { chainLines, closeRing } from "@/geodata/build/karabakh/chainLines";
import { westernEdge } from "@/geodata/build/karabakh/contactCorners";
import { armenianSide, withoutBorder } from "@/geodata/build/karabakh/contactLine";
import { buildDisplacement } from "@/geodata/build/karabakh/displacement";
import { vertexSet } from "@/geodata/build/karabakh/landBorder";
import { matchLines } from "@/geodata/build/karabakh/matchLines";
import { moveThrough } from "@/geodata/build/karabakh/moveThrough";
import { overlayAreas } from "@/geodata/build/karabakh/overlay";
import { buildOutlines } from "@/geodata/build/karabakh/rayonOutlines";
import { areaKm2, bearingDegrees, distanceKm } from "@/geodata/build/measure/sphere";
import type { Position } from "@/geodata/schema/geometry";

const box = (west: number, south: number, east: number, north: number): Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

describe("chainLines", () => {
  const pieces: Position[][] = [
    [
      [46, 39],
      [46.1, 39],
    ],
    [
      [46.3, 39.1],
      [46.2, 39.1],
    ],
    [
      [46.2, 39.1],
      [46.1, 39.001],
    ],
  ];

  it("joins pieces in any order and direction and bridges small gaps", () => {
    const line = chainLines(pieces, 0.4);
    expect([line, [...line].reverse()]).toContainEqual([
      [46, 39],
      [46.1, 39],
      [46.1, 39.001],
      [46.2, 39.1],
      [46.3, 39.1],
    ]);
  });

  it("says how wide a gap is that it won't bridge", () => {
    expect(() => chainLines(pieces, 0.05)).toThrow("0.11 km apart, expected up to 0.05 km");
  });

  it("closes a ring whether or not the last Position repeats the first", () => {
    const ring = [
      [46, 39],
      [47, 39],
      [46, 40],
      [46, 39],
    ];
    expect(closeRing(ring as Position[])).toEqual(ring);
    expect(closeRing(ring.slice(0, 3) as Position[])).toEqual(ring);
  });
});

describe("fitting rayons to a finer border", () => {
  // Rayons north of a straight border, which in truth lies 2 km farther south and winds; two of them are wanted.
  const rayons = new Map([
    ["far-west", box(45.5, 39.5, 46, 40)],
    ["west", box(46, 39.5, 46.5, 40)],
    ["east", box(46.5, 39.5, 47, 40)],
    ["far-east", box(47, 39.5, 47.5, 40)],
    [
      "north",
      {
        type: "Polygon",
        coordinates: [
          [
            [46, 40],
            [46.5, 40],
            [47, 40],
            [46.5, 41],
            [46, 40],
          ],
        ],
      } as Polygon,
    ],
  ]);
  const wanted = new Set(["west", "east"]);
  const coarse: Position[] = [45.5, 46, 46.5, 47, 47.5].map((lon) => [lon, 39.5]);
  const fine = Array.from({ length: 81 }, (_, i): Position => [45.5 + i / 40, 39.482 + (i % 2) * 0.002]);
  const displace = buildDisplacement(matchLines(coarse, fine, 0.5), 6);
  const outlines = buildOutlines(rayons, wanted, coarse, fine, displace);
  const ownPart = (key: string) => {
    const outline = outlines.get(key)?.coordinates[0]?.map(String) ?? [];
    return fine.map(String).filter((vertex) => outline.includes(vertex));
  };

  it("moves what lies on the border onto it and leaves what lies far inland", () => {
    expect(distanceKm(displace([46.25, 39.5]), [46.25, 39.483])).toBeLessThan(0.3);
    expect(distanceKm(displace([46.25, 39.9]), [46.25, 39.9])).toBeLessThan(0.01);
  });

  it("gives each rayon its part of the fine border, vertex for vertex, and neighbours the same end", () => {
    expect(ownPart("west").length + ownPart("east").length).toBe(42);
    expect(ownPart("west").at(-1)).toBe(ownPart("east")[0]);
  });
});

describe("assignFaces", () => {
  it("gives the oblast its ring, and what is left over to the neighbour with the longest border", async () => {
    const faces = await overlayAreas(
      new Map([
        ["nkao", [box(46, 39, 47, 40)]],
        // Reaches over the ring, and beyond it in the east.
        ["successor-rayon", [box(46.5, 39.1, 47.1, 39.9)]],
        ["agdam", [box(47.1, 39, 48, 40)]],
        // Its southern tip is cut off by the ring and lies in the west of it.
        [
          "kalbajar",
          [
            {
              type: "Polygon",
              coordinates: [
                [
                  [45, 39.9],
                  [46.2, 39.9],
                  [46.2, 41],
                  [45, 41],
                  [45, 39.9],
                ],
              ],
            },
          ],
        ],
      ]),
    );
    const owners = assignFaces(faces, ["agdam", "kalbajar"]);
    const km2 = (owner: string) =>
      faces.reduce((sum, { geometry }, i) => sum + (owners[i] === owner ? areaKm2(geometry as never) : 0), 0);
    expect(km2("nkao")).toBeCloseTo(areaKm2(box(46, 39, 47, 40) as never), 1);
    const strip = areaKm2(box(47, 39.1, 47.1, 39.9) as never);
    expect(km2("agdam")).toBeCloseTo(areaKm2(box(47.1, 39, 48, 40) as never) + strip, 1);
  });
});

describe("the line of contact", () => {
  const border: Position[] = [
    [46, 40],
    [46, 39.5],
    [46, 39],
    [46.5, 39],
    [47, 39],
  ];

  it("parts the land between it and the state border", () => {
    const side = armenianSide(
      [
        [46.001, 40],
        [46.5, 40],
        [47, 39.005],
      ],
      border,
    );
    expect(side.coordinates[0]).toEqual([
      [46, 40],
      [46.5, 40],
      [47, 39],
      [46.5, 39],
      [46, 39],
      [46, 39.5],
      [46, 40],
    ]);
  });

  it("is what is left of the outline without the state border", () => {
    const outline: Position[] = [
      [46.5, 39],
      [47, 39],
      [46.5, 40],
      [46, 40],
      [46, 39],
      [46.5, 39],
    ];
    expect(withoutBorder(outline, vertexSet([border]))).toEqual([
      [46, 40],
      [46.5, 40],
      [47, 39],
    ]);
  });

  it("must not leave the border twice", () => {
    const outline: Position[] = [
      [46, 40],
      [46.2, 39.8],
      [46, 39.5],
      [46.2, 39.2],
      [46, 39],
      [46, 40],
    ];
    expect(() => withoutBorder(outline, vertexSet([border]))).toThrow("more than once");
  });
});

describe("westernEdge", () => {
  it("runs from the westernmost vertex of rayons side by side to the southernmost", () => {
    const north: Polygon = {
      type: "Polygon",
      coordinates: [
        [
          [46.5, 40],
          [46.8, 39.8],
          [47.5, 39.9],
          [47.2, 40.4],
          [46.5, 40],
        ],
      ],
    };
    const south: Polygon = {
      type: "Polygon",
      coordinates: [
        [
          [46.8, 39.8],
          [47, 39.2],
          [47.6, 39.6],
          [47.5, 39.9],
          [46.8, 39.8],
        ],
      ],
    };
    expect(westernEdge([south, north])).toEqual([
      [46.5, 40],
      [46.8, 39.8],
      [47, 39.2],
    ]);
  });

  it("wants them side by side", () => {
    expect(() => westernEdge([box(46, 40, 46.5, 40.5), box(47, 39, 47.5, 39.5)])).toThrow("2 pieces");
  });
});

describe("moveThrough", () => {
  const line: Position[] = [
    [47, 40],
    [47.1, 39.7],
    [47, 39.4],
  ];
  const places: Position[] = [
    [47.02, 39.7],
    [46.95, 39.4],
  ];

  it("runs through the places, from the same start", () => {
    const { line: moved, farthestKm } = moveThrough(line, places);
    expect(moved[0]).toEqual(line[0]);
    for (const place of places)
      expect(Math.min(...moved.map((position) => distanceKm(position, place)))).toBeLessThan(0.3);
    expect(farthestKm).toBeCloseTo(distanceKm([47.1, 39.7], [47.02, 39.7]), 0);
  });

  it("leaves a line alone that runs through them already", () => {
    const { line: moved, farthestKm } = moveThrough(line, line.slice(1));
    expect(farthestKm).toBeCloseTo(0);
    expect(moved).toContainEqual([47.1, 39.7].map((value) => expect.closeTo(value, 6)));
  });

  it("turns no corner sharply between two places", () => {
    const straight: Position[] = [
      [47, 40],
      [47, 39],
    ];
    const { line: moved } = moveThrough(straight, [
      [46.95, 39.6],
      [47.05, 39.3],
      [47, 39],
    ]);
    const turns = moved.slice(2).map((position, i) => {
      const [a, b] = [moved[i] as Position, moved[i + 1] as Position];
      return Math.abs(bearingDegrees(a, b) - bearingDegrees(b, position));
    });
    expect(Math.max(...turns)).toBeLessThan(5);
  });

  it("says which place comes out of order", () => {
    expect(() => moveThrough(line, [...places].reverse())).toThrow("47.02, 39.7");
  });
});
