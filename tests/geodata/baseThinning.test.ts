import { topology } from "topojson-server";
import { describe, expect, it } from "vitest";
import { crossings } from "@/geodata/build/base/crossings";
import { thin, toleranceMeters } from "@/geodata/build/base/thin";
import type { UnitTopology } from "@/geodata/build/base/topology";

type Ring = [number, number][];

const units = (rings: Record<string, Ring>) =>
  topology({
    units: {
      type: "FeatureCollection",
      features: Object.entries(rings).map(([id, ring]) => ({
        type: "Feature",
        properties: { id },
        geometry: { type: "Polygon", coordinates: [ring] },
      })),
    },
  } as never) as unknown as UnitTopology;

const corners = ({ arcs }: UnitTopology) => arcs.flat().length;

/** A square of a tenth of a degree whose upper side has a tooth of `height` degrees every hundredth. */
function toothed(west: number, south: number, height: number): Ring {
  const top: Ring = Array.from({ length: 11 }, (_, i) => [
    Number((west + 0.1 - i / 100).toFixed(5)),
    Number((south + 0.1 + (i % 2 === 0 ? 0 : height)).toFixed(5)),
  ]);
  return [[west, south], [Number((west + 0.1).toFixed(5)), south], ...top, [west, south]];
}

describe("toleranceMeters", () => {
  it("is finest around Nakhchivan and Karabakh and grows with the distance, to a limit", () => {
    expect(toleranceMeters(45.4, 39.2)).toBe(toleranceMeters(46.75, 39.8));
    expect(toleranceMeters(43, 39.2)).toBeGreaterThan(toleranceMeters(45.4, 39.2));
    expect(toleranceMeters(60, 48)).toBe(toleranceMeters(61, 49));
  });
});

describe("thin", () => {
  it("drops teeth that are smaller than the tolerance and keeps larger ones", () => {
    const small = thin(units({ a: toothed(46, 39, 0.0005) }));
    const large = thin(units({ a: toothed(46, 39, 0.05) }));
    expect(corners(small)).toBeLessThan(8);
    expect(corners(large)).toBeGreaterThan(12);
  });

  it("keeps every corner of an exclave", () => {
    const exclave = units({ "exclave-a": toothed(46, 39, 0.0005) });
    expect(corners(thin(exclave))).toBe(corners(exclave));
  });

  it("keeps a narrow neck open that coarse thinning would close", () => {
    // Far from the core a bay 30 m wide at its mouth: rounded to three decimals its sides would fall on each other.
    const bay: Ring = [
      [60, 46],
      [60.5, 46],
      [60.5, 46.5],
      [60.2503, 46.5],
      [60.2503, 46.3],
      [60.35, 46.2],
      [60.15, 46.2],
      [60.25, 46.3],
      [60.25, 46.5],
      [60, 46.5],
      [60, 46],
    ];
    expect(crossings(thin(units({ a: bay })))).toEqual([]);
  });
});

describe("crossings", () => {
  const square: Ring = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ];

  it("finds none in neighbours that share a side", () => {
    const right: Ring = square.map(([x, y]) => [x + 1, y]);
    expect(crossings(units({ a: square, b: right }))).toEqual([]);
  });

  it("finds a bow tie, a touch in passing and a line that doubles back", () => {
    const bowTie: Ring = [
      [0, 0],
      [1, 1],
      [1, 0],
      [0, 1],
      [0, 0],
    ];
    const touch: Ring = [
      [0, 0],
      [2, 0],
      [2, 1],
      [1, 0],
      [0, 1],
      [0, 0],
    ];
    const spike: Ring = [
      [0, 0],
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 0.5],
      [0, 1],
      [0, 0],
    ];
    for (const ring of [bowTie, touch, spike]) expect(crossings(units({ a: ring }))).not.toEqual([]);
  });
});
