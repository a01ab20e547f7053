import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/components/view/atlas";
import { homeView } from "@/components/view/home";
import type { Camera, Selection, Theme, ViewState } from "@/components/view/view";
import { parseView, viewHref } from "@/components/view/viewUrl";
import { languages, overlayIds } from "@/geodata/schema/catalogue";
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

describe("a view and its link", () => {
  it("give each other back, for every selection, set of overlays, camera, language and theme", () => {
    const odd: string[] = [];
    for (const [index, selection] of selections.entries()) {
      for (const [at, overlays] of overlaySets.entries()) {
        const turn = index + at;
        const view: ViewState = {
          ...homeView,
          selection,
          overlays,
          lang: languages[turn % languages.length] ?? "en",
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
    ["/?date=1994-05-12", "/", /cannot show “1994-05-12” yet; it shows 26 August 2012/],
    ["/?date=yesterday", "/", /“yesterday”/],
    ["/?perspective=iran", "/", /perspective “iran” yet/],
    ["/?compare=iran", "/", /cannot be compared yet/],
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
      "/?area=atlantis&lang=xx&theme=neon&map=1&date=1&perspective=2&compare=3&overlays=4",
    );
    expect(notices).toHaveLength(8);
  });

  it.each([
    ["/?utm_source=letter&area=iran", "/?area=iran"],
    ["/?date=2012-08-26&perspective=on-the-ground&theme=auto&lang=en", "/"],
    ["/?overlays=transit,karabakh,transit", "/?overlays=karabakh,transit"],
    ["/?overlays=,,", "/?overlays="],
    ["/?map=7.50/39.200000/45.400000", "/?map=7.5/39.2/45.4"],
  ])("%s means %s without a notice", (href, canonical) => {
    const { view, notices } = parse(href);
    expect(notices).toEqual([]);
    expect(viewHref(view)).toBe(canonical);
  });
});
