import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { existsAt, statusAt } from "@/components/view/inTime";
import {
  differingPlaces,
  lineClaimants,
  standsAt,
  statusIn,
  statusOverrides,
} from "@/components/view/perspective";
import { type PerspectiveId, perspectiveClaimants, perspectiveIds } from "@/geodata/schema/catalogue";
import { ClaimLedger } from "@/geodata/schema/claim";
import { builtPlaces } from "../fixtures/built";
import { readLayers } from "../geodata/readBuilt";

const { disputes } = ClaimLedger.parse(JSON.parse(readFileSync("geodata/built/claims.json", "utf8")));
const claims = disputes.flatMap((dispute) => dispute.claims);

/** The named stops of the time control, and days on which a Claim begins or ends. */
const dates = [
  "1921-03-16",
  "1991-12-26",
  "1994-05-11",
  "1994-05-12",
  "2001-07-22",
  "2003-05-14",
  "2012-08-26",
  "2020-11-09",
  "2020-11-10",
  "2021-01-20",
  "2021-01-21",
  "2023-09-20",
  "2026-11-23",
];
const pairs = perspectiveIds.flatMap((one) => perspectiveIds.map((other) => [one, other] as const));
const idsOf = (pair: readonly [PerspectiveId, PerspectiveId], date: string) =>
  differingPlaces(pair, date, builtPlaces).map(({ id }) => id);

describe("what a perspective draws differently", () => {
  it("on the ground nothing is", () => {
    for (const date of dates) expect(statusOverrides("on-the-ground", date, builtPlaces)).toEqual({});
  });

  it.each(perspectiveIds)(
    "D3: %s: each change has a Claim of that side, standing on that day, that draws it so",
    (perspective) => {
      const claimant = perspectiveClaimants[perspective];
      for (const date of dates) {
        for (const [id, status] of Object.entries(statusOverrides(perspective, date, builtPlaces))) {
          const grounds = claims.filter(
            (claim) =>
              claimant !== null &&
              claim.claimants.includes(claimant) &&
              claim.subjects.includes(id) &&
              claim.validFrom <= date &&
              (claim.validTo === undefined || date < claim.validTo) &&
              claim.draws?.some((draw) => draw.featureId === id && draw.as === status),
          );
          expect(grounds, `${id} as ${status} on ${date}`).not.toEqual([]);
        }
      }
    },
  );

  it("D3: a Claim that stands and draws is drawn, by each of its claimants, where the thing is there in its usual state", () => {
    const features = [...readLayers().values()].flat().map(({ properties }) => properties);
    for (const claim of claims) {
      for (const { featureId, as } of claim.draws ?? []) {
        const thing = features.find(({ id }) => id === featureId);
        if (!thing) throw new Error(`no Feature ${featureId}`);
        const days = dates.filter((day) => existsAt(thing, day) && statusAt(thing, day) === thing.status);
        for (const perspective of perspectiveIds) {
          const claimant = perspectiveClaimants[perspective];
          if (!claimant || !claim.claimants.includes(claimant)) continue;
          for (const date of days.filter((day) => standsAt(claim, day)))
            expect(statusIn(thing, perspective, date), `${claim.id} on ${date}`).toBe(as);
        }
      }
    }
  });

  it("draws nothing of what is not there, or is not as the Claim has it", () => {
    const changedOn = (date: string) => Object.keys(statusOverrides("azerbaijan", date, builtPlaces));
    expect(changedOn("2020-09-26")).toContain("held-2012");
    expect(changedOn("2020-09-27")).not.toContain("held-2012");
    expect(changedOn("1991-12-26")).not.toContain("exclave-karki");
  });

  it("ends on the first day on which its Claim no longer stands", () => {
    const kapaz = (date: string) => statusOverrides("turkmenistan", date, builtPlaces)["field-kapaz"];
    expect(kapaz("2021-01-20")).toBe("claimed-field");
    expect(kapaz("2021-01-21")).toBe("oil-field");
    const alov = (date: string) => statusOverrides("iran", date, builtPlaces)["field-alov"];
    expect([alov("2001-07-22"), alov("2001-07-23")]).toEqual([undefined, "claimed-field"]);
  });

  it("in August 2012 is what the sources justify, and no more", () => {
    const at2012 = (perspective: PerspectiveId) => statusOverrides(perspective, "2012-08-26", builtPlaces);
    expect(at2012("azerbaijan")).toEqual({
      "held-2012": "claimed-territory",
      "exclave-karki": "claimed-territory",
      "exclave-barkhudarli": "claimed-territory",
      "exclave-askipara": "claimed-territory",
      "field-alov": "claimed-field",
      "field-kapaz": "claimed-field",
    });
    expect(at2012("armenia")).toEqual({ "exclave-artsvashen": "claimed-territory" });
    expect(at2012("iran")).toEqual({
      "line-astara-hasankuli": "rejected-line",
      "point-ru-az-kz": "rejected-point",
      "point-az-kz-tm": "rejected-point",
      "field-alov": "claimed-field",
    });
    expect(at2012("turkmenistan")).toEqual({ "field-acg": "claimed-field", "field-kapaz": "claimed-field" });
    expect(at2012("united-nations")).toEqual({ "held-2012": "claimed-territory" });
    expect(at2012("russia")).toEqual({});
    expect(at2012("kazakhstan")).toEqual({});
  });
});

describe("two perspectives compared", () => {
  it("swapped, they differ in the same places; the same one twice, in none (every pair, every named date)", () => {
    for (const [one, other] of pairs) {
      for (const date of dates) {
        expect(idsOf([one, other], date), `${one} and ${other} on ${date}`).toEqual(
          idsOf([other, one], date),
        );
        if (one === other) expect(idsOf([one, other], date)).toEqual([]);
      }
    }
  });

  it("differ in nothing but what one of them draws differently than on the ground", () => {
    for (const [one, other] of pairs) {
      for (const date of dates) {
        const changed = new Set(
          [one, other].flatMap((id) => Object.keys(statusOverrides(id, date, builtPlaces))),
        );
        for (const id of idsOf([one, other], date))
          expect(changed, `${one} and ${other} on ${date}`).toContain(id);
      }
    }
  });

  it("compared with what is on the ground, a perspective differs in just what it changes", () => {
    for (const perspective of perspectiveIds)
      for (const date of dates)
        expect(idsOf([perspective, "on-the-ground"], date)).toEqual(
          Object.keys(statusOverrides(perspective, date, builtPlaces)),
        );
  });
});

it("a claimed line belongs to its claimant while its Claim stands, whatever the perspective", () => {
  expect(lineClaimants("2012-08-26", builtPlaces)).toEqual({ "line-astara-hasankuli": "AZ" });
  expect(lineClaimants("1991-12-26", builtPlaces)).toEqual({});
});
