import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { caspianCoast } from "@/geodata/build/caspian";
import { shareSectors } from "@/geodata/division/shareSectors";
import { shareRange } from "@/geodata/schema/catalogue";
import type { Position } from "@/geodata/schema/geometry";
import { ShareField } from "@/geodata/schema/shareField";
import { bruteForce, equalAreaPlaces, isIn, states } from "./coasts";
import { feature, ringsOf, seaRings, shareOf } from "./sectorFeatures";

const field = ShareField.parse(JSON.parse(readFileSync("geodata/built/caspian-share.json", "utf8")));
const iran = states.indexOf("iran");
const percents = Array.from(
  { length: Math.round((shareRange.most - shareRange.least) / shareRange.step) + 1 },
  (_, step) => Math.round((shareRange.least + step * shareRange.step) * 10) / 10,
);
const iranIn = (percent: number) =>
  shareSectors(field, percent).sectors.find(({ country }) => country === "iran")?.rings ?? [];

let places: Position[] = [];
let kmOf: ReturnType<typeof bruteForce>;
beforeAll(() => {
  places = equalAreaPlaces(seaRings, 7);
  kmOf = bruteForce(caspianCoast());
});

describe("a share for Iran", () => {
  it("is what was asked, at every step of the slider, and all shares make up the sea", () => {
    for (const percent of percents) {
      const { sectors } = shareSectors(field, percent);
      const found = sectors.find(({ country }) => country === "iran")?.percent ?? Number.NaN;
      expect(Math.abs(found - percent), `${percent} %`).toBeLessThan(0.006);
      expect(sectors.reduce((sum, each) => sum + each.percent, 0)).toBeCloseTo(100, 2);
    }
  });

  it("takes from the neighbours only, and more the more it is", () => {
    const shares = percents.map((percent) => {
      const { sectors, factor } = shareSectors(field, percent);
      const of = (state: string) => sectors.find(({ country }) => country === state)?.percent ?? Number.NaN;
      return {
        factor,
        azerbaijan: of("azerbaijan"),
        turkmenistan: of("turkmenistan"),
        kazakhstan: of("kazakhstan"),
      };
    });
    for (const [index, share] of shares.slice(1).entries()) {
      const before = shares[index];
      expect(share.factor).toBeGreaterThan(before?.factor ?? 0);
      expect(share.azerbaijan).toBeLessThan(before?.azerbaijan ?? 0);
      expect(share.turkmenistan).toBeLessThan(before?.turkmenistan ?? 0);
      expect(share.kazakhstan).toBe(before?.kazakhstan);
    }
  });

  it.each([11, 14.5, 17.3, 20])("of %s per cent tiles the sea: every place is in one sector", (percent) => {
    const { sectors } = shareSectors(field, percent);
    const wrong = places.filter((place) => sectors.filter(({ rings }) => isIn(place, rings)).length !== 1);
    expect(wrong).toEqual([]);
  });

  it("as large as by equidistance gives all five the sectors of equidistance, to 0.2 points", () => {
    const { sectors, factor } = shareSectors(field, shareOf("sector-equidistance-iran"));
    expect(factor).toBeCloseTo(1, 2);
    for (const { country, percent, rings } of sectors) {
      expect(Math.abs(percent - shareOf(`sector-equidistance-${country}`)), country).toBeLessThan(0.2);
      const built = ringsOf(feature(`sector-equidistance-${country}`));
      const apart = places.filter((place) => isIn(place, rings) !== isIn(place, built)).length;
      expect((apart / places.length) * 100, country).toBeLessThan(0.2);
    }
  });

  it("of 20 per cent is the sector that Iran has in five equal parts, to 0.2 points", () => {
    const built = ringsOf(feature("sector-equal-parts-iran"));
    const live = iranIn(20);
    const apart = places.filter((place) => isIn(place, live) !== isIn(place, built)).length;
    expect((apart / places.length) * 100).toBeLessThan(0.2);
  });

  it.each([11, 15.5, 20])(
    "of %s per cent holds the places that its rule gives Iran by brute force, to 0.2 points",
    (percent) => {
      const { factor } = shareSectors(field, percent);
      const rings = iranIn(percent);
      const apart = places.filter((place) => {
        const km = kmOf(place);
        const rest = Math.min(...km.filter((_, index) => index !== iran));
        return (km[iran] as number) < factor * rest !== isIn(place, rings);
      }).length;
      expect((apart / places.length) * 100).toBeLessThan(0.2);
    },
  );

  it("starts and ends where the land borders reach the shore, whatever the share", () => {
    for (const percent of [11, 20]) {
      const { lines } = shareSectors(field, percent);
      const ends = lines
        .filter(({ between }) => between.includes("iran"))
        .flatMap(({ parts }) => parts.flatMap((part) => [part[0], part.at(-1)].map(String)));
      expect(ends).toEqual(expect.arrayContaining([String(field.ends.west), String(field.ends.east)]));
    }
  });
});
