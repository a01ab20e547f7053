import { describe, expect, it } from "vitest";
import { buildGazetteer } from "@/geodata/build/gazetteer/buildGazetteer";
import { joinPlaces } from "@/geodata/build/join/joinPlaces";
import { lineKm, linesOf } from "@/geodata/build/measure/sphere";
import { type Area, buildGround } from "@/geodata/build/relations/ground";
import { relationsOf } from "@/geodata/build/relations/relationsOf";
import type { AtlasFeature, FeatureProperties, Geometry } from "@/geodata/schema/feature";
import type { Bounds, Position } from "@/geodata/schema/geometry";
import type { LayerFileId } from "@/geodata/schema/overlay";
import type { Place } from "@/geodata/schema/place";
import { readGazetteer, readLayers } from "./readBuilt";

const box = ([west, south, east, north]: Bounds): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const area = (...boxes: Bounds[]): Geometry => ({
  type: "MultiPolygon",
  coordinates: boxes.map((one) => [box(one)]),
});

const feature = (
  id: string,
  name: string,
  geometry: Geometry | null,
  more: Partial<FeatureProperties> = {},
) =>
  ({
    type: "Feature",
    properties: { id, kind: "thing", status: "land", name, origins: [], ...more },
    geometry,
  }) satisfies AtlasFeature;

/** Two countries side by side, each with an exclave in the other, and a sea east of the second. */
const west = feature("azerbaijan", "Westland", {
  type: "MultiPolygon",
  coordinates: [
    [box([44, 40, 45, 41]), box([44.4, 40.4, 44.6, 40.6]).reverse()],
    [box([45.4, 40.4, 45.5, 40.5])],
  ],
});
const east = feature("iran", "Eastland", {
  type: "MultiPolygon",
  coordinates: [
    [box([45, 40, 46, 41]), box([45.4, 40.4, 45.5, 40.5]).reverse()],
    [box([44.4, 40.4, 44.6, 40.6])],
  ],
});
const sea = feature("caspian-sea", "Inner Sea", area([46, 40, 49, 41]), {
  status: "sea",
  labelPoint: [47.5, 40.5],
});
const held = feature("held-2012", "Held", area([44.1, 40.1, 44.3, 40.3]), { status: "held-territory" });
const ground = buildGround(
  new Map<LayerFileId, AtlasFeature[]>([
    ["countries", [west, east]],
    ["sea", [sea]],
    ["karabakh", [held]],
  ]),
);
const tell = (one: AtlasFeature) => relationsOf(one, [], ground);
const point = (position: Position, more: Partial<FeatureProperties>) =>
  feature("point", "Point", { type: "Point", coordinates: position }, more);

describe("relations of areas", () => {
  it("tell whom a country borders and for how long, its exclaves aside", () => {
    expect(tell(west)[0]).toBe("Land borders as drawn, without exclaves: Eastland (111 km).");
  });

  it("tell whose exclave lies in whom, though both share its edge", () => {
    const exclave = { status: "exclave-held" as const, labelPoint: [45.45, 40.45] as Position };
    const files = new Map<LayerFileId, AtlasFeature[]>([
      ["countries", [west, east]],
      ["exclaves", [feature("exclave", "Exclave", area([45.4, 40.4, 45.5, 40.5]), exclave)]],
    ]);
    const [one] = files.get("exclaves") ?? [];
    expect(relationsOf(one as AtlasFeature, [], buildGround(files))).toEqual([
      "By recognised borders an exclave of Westland, surrounded by Eastland.",
      "Drawn area: 94.1 km².",
    ]);
  });

  it("name the shores of the sea", () => {
    expect(tell(sea)[0]).toBe("On its shores: Eastland.");
  });

  it("give no area where the frame cuts", () => {
    const cut = feature("cut", "Cut", area([37, 40, 38, 41]));
    const files = new Map<LayerFileId, AtlasFeature[]>([["countries", [cut, west]]]);
    expect(relationsOf(cut, [], buildGround(files)).join()).not.toContain("area");
  });
});

