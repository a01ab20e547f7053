import { gzipSync } from "node:zlib";
import * as turf from "@turf/turf";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { beforeAll, describe, expect, it } from "vitest";
import { type Base, buildBase } from "@/geodata/build/base";
import type { Drawn } from "@/geodata/build/drawn";
import type { Geometry } from "@/geodata/schema/feature";
import { frame, type Position } from "@/geodata/schema/geometry";
import wholeAreasKm2 from "../../geodata/origins/osm-countries/whole-areas-km2.json";
import { checks } from "./facts/facts";

let base: Base;
beforeAll(async () => {
  base = await buildBase();
});

const drawn = (id: string): Drawn => {
  const found = base.drawn.find((feature) => feature.id === id);
  if (!found) throw new Error(`the base draws no "${id}"`);
  return found;
};
const area = (id: string) => turf.feature(drawn(id).geometry) as Feature<Polygon | MultiPolygon>;
const km2 = (id: string) => turf.area(area(id)) / 1e6;
const holds = (id: string, position: Position) => turf.booleanPointInPolygon(position, area(id));
const positions = (geometry: Geometry) => turf.coordAll(geometry as Polygon) as Position[];
const lines = (id: string): Position[][] => {
  const { geometry } = drawn(id);
  if (geometry.type !== "MultiLineString") throw new Error(`"${id}" is a ${geometry.type}`);
  return geometry.coordinates;
};
const countriesAndSeas = () =>
  base.drawn.filter(({ overlay }) => overlay === "countries" || overlay === "sea");

describe("countries and seas", () => {
  it("fill the frame without gap or overlap", () => {
    const sum = countriesAndSeas().reduce((total, { id }) => total + km2(id), 0);
    const whole = turf.area(turf.bboxPolygon(frame)) / 1e6;
    expect(Math.abs(sum - whole)).toBeLessThan(0.2);
  });

  it.each([
    ["azerbaijan", "armenia"],
    ["azerbaijan", "iran"],
    ["azerbaijan", "georgia"],
    ["armenia", "turkey"],
    ["azerbaijan", "caspian-sea"],
    ["kazakhstan", "caspian-sea"],
  ])("%s and %s do not overlap", (a, b) => {
    const shared = turf.intersect(turf.featureCollection([area(a), area(b)]));
    expect(shared ? turf.area(shared) / 1e6 : 0).toBeLessThan(0.2);
  });

  it("draw the shore of the Caspian along corners of the land", () => {
    const land = new Set([...base.countries.values()].flatMap((geometry) => positions(geometry).map(String)));
    expect(positions(base.caspianSea).filter((position) => !land.has(String(position)))).toEqual([]);
  });

  it("give whole countries the areas that are published, before the frame cuts them", () => {
    const codes: Record<string, number> = {
      iran: wholeAreasKm2.IRN,
      turkey: wholeAreasKm2.TUR,
      kazakhstan: wholeAreasKm2.KAZ,
      azerbaijan: wholeAreasKm2.AZE,
    };
    for (const { id, km2: published, tolerancePct } of checks.areas.filter((check) => check.id in codes)) {
      expect(Math.abs((codes[id] ?? 0) - published) / published, id).toBeLessThan(tolerancePct / 100);
    }
  });

  it("lose or gain no more than 0.2 % of their area by thinning", () => {
    expect(Math.abs(km2("azerbaijan") / wholeAreasKm2.AZE - 1)).toBeLessThan(0.001);
    expect(Math.abs(km2("georgia") / wholeAreasKm2.GEO - 1)).toBeLessThan(0.002);
    expect(Math.abs(km2("caspian-sea") / 379_296 - 1)).toBeLessThan(0.005);
  });
});

describe("exclaves", () => {
  const cases: [id: string, owner: string, around: string, place: Position, km2: [number, number]][] = [
    ["exclave-karki", "azerbaijan", "armenia", [44.9436, 39.7856], [18.5, 19.5]],
    ["exclave-barkhudarli", "azerbaijan", "armenia", [45.2253, 40.9933], [9.5, 10.2]],
    ["exclave-askipara", "azerbaijan", "armenia", [45.0167, 41.0667], [32, 32.7]],
    ["exclave-artsvashen", "armenia", "azerbaijan", [45.5156, 40.6461], [39, 39.7]],
  ];

  it.each(cases)("%s belongs to %s and is cut out of %s", (id, owner, around, place, [least, most]) => {
    expect(holds(id, place)).toBe(true);
    expect(holds(owner, place)).toBe(true);
    expect(holds(around, place)).toBe(false);
    expect(km2(id)).toBeGreaterThan(least);
    expect(km2(id)).toBeLessThan(most);
  });

  it("says that only Karki is schematic, and counts it to Nakhchivan", () => {
    const schematic = base.drawn.filter(({ properties }) => properties?.schematic).map(({ id }) => id);
    expect(schematic).toEqual(["exclave-karki"]);
    expect(holds("nakhchivan", [44.9436, 39.7856])).toBe(true);
    expect(km2("nakhchivan") - km2("exclave-karki")).toBeGreaterThan(5302);
    expect(km2("nakhchivan") - km2("exclave-karki")).toBeLessThan(5322);
  });
});

