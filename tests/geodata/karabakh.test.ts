import {
  difference,
  featureCollection,
  intersect,
  kinks,
  pointToLineDistance,
  polygon,
  union,
} from "@turf/turf";
import { describe, expect, it } from "vitest";
import { readContactCorners } from "@/geodata/build/karabakh/contactCorners";
import { isInside } from "@/geodata/build/measure/inside";
import { areaKm2, linesOf } from "@/geodata/build/measure/sphere";
import type { Geometry } from "@/geodata/schema/feature";
import type { Position } from "@/geodata/schema/geometry";
import { readLayers } from "./readBuilt";

const layers = readLayers();
const drawn = new Map(
  [...layers].flatMap(([, features]) =>
    features.flatMap(({ properties, geometry }) => (geometry ? [[properties.id, geometry] as const] : [])),
  ),
);
const geometryOf = (id: string): Geometry => {
  const geometry = drawn.get(id);
  if (!geometry) throw new Error(`geodata/built has no geometry of ${id}`);
  return geometry;
};
const polygonOf = (id: string) => {
  const geometry = geometryOf(id);
  if (geometry.type !== "Polygon") throw new Error(`${id} is a ${geometry.type}, expected a Polygon`);
  return polygon(geometry.coordinates);
};
const km2 = (area: { geometry: unknown } | null) => (area ? areaKm2(area.geometry as Geometry) : 0);

const districts = ["agdam", "fuzuli", "jabrayil", "kalbajar", "lachin", "qubadli", "zangilan"];
const all = ["nkao", ...districts];

describe("the oblast and the seven districts", () => {
  it.each(all)("%s is one simple ring", (id) => {
    const area = polygonOf(id);
    expect(area.geometry.coordinates).toHaveLength(1);
    expect(kinks(area).features).toEqual([]);
  });

  it("do not overlap", () => {
    const pairs = all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const));
    for (const [a, b] of pairs) {
      expect(km2(intersect(featureCollection([polygonOf(a), polygonOf(b)]))), `${a}, ${b}`).toBeLessThan(0.1);
    }
  });

  it("leave no gap between them", () => {
    const whole = union(featureCollection(all.map(polygonOf)));
    expect(whole?.geometry.type).toBe("Polygon");
    expect(whole?.geometry.coordinates).toHaveLength(1);
  });

  it("use the very vertices of the state border where they meet it, and never cross it", () => {
    const outline = (id: string) => linesOf(geometryOf(id)).flat();
    const vertices = (...ids: string[]) => new Set(ids.flatMap((id) => outline(id).map(String)));
    const [own, neighbours] = [vertices("azerbaijan"), vertices("armenia", "iran")];
    for (const id of districts.filter((district) => district !== "agdam")) {
      const onBorder = outline(id).filter((position) => neighbours.has(String(position)));
      expect(onBorder.length, id).toBeGreaterThan(20);
      expect(
        onBorder.every((position) => own.has(String(position))),
        id,
      ).toBe(true);
    }
    for (const neighbour of ["armenia", "iran"]) {
      const state = geometryOf(neighbour) as Extract<Geometry, { type: "Polygon" | "MultiPolygon" }>;
      for (const id of all) {
        const across = intersect(
          featureCollection([polygonOf(id), { type: "Feature", properties: {}, geometry: state } as never]),
        );
        expect(km2(across), `${id} in ${neighbour}`).toBeLessThan(0.01);
      }
    }
  });
});

describe("areas", () => {
  /** Published km² and the tolerance of the fact sheet, or a wider one with its reason. */
  const inland = "inland, Natural Earth's rayon borders are 1 to 3 km off; only the state border is mended";
  const published: [id: string, km2: number, percent: number, reason?: string][] = [
    ["nkao", 4388, 3],
    ["agdam", 1094, 6],
    ["fuzuli", 1386, 4],
    ["kalbajar", 1936, 4],
    ["lachin", 1835, 4],
    ["jabrayil", 1050, 9, inland],
    ["qubadli", 802, 8, inland],
    ["zangilan", 707, 8, inland],
    ["held-2012", 11_458, 3],
  ];

  it.each(published)("%s: %i km² within %i %%", (id, figure, percent) => {
    expect(Math.abs(areaKm2(geometryOf(id)) / figure - 1) * 100).toBeLessThan(percent);
  });

  it("of the oblast is the one of its outline in the Origin", () => {
    expect(Math.abs(areaKm2(geometryOf("nkao")) - 4277)).toBeLessThan(5);
  });
});