describe("relations of points", () => {
  it("tell the country, the way to Baku and, of airfields, the way to Iran", () => {
    expect(tell(point([44.8, 40.2], { status: "airfield", accuracyKm: 1 }))).toEqual([
      "In Westland, 432 km from the centre of Baku.",
      "17 km from the nearest point of Eastland.",
    ]);
  });

  it("round to what the position is good for", () => {
    expect(tell(point([44.5, 40.2], { status: "airfield", accuracyKm: 5 }))[0]).toBe(
      "In Westland, 460 km from the centre of Baku.",
    );
  });

  it("speak of recognised borders where others held the land", () => {
    expect(tell(point([44.2, 40.2], { status: "town", accuracyKm: 1 }))[0]).toMatch(
      /^Within the recognised borders of Westland/,
    );
  });

  it("do not choose a country where the position is not good enough", () => {
    expect(tell(point([44.99, 40.8], { status: "village-group", accuracyKm: 10 }))).toEqual([
      "On or near the border of Eastland and Westland.",
    ]);
  });

  it("name both sides of a crossing", () => {
    expect(tell(point([45, 40.8], { status: "crossing-open" }))).toEqual([
      "Between Eastland and Westland, as the border is drawn.",
    ]);
  });

  it("measure from the shores at sea", () => {
    expect(tell(point([47, 40.5], { status: "gas-field", accuracyKm: 1 }))[0]).toBe(
      "In the Inner Sea; to the nearest drawn shores, islands included: 85 km from Eastland and 127 km from Westland.",
    );
  });
});

describe("relations of lines", () => {
  it("name the countries of a schematic line's places, not those that the straight line cuts", () => {
    const line: Geometry = {
      type: "LineString",
      coordinates: [
        [44.1, 40.05],
        [44.3, 40.9],
      ],
    };
    expect(tell(feature("line", "Line", line, { schematic: true, lengthKm: 96 }))).toEqual([
      "Runs through Westland.",
      "About 100 km long as drawn; the line is schematic.",
    ]);
  });

  it("tell the parts of a border apart", () => {
    const line: Geometry = {
      type: "MultiLineString",
      coordinates: [
        [
          [44, 40],
          [44, 41],
        ],
        [
          [44, 41],
          [44, 42],
        ],
        [
          [45, 40],
          [45, 41],
        ],
      ],
    };
    expect(tell(feature("border", "Border", line, { between: ["a", "b"], lengthKm: 333.6 }))).toEqual([
      "334 km long as drawn, in two parts: 222 km and 111 km.",
    ]);
  });
});

describe("joining", () => {
  const place = (id: string, geometry: Place["geometry"]): Place => ({
    id,
    kind: "district",
    status: "district",
    name: id,
    names: {},
    geometry,
    august2012: null,
    since: null,
    verification: "verified",
    sources: [],
  });
  const drawn = {
    overlay: "karabakh" as const,
    geometry: area([46, 39, 47, 40]),
    properties: { origins: ["osm"] },
  };

  it("lists what nobody draws, what is drawn twice or elsewhere, and what has no properties, all at once", () => {
    const problems: string[] = [];
    const places = [place("a", { from: "origin" }), place("b", { from: "origin" })];
    joinPlaces(
      new Map([["energy", places]]),
      [
        { ...drawn, id: "a" },
        { ...drawn, id: "a" },
        { ...drawn, id: "orphan" },
      ],
      problems,
    );
    expect(problems).toEqual([
      "a: drawn twice",
      'a: content has it in "energy", the build draws it in "karabakh"',
      'b: no step of the build draws it; expected a drawing or a reason (geometry from "none")',
      expect.stringContaining("orphan: has no Place and its own kind will not do"),
      expect.stringContaining("orphan: has no Place and its own status will not do"),
      expect.stringContaining("orphan: has no Place and its own name will not do"),
    ]);
  });

  it("gives groups the Bounds and the sum of their members, and members their groups", () => {
    const places = new Map<LayerFileId, Place[]>([
      [
        "karabakh",
        [
          place("a", { from: "origin" }),
          place("b", { from: "origin" }),
          place("both", { from: "members", members: ["a", "b"] }),
          place("lost", { from: "none", reason: "No source gives its position." }),
        ],
      ],
    ]);
    const other = { ...drawn, id: "b", geometry: area([48, 39, 49, 40]) };
    const files = joinPlaces(places, [{ ...drawn, id: "a" }, other], []);
    const entries = new Map(buildGazetteer(places, files, {}).places.map((entry) => [entry.id, entry]));
    expect(entries.get("both")).toMatchObject({
      geometryType: "group",
      bounds: [46, 39, 49, 40],
      members: ["a", "b"],
      origins: ["osm"],
      relations: ["Drawn area of the two together: 19,080 km²."],
    });
    expect(entries.get("a")).toMatchObject({
      geometryType: "area",
      memberOf: ["both"],
      bounds: [46, 39, 47, 40],
    });
    expect(entries.get("lost")).toMatchObject({
      geometryType: "none",
      bounds: null,
      notDrawn: "No source gives its position.",
    });
  });
});

