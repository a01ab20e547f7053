import { beforeAll, describe, expect, it } from "vitest";
import { caspianCoast } from "@/geodata/build/caspian";
import type { CoastPoint } from "@/geodata/build/caspian/coastPoints";
import { areaKm2, distanceKm } from "@/geodata/build/measure/sphere";
import { divisionMethods } from "@/geodata/schema/catalogue";
import type { Position } from "@/geodata/schema/geometry";
import { readLayers } from "../readBuilt";
import { bruteForce, equalAreaPlaces, isIn, least, sharesOf, states } from "./coasts";
import {
  areasOf,
  feature,
  linesOf,
  partsOf,
  ringsOf,
  seaRings,
  sectorFeatures,
  shareOf,
} from "./sectorFeatures";

const sea = { type: "Polygon" as const, coordinates: seaRings };
const seaKm2 = areaKm2(sea);
/** Dates at which the set of agreed sectors differs, and one of today for what has no dates. */
const dates = ["2003-01-01", "2012-08-26", "2026-01-01"];

let coast: CoastPoint[] = [];
let kmOf: ReturnType<typeof bruteForce>;
let mainlandKmOf: ReturnType<typeof bruteForce>;
beforeAll(() => {
  coast = caspianCoast();
  kmOf = bruteForce(coast);
  mainlandKmOf = bruteForce(coast.filter(({ isIsland }) => !isIsland));
});

describe.each(divisionMethods)("the areas of %s", (method) => {
  it.each(dates)("make up the sea as drawn on %s, to 0.01 %", (date) => {
    const sum = areasOf(method, date).reduce(
      (km2, area) => km2 + (area.geometry ? areaKm2(area.geometry) : 0),
      0,
    );
    expect(Math.abs(sum / seaKm2 - 1)).toBeLessThan(1e-4);
  });

  it("have every place of the sea once: neither gaps nor overlaps", () => {
    const areas = areasOf(method).map(ringsOf);
    const places = equalAreaPlaces(seaRings, 9);
    expect(places.length).toBeGreaterThan(4000);
    const wrong = places.filter((place) => areas.filter((rings) => isIn(place, rings)).length !== 1);
    expect(wrong).toEqual([]);
  });

  it("run along the corners of the drawn sea, all of them", () => {
    const corners = new Set(areasOf(method).flatMap((area) => ringsOf(area).flat().map(String)));
    expect(seaRings.flat().filter((corner) => !corners.has(String(corner)))).toEqual([]);
  });

  it("say their area and share as measured", () => {
    for (const { properties, geometry } of areasOf(method)) {
      const km2 = geometry ? areaKm2(geometry) : 0;
      expect(properties.areaKm2).toBeCloseTo(km2, -1);
      expect(properties.sharePercent).toBeCloseTo((km2 / seaKm2) * 100, 1);
    }
  });
});

describe("the sectors' ids", () => {
  it("are those of the data contract", () => {
    const ids = sectorFeatures.filter(({ geometry }) => geometry?.type.endsWith("Polygon"));
    const full = ["equidistance", "equidistance-mainland", "astara-hasankuli", "equal-parts"];
    const expected = [
      ...full.flatMap((method) => states.map((state) => `sector-${method}-${state}`)),
      ...["kazakhstan", "russia", "undivided", "undivided-2002"].map((part) => `sector-agreed-${part}`),
      ...states.flatMap((state) => [`zone-territorial-${state}`, `zone-fishing-${state}`]),
      "zone-common",
    ];
    expect(ids.map(({ properties }) => properties.id).sort()).toEqual(expected.sort());
  });

  it("are no places of the article: they stand in no other file", () => {
    const elsewhere = [...readLayers()].flatMap(([file, list]) => (file === "caspian-sectors" ? [] : list));
    const others = new Set(elsewhere.map(({ properties }) => properties.id));
    expect(sectorFeatures.filter(({ properties }) => others.has(properties.id))).toEqual([]);
  });
});

describe("strict equidistance", () => {
  it.each([
    ["equidistance", () => kmOf],
    ["equidistance-mainland", () => mainlandKmOf],
  ] as const)("%s: each corner of each line is as far from its two coasts, to 0.5 km", (method, km) => {
    for (const line of linesOf(method)) {
      const pair = states.flatMap((state, index) =>
        line.properties.id.includes(`-${state}`) ? [index] : [],
      );
      expect(pair).toHaveLength(2);
      const differences = partsOf(line)
        .flat()
        .map((place) => {
          const all = km()(place);
          return Math.max(...pair.map((index) => all[index] as number)) - Math.min(...all);
        });
      expect(Math.max(...differences), line.properties.id).toBeLessThan(0.5);
    }
  });
});

