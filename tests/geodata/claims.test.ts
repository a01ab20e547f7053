import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildLedger } from "@/geodata/build/claims/buildLedger";
import { checkClaims } from "@/geodata/build/claims/checkClaims";
import { disputedStatuses } from "@/geodata/build/claims/checkResolved";
import { listClaims } from "@/geodata/build/claims/listClaims";
import { groupsOf, listPlaces } from "@/geodata/build/content/listPlaces";
import { type Content, readContent } from "@/geodata/build/readContent";
import { ClaimLedger } from "@/geodata/schema/claim";
import { perspectiveStatuses } from "@/geodata/schema/feature";
import { readLayers } from "./readBuilt";

const content = await readContent([]);
const claims = listClaims(content).map(({ claim }) => claim);
const groups = groupsOf(listPlaces(content));
const ledger = ClaimLedger.parse(JSON.parse(readFileSync("geodata/built/claims.json", "utf8")));
const drawn = [...readLayers().values()].flat().map(({ properties }) => properties);

describe("the ledger as it stands", () => {
  it("is what the content says, in the file that the page reads", () => {
    expect(ledger).toEqual(buildLedger(content.disputes));
    expect(claims.length).toBeGreaterThan(70);
  });

  it("D3: holds every dispute that the map must explain", () => {
    expect(ledger.disputes.map(({ id }) => id)).toEqual([
      "alov-alborz",
      "armenia-azerbaijan-border",
      "armenia-turkey-border",
      "azeri-chirag-gunashli",
      "caspian",
      "exclaves",
      "iran-azerbaijan-border",
      "kapaz-serdar",
      "nagorno-karabakh",
      "nakhchivan",
      "sardar-e-jangal",
      "seven-districts",
      "syunik-route",
    ]);
  });

  it.each(
    drawn.filter(({ status }) => disputedStatuses.includes(status)).map(({ id, status }) => [id, status]),
  )("D3: %s, drawn as %s, has claims that oppose each other, or one that two agree on", (id) => {
    const about = ledger.disputes
      .flatMap((dispute) => dispute.claims)
      .filter(({ subjects }) => [id, ...(groups.get(id) ?? [])].some((each) => subjects.includes(each)));
    const ids = about.map((claim) => claim.id);
    const isAgreed = about.some(({ claimants }) => claimants.length > 1);
    const isOpposed = about.some(({ opposes = [] }) => opposes.some((other) => ids.includes(other)));
    expect(isAgreed || isOpposed).toBe(true);
  });

  it("D3: is about nothing but what is a Place or is drawn", () => {
    const known = new Set([
      ...listPlaces(content).map(({ place }) => place.id),
      ...drawn.map(({ id }) => id),
    ]);
    for (const { id, subjects } of claims)
      for (const subject of subjects) expect(known, id).toContain(subject);
  });

  it("draws nothing with a symbol that is a perspective’s", () => {
    expect(drawn.filter(({ status }) => perspectiveStatuses.some((one) => one === status))).toEqual([]);
  });

  it("D3: an opposition holds on both sides", () => {
    const all = ledger.disputes.flatMap((dispute) => dispute.claims);
    for (const { id, opposes = [] } of all)
      for (const other of opposes) expect(all.find((claim) => claim.id === other)?.opposes).toContain(id);
  });

  it("D3: every source of a claim has a title, and an address unless it is general knowledge", () => {
    for (const { id, sources } of claims) {
      for (const { key, verification } of sources) {
        expect(content.sources[key]?.title, id).toBeTruthy();
        if (verification === "verified")
          expect(content.sources[key]?.url, `${id} cites ${key}`).toMatch(/^https?:/);
      }
    }
  });
});

describe("problems of the ledger are told with file and pointer", () => {
  const problemsAfter = (change: (copy: Content) => void) => {
    const copy = structuredClone(content);
    change(copy);
    return checkClaims(copy);
  };

  it.each([
    ["field-alov", "energy", "alov-alborz"],
    ["field-kapaz", "energy", "kapaz-serdar"],
    ["exclave-karki", "exclaves", "exclaves"],
    ["line-astara-hasankuli", "caspian-division", "caspian"],
    ["exclave-artsvashen", "exclaves", "exclaves"],
  ])("D3: %s without its claims", (place, file, dispute) => {
    const problems = problemsAfter((copy) => copy.disputes.delete(dispute));
    const status = drawn.find(({ id }) => id === place)?.status;
    expect(problems).toContain(
      `places/${file}.json: place "${place}" is drawn as "${status}" but the claims leave it open; expected two that oppose each other, or one that two agree on`,
    );
  });

  it("a place that is drawn as only a perspective may", () => {
    const problems = problemsAfter((copy) =>
      Object.assign(copy.places.get("exclaves")?.[0] ?? {}, { status: "claimed-territory" }),
    );
    expect(problems).toEqual([
      'places/exclaves.json: place "exclave-karki" has the status "claimed-territory", which a perspective gives; expected how things are on the ground',
    ]);
  });
});
