import type { Geometry, Position } from "geojson";
import { describe, expect, it } from "vitest";
import type { Pixel } from "@/components/svg/camera";
import { clipLine, clipRing } from "@/components/svg/clip";
import { mergeRings } from "@/components/svg/merge";
import { lineData, ringData } from "@/components/svg/pathData";
import { simplifyArc } from "@/components/svg/simplify";
import { ringsOf, Topology } from "@/components/svg/topology";
import { svgData } from "./atlasPictures";

const asItIs = (lon: number, lat: number): Pixel => [lon * 100, lat * 100];
const polygon = (...coordinates: Position[][]): Geometry => ({ type: "Polygon", coordinates });

/** A border that wriggles from (10, 0) to (10, 10), and an area on either side of it. */
const border: Position[] = Array.from({ length: 41 }, (_, i) => [10 + Math.sin(i * 1.7) / 8, i / 4]);
border[0] = [10, 0];
border[40] = [10, 10];
const west = polygon([[0, 0], ...border, [0, 10], [0, 0]]);
const east = polygon([[20, 10], ...[...border].reverse(), [20, 0], [20, 10]]);

const edgesOf = (ring: Pixel[]) => ring.map((to, index) => `${ring.at(index - 1)} ${to}`);
const reversed = (edge: string) => edge.split(" ").reverse().join(" ");

describe("outlines", () => {
  it("neighbours keep every corner of a common border, and a line along it too", () => {
    const line: Geometry = { type: "LineString", coordinates: border.slice(5, 30) };
    const topology = new Topology([west, east, line], asItIs, 10);
    const [a, b] = [west, east].map((area) => topology.ring(ringsOf(area)[0] as Position[])) as [
      Pixel[],
      Pixel[],
    ];
    expect(a.length).toBeLessThan(30);
    const common = edgesOf(a).filter((edge) => edgesOf(b).includes(reversed(edge)));
    expect(common.length).toBe(a.length - 3);
    const along = topology.line(line.type === "LineString" ? line.coordinates : []);
    for (const edge of edgesOf(along).slice(1)) expect([...common, ...common.map(reversed)]).toContain(edge);
  });

  it("no ring and no line depends on the direction in which it is given", () => {
    const topology = new Topology([west, east], asItIs, 10);
    const forward = topology.line(border);
    expect(topology.line([...border].reverse())).toEqual([...forward].reverse());
    const island = Array.from({ length: 30 }, (_, i): Position => [Math.cos(i / 4.8), Math.sin(i / 4.8)]);
    const ring = [...island, island[0] as Position];
    const turned = [...island.slice(7), ...island.slice(0, 8)];
    const alone = new Topology([polygon(ring)], asItIs, 3);
    expect(new Set(edgesOf(alone.ring(turned)))).toEqual(new Set(edgesOf(alone.ring(ring))));
  });

  it("a simplified line stays within the tolerance and keeps its ends", () => {
    const line = border.map(([lon, lat]) => asItIs(lon as number, lat as number));
    const kept = simplifyArc(line, 5);
    expect(kept.length).toBeLessThan(line.length);
    expect([kept[0], kept.at(-1)]).toEqual([line[0], line.at(-1)]);
    for (const point of line) {
      const distances = kept.slice(1).map((to, index) => segmentDistance(point, kept[index] as Pixel, to));
      expect(Math.min(...distances)).toBeLessThanOrEqual(5);
    }
  });

  it("merged areas lose their common border and keep their extent", () => {
    const square = (x: number): Pixel[] => [
      [x, 0],
      [x, 10],
      [x + 10, 10],
      [x + 10, 0],
    ];
    const merged = mergeRings([square(0), square(10), square(40)]);
    expect(merged).toHaveLength(2);
    expect(merged.flat()).toHaveLength(10);
    expect(merged.reduce((sum, ring) => sum + Math.abs(areaOf(ring)), 0)).toBe(300);
    expect(edgesOf(merged[0] as Pixel[])).not.toContain("10,10 10,0");
  });

  it("countries and the sea leave nothing of the coast between them", () => {
    const sources = ["countries", "sea"].flatMap((source) => svgData[source] ?? []);
    const topology = new Topology(
      sources.map(({ geometry }) => geometry),
      (lon, lat) => [lon * 40, -lat * 50],
      0.5,
    );
    const rings = sources.flatMap(({ geometry }) => ringsOf(geometry).map((ring) => topology.ring(ring)));
    const merged = mergeRings(rings.filter((ring) => ring.length > 2));
    const corners = (all: Pixel[][]) => all.reduce((sum, ring) => sum + ring.length, 0);
    expect(corners(merged)).toBeLessThan(corners(rings) / 4);
  });

  it("areas are cut to the box, lines keep whole segments", () => {
    const box = { left: 0, top: 0, right: 10, bottom: 10 };
    const ring: Pixel[] = [
      [-5, 2],
      [5, 2],
      [5, 20],
      [-5, 20],
    ];
    const cut = clipRing(ring, box);
    expect(Math.abs(areaOf(cut))).toBe(40);
    expect(cut.every(([x, y]) => x >= 0 && y >= 0 && x <= 10 && y <= 10)).toBe(true);
    expect(
      clipRing(
        [
          [20, 20],
          [30, 20],
          [30, 30],
        ],
        box,
      ),
    ).toEqual([]);
    const line: Pixel[] = [
      [-20, 5],
      [-10, 5],
      [5, 5],
      [30, 5],
      [40, 5],
    ];
    expect(clipLine(line, box)).toEqual([line.slice(1, 4)]);
  });

  it("path data steps from written point to written point, and leaves out what has no extent", () => {
    const line: Pixel[] = [
      [3, -4],
      [3, -4],
      [13, -5],
    ];
    expect(lineData([line], 0.5)).toBe("M1.5-2l5-.5");
    expect(ringData([line], 1)).toBe("");
    expect(lineData([[[1, 1]]], 1)).toBe("");
  });
});

function areaOf(ring: Pixel[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [px, py] = ring.at(index - 1) as Pixel;
    return sum + (px * y - x * py) / 2;
  }, 0);
}

function segmentDistance([x, y]: Pixel, [ax, ay]: Pixel, [bx, by]: Pixel): number {
  const [dx, dy] = [bx - ax, by - ay];
  const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}