describe("borders", () => {
  it("run along corners of both neighbours, and no stretch is in two borders", () => {
    const corners = new Map(
      [...base.countries].map(([id, area]) => [id, new Set(positions(area).map(String))]),
    );
    const seen = new Map<string, string>();
    for (const { id, between, lines: parts } of base.borders) {
      for (const part of parts) {
        for (const country of between) {
          expect(
            part.filter((at) => !corners.get(country)?.has(String(at))),
            `${id}, ${country}`,
          ).toEqual([]);
        }
        part.slice(1).forEach((to, index) => {
          const stretch = [String(part[index]), String(to)].sort().join(" ");
          expect(seen.get(stretch), `${stretch} of ${id}`).toBeUndefined();
          seen.set(stretch, id);
        });
      }
    }
  });

  it("have no loop: outlines of exclaves are drawn by the exclaves", () => {
    const loops = base.borders.flatMap(({ id, lines: parts }) =>
      parts.filter((part) => String(part[0]) === String(part.at(-1))).map(() => id),
    );
    expect(loops).toEqual([]);
  });

  it("split Iran–Azerbaijan in two, ending at the tripoints and the mouth of the Astarachay", () => {
    const parts = lines("border-iran-azerbaijan");
    expect(parts).toHaveLength(2);
    const ends = parts.flatMap((part) => [part[0], part.at(-1)]) as Position[];
    for (const { name, position, toleranceKm } of checks.tripoints) {
      const nearest = Math.min(...ends.map((end) => turf.distance(end, position)));
      expect(nearest, name).toBeLessThan(toleranceKm);
    }
  });

  it("split Armenia–Azerbaijan in the main part and that of Nakhchivan", () => {
    expect(lines("border-armenia-azerbaijan")).toHaveLength(2);
    expect(drawn("border-armenia-azerbaijan").properties?.status).toBe("border-contested");
    expect(drawn("border-armenia-turkey").properties?.status).toBe("border-closed");
  });

  it("state no length where the frame cuts them", () => {
    expect(drawn("border-kazakhstan-russia").properties?.lengthKm).toBeUndefined();
    expect(drawn("border-iran-turkey").properties?.lengthKm).toBeGreaterThan(500);
  });
});

describe("waters and provinces", () => {
  it("let the Aras follow the border and meet the Kura", () => {
    const aras = lines("river-aras").flat();
    const border = new Set(lines("border-iran-azerbaijan").flat().map(String));
    expect(aras.filter((at) => border.has(String(at))).length).toBeGreaterThan(400);
    const mouth = aras.at(-1) as Position;
    const toKura = Math.min(
      ...lines("river-kura").map((part) => turf.pointToLineDistance(mouth, turf.lineString(part))),
    );
    expect(toKura).toBeLessThan(1);
  });

  it("keep rivers out of the sea", () => {
    const wet = base.drawn
      .filter(({ overlay }) => overlay === "rivers")
      .flatMap(({ id, geometry }) => positions(geometry).map((at): [string, Position] => [id, at]))
      .filter(([, at]) => turf.booleanPointInPolygon(at, area("caspian-sea")))
      .filter(([, at]) => {
        const shore = turf.polygonToLine(area("caspian-sea")) as Parameters<
          typeof turf.nearestPointOnLine
        >[0];
        return (turf.nearestPointOnLine(shore, at).properties.pointDistance ?? 0) > 1;
      });
    expect(wet).toEqual([]);
  });

  it("lets no boundary of provinces leave its country by more than a pixel", () => {
    for (const { id, geometry } of base.drawn.filter(({ overlay }) => overlay === "provinces")) {
      const country = area(id.replace("provinces-", ""));
      const outline = turf.polygonToLine(country as Feature<Polygon>) as Parameters<
        typeof turf.nearestPointOnLine
      >[0];
      const outside = positions(geometry)
        .filter((at) => !turf.booleanPointInPolygon(at, country))
        .filter((at) => (turf.nearestPointOnLine(outline, at).properties.pointDistance ?? 0) > 0.2);
      expect(outside, id).toEqual([]);
    }
  });

  it("name every river and lake, and give each an Origin", () => {
    for (const { id, overlay, properties } of base.drawn) {
      expect(properties?.origins, id).toBeDefined();
      if (overlay === "rivers" || overlay === "lakes") expect(properties?.name, id).toMatch(/^[A-Z]/);
    }
  });
});

describe("the base as a whole", () => {
  it("is the same on every run", async () => {
    const again = await buildBase();
    expect(JSON.stringify(again.drawn) === JSON.stringify(base.drawn)).toBe(true);
  });

  it("leaves room in the 150 kB of the first view", () => {
    const overlays = new Set(base.drawn.map(({ overlay }) => overlay));
    const bytes = [...overlays].map((overlay) => {
      const features = base.drawn.filter((feature) => feature.overlay === overlay);
      return gzipSync(JSON.stringify(features), { level: 9 }).length;
    });
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(118_000);
  });
});