describe("the territory held in August 2012", () => {
  const held = polygonOf("held-2012");
  const whole = union(featureCollection(all.map(polygonOf)));

  it("lies in the oblast and the seven districts", () => {
    expect(km2(difference(featureCollection([held, whole as never])))).toBeLessThan(0.1);
  });

  it("takes in five of the districts whole", () => {
    for (const id of ["jabrayil", "kalbajar", "lachin", "qubadli", "zangilan"]) {
      expect(km2(difference(featureCollection([polygonOf(id), held]))), id).toBeLessThan(0.1);
    }
  });

  it("has the line of contact as its edge, vertex for vertex, from Armenia to the Araks", () => {
    const line = geometryOf("line-of-contact-2012");
    if (line.type !== "LineString") throw new Error(`line of contact: a ${line.type}, expected a LineString`);
    const edge = held.geometry.coordinates[0]?.map(String) ?? [];
    expect(line.coordinates.filter((position) => !edge.includes(String(position)))).toEqual([]);
    const [first, last] = [line.coordinates[0], line.coordinates.at(-1)];
    expect(linesOf(geometryOf("armenia")).flat().map(String)).toContain(String(first));
    expect(linesOf(geometryOf("iran")).flat().map(String)).toContain(String(last));
  });

  it("has the line pass through every corner that OpenStreetMap had of it", () => {
    const line = { type: "Feature" as const, properties: {}, geometry: geometryOf("line-of-contact-2012") };
    const corners = readContactCorners();
    expect(corners).toHaveLength(10);
    // Details of less than 200 m by 200 m go, and the last corner moves to the nearest vertex of the state border.
    for (const corner of corners)
      expect(pointToLineDistance(corner, line as never), String(corner)).toBeLessThan(0.3);
  });

  it("has the line on the border of Kalbajar in the north-west, not across the district", () => {
    const line = geometryOf("line-of-contact-2012");
    const outline = linesOf(geometryOf("kalbajar")).flat().map(String);
    const northWest = linesOf(line)
      .flat()
      .filter(([lon]) => lon < 46.35);
    expect(northWest.length).toBeGreaterThan(4);
    expect(northWest.filter((position) => !outline.includes(String(position)))).toEqual([]);
  });

  /** GeoNames positions; the side is the one given by the fact sheet or known for August 2012. */
  const places: [name: string, position: Position, area: string | null, isHeld: boolean][] = [
    ["Stepanakert / Khankendi", [46.7528, 39.8177], "nkao", true],
    ["Shusha / Shushi", [46.7499, 39.7601], "nkao", true],
    ["Mardakert / Aghdara", [46.82135, 40.21127], "nkao", true],
    ["Askeran", [46.83161, 39.9391], "nkao", true],
    ["Martuni / Khojavend", [47.1117, 39.79496], "nkao", true],
    ["Hadrut", [47.0319, 39.52003], "nkao", true],
    ["Khojaly / Ivanyan", [46.79213, 39.91361], "nkao", true],
    ["Aghdam", [46.92736, 39.99096], "agdam", true],
    ["Fuzuli", [47.14529, 39.60094], "fuzuli", true],
    ["Jabrayil", [47.02835, 39.39917], "jabrayil", true],
    ["Qubadli", [46.58183, 39.34441], "qubadli", true],
    ["Zangilan", [46.65988, 39.08371], "zangilan", true],
    ["Mincivan", [46.72329, 39.03023], "zangilan", true],
    ["Lachin / Berdzor", [46.5498, 39.6374], "lachin", true],
    ["Kalbajar", [46.04446, 40.10984], "kalbajar", true],
    ["Horadiz", [47.33496, 39.45015], "fuzuli", false],
    ["Zobujug", [47.39565, 39.57577], "fuzuli", false],
    ["Terter", [46.93161, 40.34201], null, false],
    ["Barda", [47.12619, 40.37577], null, false],
    ["Aghjabadi", [47.45937, 40.05015], null, false],
    ["Goris", [46.34168, 39.51111], null, false],
  ];

  it.each(places)("%s lies where it did", (_name, position, area, isHeld) => {
    expect(all.filter((id) => isInside(position, geometryOf(id)))).toEqual(area ? [area] : []);
    expect(isInside(position, geometryOf("held-2012"))).toBe(isHeld);
  });
});
