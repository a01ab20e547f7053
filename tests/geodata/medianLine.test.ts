import { booleanPointInPolygon, polygon } from "@turf/turf";
import { beforeAll, describe, expect, it } from "vitest";
import { caspianCoast } from "@/geodata/build/caspian";
import type { CoastPoint } from "@/geodata/build/caspian/coastPoints";
import { coastDistances } from "@/geodata/build/caspian/equidistance";
import { LineIndex } from "@/geodata/build/measure/near";
import { distanceKm } from "@/geodata/build/measure/sphere";
import type { Position } from "@/geodata/schema/geometry";
import { readLayers } from "./readBuilt";

const layers = readLayers();
const geometryOf = (file: "caspian-division" | "sea", id: string) =>
  layers.get(file)?.find(({ properties }) => properties.id === id)?.geometry;
const median = geometryOf("caspian-division", "line-median");
const lines = median?.type === "MultiLineString" ? median.coordinates : [];

let coast: CoastPoint[] = [];
beforeAll(() => {
  coast = caspianCoast();
});

/** Vertices, and places between them no more than `stepKm` apart. */
const places = (stepKm: number) =>
  lines.flatMap((line) =>
    line.slice(1).flatMap((to, i): Position[] => {
      const from = line[i] as Position;
      const pieces = Math.ceil(distanceKm(from, to) / stepKm);
      const at = (piece: number): Position => [
        from[0] + ((to[0] - from[0]) * piece) / pieces,
        from[1] + ((to[1] - from[1]) * piece) / pieces,
      ];
      return Array.from({ length: pieces }, (_, piece) => at(piece)).concat([to]);
    }),
  );

describe("the median line of the Caspian", () => {
  it("parts seven pairs of coasts", () => {
    const pairs = lines.map((line) => {
      const middle = line[Math.floor(line.length / 2)] as Position;
      const [first, second] = coastDistances(middle, coast);
      return [first?.owner, second?.owner].sort().join("–");
    });
    expect(pairs.sort()).toEqual([
      "azerbaijan–iran",
      "azerbaijan–kazakhstan",
      "azerbaijan–russia",
      "azerbaijan–turkmenistan",
      "iran–turkmenistan",
      "kazakhstan–russia",
      "kazakhstan–turkmenistan",
    ]);
  });

  it("is as far from the one coast as from the other, to 0.1 km at its vertices and 0.5 km between them", () => {
    const difference = (place: Position) => {
      const [first, second] = coastDistances(place, coast);
      return (second?.km ?? Number.POSITIVE_INFINITY) - (first?.km ?? 0);
    };
    expect(Math.max(...lines.flat().map(difference))).toBeLessThan(0.1);
    expect(Math.max(...places(5).map(difference))).toBeLessThan(0.5);
  });

  it("forks in three places, each as far from three coasts", () => {
    const ends = lines.flatMap((line) => [String(line[0]), String(line.at(-1))]);
    const forks = [...new Set(ends.filter((end) => ends.filter((other) => other === end).length === 3))];
    expect(forks).toHaveLength(3);
    for (const fork of forks) {
      const [first, , third] = coastDistances(fork.split(",").map(Number) as Position, coast);
      expect((third?.km ?? Number.POSITIVE_INFINITY) - (first?.km ?? 0)).toBeLessThan(0.1);
    }
  });

  it("lies in the sea, to the 10 m of its last decimal", () => {
    const sea = geometryOf("sea", "caspian-sea");
    const rings = sea?.type === "Polygon" ? sea.coordinates : [];
    const shore = new LineIndex(rings);
    const inland = places(0.5).filter((place) => !booleanPointInPolygon(place, polygon(rings)));
    expect(inland.filter((place) => !shore.isWithin(place, 0.02))).toEqual([]);
  });

  /** Fixed by the protocol of 27 February 2003 between Kazakhstan and Azerbaijan, article 2. */
  it.each([
    ["42°33.6′N 49°53.3′E", [49.88833, 42.56], ["azerbaijan", "kazakhstan", "russia"]],
    ["41°32.4′N 50°56.6′E", [50.94333, 41.54], ["azerbaijan", "kazakhstan", "turkmenistan"]],
  ] as const)("the treaty point %s is as far from three coasts to 3 km", (_name, position, owners) => {
    const nearest = coastDistances([...position], coast).slice(0, 3);
    expect(nearest.map(({ owner }) => owner).sort()).toEqual(owners);
    expect((nearest[2]?.km ?? Number.POSITIVE_INFINITY) - (nearest[0]?.km ?? 0)).toBeLessThan(3);
  });
});
