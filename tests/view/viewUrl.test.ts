import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/components/view/atlas";
import { homeView } from "@/components/view/home";
import type { Camera, Division, Selection, Theme, ViewState } from "@/components/view/view";
import { parseView, viewHref } from "@/components/view/viewUrl";
import { divisionMethods, languages, overlayIds, perspectiveIds } from "@/geodata/schema/catalogue";
import { builtArticle, builtPlaces } from "../fixtures/built";

const atlas = buildAtlas(builtArticle, builtPlaces);
const parse = (href: string) => parseView(new URL(href, "https://atlas.test").searchParams, atlas);

const selections: Selection[] = [
  { kind: "none" },
  ...builtPlaces.map(({ id }): Selection => ({ kind: "feature", featureId: id })),
  ...builtArticle.passages.map(({ id }): Selection => ({ kind: "passage", passageId: id })),
];
const overlaySets = Array.from({ length: 2 ** overlayIds.length }, (_, bits) =>
  overlayIds.filter((_, index) => bits & (1 << index)),
);
const cameras: (Camera | null)[] = [
  null,
  { center: [45.4, 39.2], zoom: 8.25 },
  { center: [37, 34], zoom: 2 },
  { center: [61.99999, 49.99999], zoom: 11.5 },
];
const themes: Theme[] = ["auto", "light", "dark"];
const dates = ["1921-01-01", "1994-05-12", "2012-08-26", "2020-11-25", "2026-11-23"];
const divisions: Division[] = [
  { kind: "none" },
  ...divisionMethods.map((method): Division => ({ kind: "method", method })),
  { kind: "share", percent: 11 },
  { kind: "share", percent: 15.5 },
  { kind: "share", percent: 20 },
];
const pairs = [
  null,
  ...perspectiveIds.flatMap((one) => perspectiveIds.map((other) => [one, other] as const)),
];

/** One perspective in every other view, else a comparison, which is drawn by its first. */
function perspectivesAt(turn: number): Pick<ViewState, "perspective" | "compare"> {
  const compare = turn % 2 ? (pairs[turn % pairs.length] ?? null) : null;
  const perspective = perspectiveIds[turn % perspectiveIds.length] ?? homeView.perspective;
  return { perspective: compare?.[0] ?? perspective, compare };
}

describe("a view and its link", () => {
  it("give each other back, for every selection, set of overlays, date, perspective, division, camera, language and theme", () => {
    const odd: string[] = [];
    for (const [index, selection] of selections.entries()) {
      for (const [at, overlays] of overlaySets.entries()) {
        const turn = index + at;
        const view: ViewState = {
          ...homeView,
          selection,
          overlays,
          lang: languages[turn % languages.length] ?? "en",
          date: dates[turn % dates.length] ?? homeView.date,
          division: divisions[turn % divisions.length] ?? homeView.division,
          ...perspectivesAt(turn),
          theme: themes[turn % themes.length] ?? "auto",
          camera: cameras[turn % cameras.length] ?? null,
        };
        const href = viewHref(view);
        const { view: parsed, notices } = parse(href);
        // The camera comes back with the decimals that its zoom can show: cameraParam.test.ts holds that.
        const isSame =
          JSON.stringify({ ...parsed, camera: null }) === JSON.stringify({ ...view, camera: null }) &&
          (parsed.camera === null) === (view.camera === null);
        const isRoundTrip = viewHref(parsed) === href && notices.length === 0 && href.length < 512;
        if (!isSame || !isRoundTrip) odd.push(href);
      }
    }
    expect(odd).toEqual([]);
  });

  it("leave out what is as at home", () => {
    expect(viewHref(homeView)).toBe("/");
    expect(viewHref({ ...homeView, overlays: [] })).toBe("/?overlays=");
  });

  it("carry the view in the query and nothing in the hash", () => {
    const view: ViewState = { ...homeView, selection: { kind: "passage", passageId: "p6b" }, lang: "fa" };
    expect(viewHref(view)).toBe("/?passage=p6b&lang=fa");
  });
});

