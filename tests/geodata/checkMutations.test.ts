import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkCollection, checkGeojson } from "@/geodata/build/check/geojson";
import { overlayOptions } from "@/geodata/build/check/rules";
import { boundsOf } from "@/geodata/build/measure/bounds";
import { AtlasCollection, type AtlasFeature } from "@/geodata/schema/feature";

/*
 * The real data, spoilt in one known way at a time: the checker must name that spoiling, at its place, and nothing else.
 */
const folder = "geodata/built";
const options = { isOverlay: true };

const layers = readdirSync(folder)
  .filter((file) => file.endsWith(".geojson"))
  .map((file) => ({
    file,
    collection: AtlasCollection.parse(JSON.parse(readFileSync(join(folder, file), "utf8"))),
  }));
const features = layers.flatMap(({ file, collection }) =>
  collection.features.map((feature) => ({ name: `${file} ${feature.properties.id}`, feature })),
);
const areas = features.filter(({ feature }) => /Polygon$/.test(feature.geometry?.type ?? ""));
const placed = features.filter(({ feature }) => feature.geometry !== null);

type Rings = [number, number][][];

/** A copy of one Feature in a collection of its own, spoilt by `spoil`. */
function spoilt(feature: AtlasFeature, spoil: (copy: AtlasFeature) => void) {
  const copy = structuredClone(feature);
  spoil(copy);
  return { type: "FeatureCollection", features: [copy] };
}

/** Every ring of a Feature and its pointer in a collection of one. */
function ringsOf({
  geometry,
}: AtlasFeature): { pointer: string; rings: Rings; at: number; isHole: boolean }[] {
  const start = "/features/0/geometry/coordinates";
  const of = (rings: Rings, pointer: string) =>
    rings.map((_, at) => ({ pointer: `${pointer}/${at}`, rings, at, isHole: at > 0 }));
  if (geometry?.type === "Polygon") return of(geometry.coordinates, start);
  if (geometry?.type !== "MultiPolygon") return [];
  return geometry.coordinates.flatMap((polygon, i) => of(polygon, `${start}/${i}`));
}

/** A number below `limit` that the seed alone decides, so that a failure comes back on the next run. */
const chosen = (seed: number, limit: number) => (Math.imul(seed + 1, 2654435761) >>> 0) % limit;

it("finds nothing wrong with the real data", () => {
  expect(layers.length).toBeGreaterThan(10);
  for (const { file, collection } of layers) {
    expect(checkCollection(collection, file, overlayOptions(file)), file).toEqual([]);
  }
});

describe("one ring spoilt", () => {
  it.each(areas)("$name: a ring turned round", ({ feature }) => {
    const which = chosen(feature.properties.id.length, ringsOf(feature).length);
    let pointer = "";
    let isHole = false;
    const collection = spoilt(feature, (copy) => {
      const found = ringsOf(copy)[which];
      found?.rings[found.at]?.reverse();
      pointer = found?.pointer ?? "";
      isHole = found?.isHole ?? false;
    });
    const [found, wanted] = isHole
      ? ["hole is counterclockwise", "clockwise"]
      : ["outer ring is clockwise", "counterclockwise"];
    expect(checkCollection(collection, "spoilt", options)).toEqual([
      { file: "spoilt", pointer, problem: `the ${found}`, expected: `${wanted} (RFC 7946, section 3.1.6)` },
    ]);
  });

  it.each(areas)("$name: a ring left open", ({ feature }) => {
    const which = chosen(feature.properties.id.length + 7, ringsOf(feature).length);
    let pointer = "";
    const collection = spoilt(feature, (copy) => {
      const found = ringsOf(copy)[which];
      found?.rings[found.at]?.pop();
      pointer = found?.pointer ?? "";
    });
    const problems = checkCollection(collection, "spoilt", options);
    expect(problems.map((problem) => problem.pointer)).toContain(pointer);
    expect(problems[0]?.problem).toMatch(/^the ring (is not closed|has 3 positions)/);
  });

  it.each(areas)("$name: two vertices exchanged", ({ feature }) => {
    const rings = ringsOf(feature);
    const longest = rings.reduce(
      (long, { rings, at }, i) => ((rings[at]?.length ?? 0) > (ringLength(feature, long) ?? 0) ? i : long),
      0,
    );
    let pointer = "";
    const collection = spoilt(feature, (copy) => {
      const found = ringsOf(copy)[longest];
      const ring = found?.rings[found.at] ?? [];
      pointer = found?.pointer ?? "";
      const far = Math.floor(ring.length / 2);
      [ring[1], ring[far]] = [ring[far] as [number, number], ring[1] as [number, number]];
    });
    const self = checkCollection(collection, "spoilt", options).filter(
      (problem) => problem.pointer === pointer,
    );
    expect(self[0]?.problem).toMatch(/^the ring (crosses|touches|doubles back on|runs along) itself at -?\d/);
  });
});