describe("recomputed by brute force on an equal-area grid", () => {
  let places: Position[] = [];
  beforeAll(() => {
    places = equalAreaPlaces(seaRings, 7);
  });
  const others = [...states.keys()].filter((index) => states[index] !== "iran");
  const iran = states.indexOf("iran");

  it.each([
    ["equidistance", (place: Position) => least(kmOf(place))],
    ["equidistance-mainland", (place: Position) => least(mainlandKmOf(place))],
    [
      "astara-hasankuli",
      (place: Position) => {
        const south = 38.4425 + ((place[0] - 48.8786) / (53.973 - 48.8786)) * (37.346 - 38.4425);
        const km = kmOf(place).map((each, index) => (others.includes(index) ? each : 1e9));
        return place[1] < south ? iran : least(km);
      },
    ],
  ] as const)("%s has the same shares to 0.15 points", (method, ownerOf) => {
    const found = sharesOf(places, ownerOf);
    for (const [index, state] of states.entries()) {
      expect(Math.abs((found[index] as number) - shareOf(`sector-${method}-${state}`)), state).toBeLessThan(
        0.15,
      );
    }
  });

  it("has converged: a coast at 1 km moves no share of equidistance by more than 0.15 points", () => {
    const coarseKmOf = bruteForce(caspianCoast(1));
    const fine = sharesOf(places, (place) => least(kmOf(place)));
    const coarse = sharesOf(places, (place) => least(coarseKmOf(place)));
    for (const [index, state] of states.entries())
      expect(Math.abs((coarse[index] as number) - (fine[index] as number)), state).toBeLessThan(0.15);
  });

  it("the sectors hold the very places that are nearest to their coasts, but for one in a thousand", () => {
    const sectors = states.map((state) => ringsOf(feature(`sector-equidistance-${state}`)));
    const wrong = places.filter((place) => !isIn(place, sectors[least(kmOf(place))] ?? []));
    expect(wrong.length / places.length).toBeLessThan(1e-3);
  });

  it("the zones end 15 and 25 nautical miles from the nearest coast", () => {
    const nearest = (place: Position) => Math.min(...kmOf(place));
    for (const [id, km] of [
      ["line-zones-territorial", 15 * 1.852],
      ["line-zones-fishing", 25 * 1.852],
    ] as const) {
      const off = partsOf(feature(id))
        .flat()
        .map((place) => Math.abs(nearest(place) - km));
      // Corners lie on the limit; where it bends sharply between two coasts, the drawing cuts the bend by some hundred metres.
      expect(off.filter((each) => each < 0.02).length / off.length, id).toBeGreaterThan(0.95);
      expect(Math.max(...off), id).toBeLessThan(0.5);
    }
  });
});

describe("five equal parts", () => {
  it.each(states)("give %s 20 per cent, to 0.02 points", (state) => {
    expect(Math.abs(shareOf(`sector-equal-parts-${state}`) - 20)).toBeLessThan(0.02);
  });
});

describe("the agreed lines", () => {
  const { north, south } = { north: [49.88833, 42.56], south: [50.94333, 41.54] } as const;
  /** Km from a point to the nearest end of a line. */
  const kmToEnd = (id: string, [lon, lat]: readonly [number, number]) =>
    Math.min(
      ...partsOf(feature(id))
        .flatMap((part) => [part[0] as Position, part.at(-1) as Position])
        .map((end) => distanceKm(end, [lon, lat])),
    );

  it("meet in the two points of the treaties", () => {
    for (const id of ["azerbaijan-russia", "kazakhstan-russia", "azerbaijan-kazakhstan"])
      expect(kmToEnd(`line-agreed-${id}`, north), id).toBeLessThan(0.02);
    for (const id of ["azerbaijan-kazakhstan", "kazakhstan-turkmenistan"])
      expect(kmToEnd(`line-agreed-${id}`, south), id).toBeLessThan(0.02);
  });

  it("are four, of which three were agreed when the article appeared", () => {
    const lines = linesOf("agreed").map(({ properties }) => properties);
    expect(lines).toHaveLength(4);
    expect(lines.filter(({ validFrom = "" }) => validFrom > "2012-08-26").map(({ id }) => id)).toEqual([
      "line-agreed-kazakhstan-turkmenistan",
    ]);
    expect(lines.every(({ status }) => status === "agreed-sea-line")).toBe(true);
  });
});
