import { describe, expect, it } from "vitest";
import { checks, features } from "./facts";

const published = (id: string) => {
  const share = checks.shares.find((candidate) => candidate.id === id);
  if (!share) throw new Error(`checks.json has no share "${id}"`);
  return share;
};
const built = (method: string, state: string) =>
  features.get(`sector-${method}-${state}`)?.properties.sharePercent ?? Number.NaN;

/*
 * Recorded exceptions: shares that strict equidistance from the coast of 2018 doesn't reach, with what was measured. The line
 * between Russia and Kazakhstan is a modified median line and its points were not obtained, and the treaties took the coast at
 * the −28 m level: so Russia comes out lower than in any published figure, and Kazakhstan higher than in the one of 2003.
 */
const exceptions: Record<string, number> = {
  "kalyuzhny-2003 kazakhstan": 30.41,
  "iran-median-2003 iran": 14.51,
  "aghai-diba-2013 russia": 16.38,
  "csef-2014 russia": 16.38,
};

const ofMedian = [
  "computed-reference",
  "kalyuzhny-2003",
  "iran-median-2003",
  "aghai-diba-2013",
  "csef-2014",
  "rt-2007",
];
const cases = ofMedian.flatMap((id) =>
  Object.entries(published(id).percent).map(([state, percent]) => ({ id, state, percent })),
);

describe("shares by equidistance against published ones", () => {
  it.each(cases.filter(({ id, state }) => !(`${id} ${state}` in exceptions)))(
    "$id: $state has $percent per cent within its tolerance",
    ({ id, state, percent }) => {
      expect(Math.abs(built("equidistance", state) - percent)).toBeLessThanOrEqual(
        published(id).tolerancePoints,
      );
    },
  );

  it.each(Object.entries(exceptions))("%s is out of reach, at %s per cent measured", (key, measured) => {
    const [id = "", state = ""] = key.split(" ");
    const share = published(id);
    expect(built("equidistance", state)).toBeCloseTo(measured, 1);
    expect(Math.abs(measured - (share.percent[state] ?? 0))).toBeGreaterThan(share.tolerancePoints);
  });

  it("comes nearer to the treaties' shares once the lines are pinned to the points of the treaties", () => {
    const { percent } = published("kalyuzhny-2003");
    for (const state of ["russia", "kazakhstan"]) {
      const off = (method: string) => Math.abs(built(method, state) - (percent[state] ?? 0));
      expect(off("agreed"), state).toBeLessThan(off("equidistance"));
    }
  });
});

describe("other published shares", () => {
  it("south of the Astara–Hasan-Kuli line", () => {
    const { percent, tolerancePoints } = published("south-of-astara-hasankuli");
    expect(Math.abs(built("astara-hasankuli", "iran") - (percent.iran ?? 0))).toBeLessThan(tolerancePoints);
  });

  it.each(Object.entries(published("five-equal-parts").percent))("five equal parts: %s", (state, percent) => {
    expect(Math.abs(built("equal-parts", state) - percent)).toBeLessThan(
      published("five-equal-parts").tolerancePoints,
    );
  });
});