function ringLength(feature: AtlasFeature, which: number): number | undefined {
  const found = ringsOf(feature)[which];
  return found?.rings[found.at]?.length;
}

describe("one number spoilt", () => {
  it.each(placed)("$name: a number too large, in the text", ({ feature }) => {
    const bare = { ...feature, properties: { ...feature.properties, labelPoint: undefined } };
    const text = JSON.stringify({ type: "FeatureCollection", features: [bare] });
    const first = text.indexOf('"coordinates":');
    const cut = text.slice(first).search(/\d/) + first;
    const broken = `${text.slice(0, cut)}1e999${text.slice(cut).replace(/^[\d.]+/, "")}`;
    const depth = text.slice(first + '"coordinates":'.length).search(/[^[]/);
    const pointer = `/features/0/geometry/coordinates${"/0".repeat(depth)}`;
    const problems = checkGeojson(broken, "spoilt", options);
    expect(problems[0]).toMatchObject({
      pointer,
      problem: expect.stringContaining("too large for a number"),
    });
  });
});

describe("the file spoilt", () => {
  it.each(layers.filter(({ file }) => file !== "off-frame.geojson"))(
    "$file: axes swapped",
    ({ collection }) => {
      const swapped = JSON.parse(
        JSON.stringify(collection).replace(/\[(-?[\d.]+),(-?[\d.]+)\]/g, "[$2,$1]"),
      ) as AtlasCollection;
      const stated = boundsOf(collection.features.flatMap(({ geometry }) => geometry ?? []));
      const problems = checkCollection({ ...swapped, bbox: stated }, "spoilt", options);
      expect(problems.find(({ pointer }) => pointer === "/bbox")?.problem).toMatch(
        /only with longitude and latitude swapped$/,
      );
    },
  );

  it.each(layers)("$file: an id twice", ({ collection }) => {
    const [first] = collection.features;
    const id = first?.properties.id;
    const pointer = `/features/${collection.features.length}/properties/id`;
    const twice = { ...collection, features: [...collection.features, { ...first, geometry: null }] };
    expect(checkCollection(twice, "spoilt", options)).toEqual([
      {
        file: "spoilt",
        pointer,
        problem: `the id "${id}" already stands at /features/0/properties/id`,
        expected: "each id once",
      },
    ]);
  });

  it.each(layers)("$file: the bbox shifted", ({ collection }) => {
    const stated = boundsOf(collection.features.flatMap(({ geometry }) => geometry ?? [])) ?? [0, 0, 0, 0];
    const right = { ...collection, bbox: stated };
    expect(checkCollection(right, "right", options)).toEqual([]);
    const [west, south, east, north] = stated;
    const shifted = { ...right, bbox: [west, south, east + 0.0001, north] };
    expect(checkCollection(shifted, "spoilt", options)).toEqual([
      {
        file: "spoilt",
        pointer: "/bbox",
        problem: `the bbox [${shifted.bbox.join(", ")}] is wrong in the east`,
        expected: `[${stated.join(", ")}], as the positions have`,
      },
    ]);
  });
});
