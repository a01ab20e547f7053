import { describe, expect, it, test } from "vitest";
import { legendItems } from "@/components/style/legend";
import { symbols } from "@/components/style/symbols";
import { unlistedOf } from "@/components/style/unlisted";
import { summarise } from "@/components/view/atlas";
import { homeView } from "@/components/view/home";
import { existsAt, statusAt } from "@/components/view/inTime";
import { earliestDate, latestDate, overlayIds } from "@/geodata/schema/catalogue";
import type { Status } from "@/geodata/schema/feature";
import { readGazetteer, readLayers } from "../geodata/readBuilt";
import { seeded } from "../seeded";
import { drawnAt } from "./drawn";

const layers = readLayers();
const features = [...layers].flatMap(([overlay, list]) => list.map((feature) => ({ overlay, ...feature })));
const dayAfter = (date: string, days = 1) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Areas and lines of Karabakh that are drawn on a day, districts and oblast apart. */
const karabakhAt = (date: string) =>
  [...drawnAt(date, ["karabakh"]).keys()].filter((id) => /^held-|^line-of-contact/.test(id)).sort();

describe("Karabakh by date: what a line is known of is drawn, and nothing else", () => {
  const stillHeld = ["held-2020-agdam", "held-2020-kalbajar", "held-2020-lachin"];
  const held = ["held-2012", "line-of-contact-2012"];
  it.each<[string, string[]]>([
    ["1921-01-01", []],
    ["1985-06-01", []],
    ["1991-12-26", []],
    ["1994-05-11", []],
    ["1994-05-12", held],
    ["2012-08-26", held],
    ["2020-09-26", held],
    ["2020-09-27", []],
    ["2020-11-09", []],
    ["2020-11-10", stillHeld],
    ["2020-11-19", stillHeld],
    ["2020-11-20", ["held-2020-kalbajar", "held-2020-lachin"]],
    ["2020-11-24", ["held-2020-kalbajar", "held-2020-lachin"]],
    ["2020-11-25", ["held-2020-lachin"]],
    ["2020-11-30", ["held-2020-lachin"]],
    ["2020-12-01", []],
    ["2023-09-20", []],
    ["2026-11-23", []],
  ])("%s: %j", (date, ids) => {
    expect(karabakhAt(date)).toEqual(ids);
  });

  it("has the oblast from 1923 on", () => {
    expect(drawnAt("1923-07-06").has("nkao")).toBe(false);
    expect(drawnAt("1923-07-07").has("nkao")).toBe(true);
    expect(drawnAt(latestDate).has("nkao")).toBe(true);
  });
});

describe("what is drawn as something else at another time", () => {
  const layersOf = (id: string, date: string) => drawnAt(date).get(id)?.join(" ") ?? "";
  it.each<[string, string, string]>([
    ["border-armenia-turkey", "1993-04-02", "border-recognised"],
    ["border-armenia-turkey", "1993-04-03", "border-closed"],
    ["border-armenia-turkey", "1985-01-01", "border-recognised"],
    ["border-armenia-azerbaijan", "1991-12-25", "border-republic"],
    ["border-armenia-azerbaijan", "1991-12-26", "border-contested"],
    ["border-georgia-russia", "1985-01-01", "border-republic"],
    ["border-georgia-russia", "1991-12-26", "border-recognised"],
    ["border-iran-azerbaijan", "1985-01-01", "border-recognised"],
    ["border-iran-turkmenistan", "1985-01-01", "border-recognised"],
    ["exclave-barkhudarli", "1992-04-26", "exclaves:exclave:"],
    ["exclave-barkhudarli", "1992-04-27", "exclave-held"],
    ["exclave-artsvashen", "1992-07-31", "exclaves:exclave:"],
    ["exclave-artsvashen", "1992-08-01", "exclave-held"],
  ])("%s on %s is a %s", (id, date, status) => {
    expect(layersOf(id, date)).toContain(status);
  });

  it("crosses out the Armenia–Türkiye border from 3 April 1993 alone", () => {
    expect(layersOf("border-armenia-turkey", "1993-04-02")).not.toContain("crosses");
    expect(layersOf("border-armenia-turkey", "1993-04-03")).toContain("crosses");
  });

  const crossing = (id: string, date: string) => {
    const found = features.find(({ properties }) => properties.id === id);
    if (!found) throw new Error(`no ${id}`);
    return statusAt(found.properties, date);
  };
  it.each<[string, string, Status]>([
    ["crossing-julfa", "2013-11-06", "crossing-open"],
    ["crossing-julfa", "2013-11-07", "crossing-closed"],
    ["crossing-julfa", "2013-11-15", "crossing-closed"],
    ["crossing-julfa", "2013-11-16", "crossing-open"],
    ["crossing-bilasuvar", "2013-11-15", "crossing-open"],
    ["crossing-shahtakhti-poldasht", "2013-11-06", "crossing-closed"],
    ["crossing-astara", "2026-03-05", "crossing-closed"],
    ["crossing-astara", "2026-03-09", "crossing-open"],
  ])("%s on %s is %s", (id, date, status) => {
    expect(crossing(id, date)).toBe(status);
  });
});

describe("the legend", () => {
  const { places } = readGazetteer();
  const placeIds = new Set(places.map(({ id }) => id));
  const unlisted = overlayIds.flatMap((id) =>
    unlistedOf(id, { type: "FeatureCollection", features: layers.get(id) ?? [] }, (place) =>
      placeIds.has(place),
    ),
  );
  const listed = [...places.map(summarise), ...unlisted];

  /** Statuses with a symbol that the overlays and the borders have at a date, worked out from the Features alone. */
  const statusesAt = (date: string, overlays: readonly string[]) =>
    new Set(
      features
        .filter(
          ({ overlay, properties }) =>
            (overlays.includes(overlay) || properties.status.startsWith("border-")) &&
            existsAt(properties, date),
        )
        .map(({ properties }) => statusAt(properties, date))
        .filter((status) => symbols[status].legend && symbols[status].kind !== "none"),
    );

  test("property: has a symbol exactly when something is drawn with it, on any day, with any overlays", () => {
    const random = seeded(20_201_110);
    const last = (Date.parse(latestDate) - Date.parse(earliestDate)) / 86_400_000;
    const turning = [
      ...new Set(
        features
          .flatMap(({ properties: p }) => [
            p.validFrom,
            p.validTo,
            ...(p.control ?? []).flatMap(({ from, to }) => [from, to]),
            ...(p.statusBy ?? []).flatMap(({ from, to }) => [from, to]),
          ])
          .filter((day) => day !== undefined),
      ),
    ];
    const days = [
      ...turning.flatMap((day) => [dayAfter(day, -1), day]),
      ...Array.from({ length: 60 }, () => dayAfter(earliestDate, Math.floor(random() * last))),
    ];
    for (const date of days) {
      const overlays = overlayIds.filter(() => random() < 0.5);
      const items = legendItems(listed, { ...homeView, overlays, highlightIds: [], date }).map(
        ({ status }) => status,
      );
      const expected = statusesAt(date, overlays);
      const base: Status[] = ["capital", "city", "town", "venue", "off-frame"];
      const wrong = [
        ...items.filter((status) => !expected.has(status) && !base.includes(status)),
        ...[...expected].filter((status) => !items.includes(status)),
      ];
      expect(wrong, `${date} ${overlays.join()}`).toEqual([]);
    }
  });
});
