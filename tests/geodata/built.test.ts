import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { buildGeodata } from "@/geodata/build/buildGeodata";
import { boundsOf } from "@/geodata/build/measure/bounds";
import { distanceKm } from "@/geodata/build/measure/sphere";
import { ArticleWithPassages } from "@/geodata/schema/article";
import { frame } from "@/geodata/schema/geometry";
import { baseIds, layerFileIds, overlays } from "@/geodata/schema/overlay";
import { builtFolder, readBuilt, readGazetteer, readLayers, readManifest } from "./readBuilt";

const layers = readLayers();
const manifest = readManifest();
const gazetteer = readGazetteer();
const features = [...layers].flatMap(([file, list]) => list.map((feature) => ({ file, feature })));
const gzipBytes = (file: string) => gzipSync(readBuilt(file), { level: 9 }).length;

describe("manifest.json", () => {
  it("lists every file of geodata/built but itself, and no other", () => {
    const listed = manifest.files.map(({ file }) => file);
    expect([...listed, "manifest.json"].sort()).toEqual(readdirSync(builtFolder).sort());
  });

  it.each(manifest.files.map((entry) => [entry.file, entry] as const))(
    "%s: hash and size match",
    (file, entry) => {
      const bytes = readBuilt(file);
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(entry.sha256);
      expect(bytes.length).toBe(entry.bytes);
    },
  );

  it.each([...layers])("%s: number of Features, Bounds, Origins and licences match", (id, list) => {
    const entry = manifest.files.find(({ overlay }) => overlay === id);
    expect(entry?.features).toBe(list.length);
    expect(entry?.bounds ?? null).toEqual(boundsOf(list.flatMap(({ geometry }) => geometry ?? [])));
    expect(entry?.origins).toEqual([...new Set(list.flatMap(({ properties }) => properties.origins))].sort());
    const licences = entry?.origins.map((origin) => manifest.origins[origin]?.licence);
    expect([...new Set(licences)].sort()).toEqual(entry?.licences);
  });
});

describe("the layer files", () => {
  it("hold something each", () => {
    for (const [file, list] of layers) expect(list.length, file).toBeGreaterThan(0);
  });

  it("have each id once in all", () => {
    const ids = features.map(({ feature }) => feature.properties.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("keep the order of their ids, so that a change shows as little as it is", () => {
    for (const [, list] of layers) {
      const ids = list.map(({ properties }) => properties.id);
      expect(ids).toEqual([...ids].sort());
    }
  });

  it("draw nothing outside the frame but the places off it", () => {
    for (const [file, list] of layers) {
      if (file === "off-frame") continue;
      const [west, south, east, north] = boundsOf(list.flatMap(({ geometry }) => geometry ?? [])) ?? frame;
      expect([west >= frame[0], south >= frame[1], east <= frame[2], north <= frame[3]], file).not.toContain(
        false,
      );
    }
  });

  it("name as members only Features that exist", () => {
    const ids = new Set(features.map(({ feature }) => feature.properties.id));
    const members = features.flatMap(({ feature }) => feature.properties.members ?? []);
    expect(members.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("have a geometry unless they are groups", () => {
    const empty = features.filter(({ feature }) => feature.geometry === null);
    expect(empty.filter(({ feature }) => !feature.properties.members)).toEqual([]);
  });
});

describe("places", () => {
  it.each(gazetteer.places.map((place) => [place.id, place] as const))(
    "%s is drawn or says why not",
    (id, place) => {
      const found = features.filter(({ feature }) => feature.properties.id === id).map(({ file }) => file);
      if (place.geometryType === "none") {
        expect(found).toEqual([]);
        expect(place.notDrawn).toMatch(/\.$/);
      } else {
        expect(found).toEqual([place.overlay]);
        expect(place.bounds).not.toBeNull();
        expect(place.labelPoint).not.toBeNull();
      }
    },
  );

  it("are all that the article's Passages speak of", () => {
    const article = ArticleWithPassages.parse(JSON.parse(readBuilt("article.json").toString("utf8")));
    const ids = new Set(gazetteer.places.map(({ id }) => id));
    expect(article.passages.flatMap(({ featureIds }) => featureIds).filter((id) => !ids.has(id))).toEqual([]);
    expect(article.passages).toHaveLength(48);
  });
});

describe("base labels", () => {
  const cities = layers.get("cities") ?? [];

  it("stand once for each town, also beside the towns of the overlays that are on by default", () => {
    const towns = [...cities, ...(layers.get("karabakh") ?? [])].filter(
      ({ geometry }) => geometry?.type === "Point",
    );
    const names = towns.map(({ properties }) => properties.name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const near = towns.filter(({ properties: { status }, geometry }, index) =>
      towns.slice(0, index).some((other) => {
        if (geometry?.type !== "Point" || other.geometry?.type !== "Point" || status === "venue")
          return false;
        return (
          other.properties.status !== "venue" &&
          distanceKm(geometry.coordinates, other.geometry.coordinates) < 4
        );
      }),
    );
    expect(near.map(({ properties }) => properties.id)).toEqual([]);
  });

  it("have a name in the script of each language", () => {
    const scripts = {
      hy: "Armn",
      fa: "Arab",
      ru: "Cyrl",
      kk: "Cyrl",
      ka: "Geor",
      he: "Hebr",
      az: "Latn",
      tr: "Latn",
      tk: "Latn",
    };
    for (const { properties } of cities) {
      for (const [language, name] of Object.entries(properties.names ?? {})) {
        if (language === "en") continue;
        const script = new RegExp(
          `^[\\p{Script=${scripts[language as keyof typeof scripts]}}\\p{P}\\p{M}\\p{Cf} ]+$`,
          "u",
        );
        expect(name, `${properties.id} ${language}`).toMatch(script);
      }
    }
  });
});

describe("budgets", () => {
  it("the vector files of the first view come to at most 150 kB gzip", () => {
    const shown = [...baseIds, ...overlays.filter(({ isOnByDefault }) => isOnByDefault).map(({ id }) => id)];
    const sizes = Object.fromEntries(shown.map((id) => [id, gzipBytes(`${id}.geojson`)]));
    const sum = Object.values(sizes).reduce((total, bytes) => total + bytes, 0);
    expect(sum, JSON.stringify(sizes)).toBeLessThanOrEqual(150_000);
  });

  it("no layer file is over 400 kB gzip", () => {
    for (const id of layerFileIds) expect(gzipBytes(`${id}.geojson`), id).toBeLessThanOrEqual(400_000);
  });

  it("each relief is at most 150 kB", () => {
    for (const theme of ["light", "dark"])
      expect(readBuilt(`relief-${theme}.webp`).length).toBeLessThanOrEqual(150_000);
  });
});

it("npm run geodata would change nothing", { timeout: 1_200_000 }, async () => {
  const { files, problems } = await buildGeodata(() => {});
  expect(problems).toEqual([]);
  expect([...files.keys()].sort()).toEqual(readdirSync(builtFolder).sort());
  const changed = [...files].filter(([file, bytes]) => !bytes.equals(readBuilt(file))).map(([file]) => file);
  expect(changed).toEqual([]);
});