describe("an odd link", () => {
  const long = "x".repeat(5000);
  it.each([
    ["/?area=atlantis", "/", /no place “atlantis”/],
    ["/?area=", "/", /no place “”/],
    ["/?area=__proto__", "/", /no place “__proto__”/],
    [`/?area=${long}`, "/", /“area” is too long/],
    ["/?area=%3Cscript%3Ealert(1)%3C/script%3E", "/", /no place “<script>alert\(1\)<\/script>”/],
    ["/?passage=p9z", "/", /no passage “p9z”/],
    ["/?passage=p6b&area=nakhchivan", "/?passage=p6b", /the passage is shown/],
    ["/?passage=p9z&area=nakhchivan", "/?area=nakhchivan", /no passage “p9z”/],
    ["/?area=iran&area=georgia", "/?area=iran", /“area” more than once/],
    ["/?overlays=karabakh,weather", "/?overlays=karabakh", /no overlay “weather”/],
    ["/?overlays=weather", "/", /no overlay “weather”/],
    [
      "/?date=1920-12-31",
      "/",
      /“1920-12-31” is no day .* from 1 January 1921 to 23 November 2026\. It shows 26 August 2012/,
    ],
    ["/?date=2026-11-24", "/", /“2026-11-24” is no day/],
    ["/?date=2013-02-29", "/", /“2013-02-29” is no day/],
    ["/?date=yesterday", "/", /“yesterday” is no day/],
    ["/?perspective=israel", "/", /“israel” is not a perspective/],
    ["/?compare=iran", "/", /“iran” does not name two perspectives/],
    ["/?compare=iran,mars", "/", /“iran,mars” does not name two/],
    ["/?compare=iran,russia,armenia", "/", /does not name two/],
    ["/?division=halves", "/", /“halves” is no division/],
    ["/?division=share-10.9", "/", /“share-10\.9” is no division/],
    ["/?division=share-20.1", "/", /is no division/],
    ["/?division=share-15.55", "/", /is no division/],
    ["/?map=8/39.2", "/", /“8\/39.2” is no position/],
    ["/?map=8/0/0", "/", /is no position on this map/],
    ["/?map=99/39.2/45.4", "/", /is no position/],
    ["/?map=8/NaN/45", "/", /is no position/],
    ["/?map=1e1/39/45", "/", /is no position/],
    ["/?lang=xx", "/", /“xx” is not a language/],
    ["/?theme=neon", "/", /“neon” is not a theme/],
  ])("%s falls back to %s with a notice", (href, canonical, notice) => {
    const { view, notices } = parse(href);
    expect(viewHref(view)).toBe(canonical);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(notice);
    expect(notices.join().length).toBeLessThan(200);
  });

  it("gets one notice for each part that can't be followed", () => {
    const { notices } = parse(
      "/?area=atlantis&lang=xx&theme=neon&map=1&date=1&perspective=2&compare=3&overlays=4&division=5",
    );
    expect(notices).toHaveLength(9);
  });

  it.each([
    ["/?utm_source=letter&area=iran", "/?area=iran"],
    ["/?date=2012-08-26&perspective=on-the-ground&theme=auto&lang=en", "/"],
    ["/?perspective=russia&compare=iran,azerbaijan", "/?compare=iran,azerbaijan"],
    ["/?division=share-15.0", "/?division=share-15"],
    ["/?date=2020-02-29", "/?date=2020-02-29"],
    ["/?overlays=transit,karabakh,transit", "/?overlays=karabakh,transit"],
    ["/?overlays=,,", "/?overlays="],
    ["/?map=7.50/39.200000/45.400000", "/?map=7.5/39.2/45.4"],
  ])("%s means %s without a notice", (href, canonical) => {
    const { view, notices } = parse(href);
    expect(notices).toEqual([]);
    expect(viewHref(view)).toBe(canonical);
  });
});