/** Km of the lines inside the area, to about 1 km. */
function kmInside(lines: Position[][], country: Area): number {
  return lines
    .flatMap((line) => line.slice(1).map((to, index) => [line[index] as Position, to] as const))
    .map(([from, to]) => {
      const pieces = Math.ceil(lineKm([from, to]));
      const at = (along: number): Position => [
        from[0] + (to[0] - from[0]) * along,
        from[1] + (to[1] - from[1]) * along,
      ];
      const middles = Array.from({ length: pieces }, (_, piece) => at((piece + 0.5) / pieces));
      return (lineKm([from, to]) * middles.filter(country.contains).length) / pieces;
    })
    .reduce((sum, km) => sum + km, 0);
}

describe("the built gazetteer", () => {
  const places = new Map(readGazetteer().places.map((place) => [place.id, place]));
  const told = (id: string) => places.get(id)?.relations.join(" ") ?? "";

  it("says that Nakhchivan borders Armenia, Iran and Türkiye, the longest first", () => {
    expect(told("nakhchivan")).toMatch(
      /^Exclave of Azerbaijan: borders Armenia \(2\d\d km\), Iran \(2\d\d km\) and Türkiye \(1\d km\), as drawn\./,
    );
  });

  it("gives both parts of the land border of Iran and Azerbaijan", () => {
    expect(told("border-iran-azerbaijan")).toMatch(/km long as drawn, in two parts: \d+ km and \d+ km\./);
  });

  it("gives the exclaves to their recognised owners", () => {
    expect(told("exclave-artsvashen")).toContain("an exclave of Armenia, surrounded by Azerbaijan");
    for (const id of ["exclave-karki", "exclave-barkhudarli", "exclave-askipara"])
      expect(told(id)).toContain("an exclave of Azerbaijan, surrounded by Armenia");
  });

  it("puts each treaty point within 3 km of the same distance from three shores", () => {
    for (const id of ["point-ru-az-kz", "point-az-kz-tm"]) {
      const km = [...told(id).matchAll(/(\d+) km from/g)].map(([, value]) => Number(value));
      expect(km, id).toHaveLength(3);
      expect(Math.max(...km) - Math.min(...km), id).toBeLessThanOrEqual(3);
    }
  });

  it("has Baku as the origin of every bearing", () => {
    expect(places.get("israel")).toMatchObject({ overlay: "off-frame" });
    expect(places.get("israel")?.distanceKm).toBeGreaterThan(1600);
    expect(places.get("israel")?.distanceKm).toBeLessThan(1680);
    expect(places.get("usa")?.bearingDegrees).toBeGreaterThan(315);
    expect(places.get("pakistan")?.bearingDegrees).toBeGreaterThan(125);
  });

  it("draws no schematic line through a country in which it has no place", () => {
    const layers = readLayers();
    const real = buildGround(layers);
    for (const { properties, geometry } of [...layers.values()].flat()) {
      if (!properties.schematic || !geometry) continue;
      for (const country of real.countries) {
        const km = kmInside(linesOf(geometry), country);
        if (km >= 2) expect(told(properties.id), `${properties.id}: ${km} km`).toContain(country.name);
      }
    }
  });

  it("says something of every place that is drawn, in whole sentences", () => {
    for (const { id, geometryType, relations } of places.values()) {
      if (geometryType !== "none" && geometryType !== "group")
        expect(relations.length, id).toBeGreaterThan(0);
      for (const sentence of relations) expect(sentence, id).toMatch(/^[A-Z0-9].*\.$/);
      expect(relations.join(), id).not.toMatch(/undefined|NaN|Infinity|null/);
    }
  });
});
