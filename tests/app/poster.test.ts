import { describe, expect, it } from "vitest";
import { atlasData } from "@/app/atlasData";
import { pictureFor, posterFor } from "@/app/poster.server";
import { mapColours } from "@/components/style/palette";
import { selectFeature } from "@/components/view/change";
import { homeView } from "@/components/view/home";
import type { ViewState } from "@/components/view/view";
import { parseView, viewHref } from "@/components/view/viewUrl";
import { overlayIds } from "@/geodata/schema/catalogue";

const { places } = atlasData();
const known = { hasFeature: (id: string) => places.has(id), hasPassage: () => false };
const views: Record<string, ViewState> = {
  home: homeView,
  "everything switched on": { ...homeView, overlays: overlayIds },
  "a place": selectFeature(homeView, "nakhchivan"),
  "a place beyond the frame": selectFeature(homeView, "pakistan"),
  "a link's camera": { ...homeView, camera: { center: [46.6, 39.55], zoom: 7 } },
  "Persian, dark": { ...homeView, lang: "fa", theme: "dark" },
};

const linksOf = (svg: string) =>
  [...svg.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => (href ?? "").replaceAll("&amp;", "&"));

describe.each(Object.entries(views))("the first paint of %s", (_, view) => {
  const svg = posterFor(view);

  it("names no colour, only variables that the palette has", () => {
    expect(svg.match(/["(]#[0-9a-f]{6}|rgba?\(/g)).toBeNull();
    const variables = new Set(mapColours("dark").map(([name]) => name));
    const used = [...svg.matchAll(/var\((--map-(?!padding)[a-z-]+)/g)].map(([, name]) => name ?? "");
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((name) => !variables.has(name))).toEqual([]);
  });

  it("links each place that it shows to the view that selects it and keeps the other choices", () => {
    const links = linksOf(svg);
    expect(links.length).toBeGreaterThan(5);
    expect(new Set(links).size).toBe(links.length);
    for (const href of links) {
      const { view: linked, notices } = parseView(new URL(href, "http://atlas").searchParams, known);
      expect(notices).toEqual([]);
      expect(linked.selection.kind).toBe("feature");
      expect(viewHref({ ...linked, selection: { kind: "none" }, camera: null })).toBe(
        viewHref({ ...view, selection: { kind: "none" }, camera: null }),
      );
    }
  });
});

describe("the first paint", () => {
  it("is the same text for the same view, and the same drawing in each theme", () => {
    expect(posterFor({ ...homeView })).toBe(posterFor(homeView));
    const withoutLinks = (view: ViewState) => posterFor(view).replace(/ href="\/[^"]*"/g, "");
    expect(withoutLinks({ ...homeView, theme: "dark" })).toBe(withoutLinks(homeView));
  });

  it("leads from a place's page to the pages of the places around", () => {
    const links = linksOf(pictureFor("place", selectFeature(homeView, "nakhchivan")));
    expect(links).toContain("/areas/iran");
    expect(links.filter((href) => !places.has(href.replace("/areas/", "")))).toEqual([]);
  });
});
