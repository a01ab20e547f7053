import { describe, expect, it } from "vitest";
import { dataSpan } from "@/components/panel/credits";
import { indexGroups } from "@/components/panel/indexGroups";
import { mapLabel } from "@/components/panel/mapLabel";
import { statusLine } from "@/components/panel/statusLine";
import { visibleOrigins } from "@/components/panel/visibleOrigins";
import { buildAtlas } from "@/components/view/atlas";
import {
  clear,
  selectFeature,
  selectPassage,
  setCamera,
  setCompare,
  setOverlays,
  setPerspective,
  toggleOverlay,
} from "@/components/view/change";
import { homeView } from "@/components/view/home";
import { builtArticle, builtManifest, builtPlaces } from "../fixtures/built";

const atlas = buildAtlas(builtArticle, builtPlaces);

describe("the status line", () => {
  it("says what a selection did", () => {
    const selected = selectFeature(homeView, "nakhchivan");
    expect(statusLine(homeView, selected, atlas)).toMatch(
      /^Nakhchivan is selected; \d+ passages speak of it\.$/,
    );
    expect(statusLine(selected, clear(selected), atlas)).toBe("The whole map is shown.");
    const passage = selectPassage(homeView, "p1a");
    expect(statusLine(homeView, passage, atlas)).toMatch(
      /^Passage in paragraph 1 is selected; the map shows Iran, /,
    );
  });

  it("names the selected place and how much the article says of it, for every place", () => {
    for (const { id, name } of builtPlaces) {
      const count = atlas.mentionsOf(id).length;
      const spoken =
        count === 0
          ? "not in the article"
          : count === 1
            ? "1 passage speaks of it"
            : `${count} passages speak of it`;
      expect(statusLine(homeView, selectFeature(homeView, id), atlas)).toBe(
        `${name} is selected; ${spoken}.`,
      );
    }
  });

  it("says what a perspective and a comparison changed, each by its number of places", () => {
    const iran = setPerspective(homeView, "iran");
    expect(statusLine(homeView, iran, atlas)).toBe(
      "Perspective: Iran; 4 places are drawn differently than on the ground.",
    );
    expect(statusLine(iran, homeView, atlas)).toBe(
      "Perspective: On the ground; 0 places are drawn differently than on the ground.",
    );
    expect(statusLine(homeView, setCompare(homeView, ["armenia", "russia"]), atlas)).toBe(
      "Armenia and Russia are compared; 1 place is drawn differently.",
    );
  });

  it("says which overlay came or went", () => {
    expect(statusLine(homeView, toggleOverlay(homeView, "exclaves"), atlas)).toBe(
      "Exclaves is shown; 4 of 8 overlays are shown.",
    );
    expect(statusLine(homeView, setOverlays(homeView, []), atlas)).toBe(
      "0 of 8 overlays are shown, 0 of them disputes.",
    );
  });

  it("is silent while the map is panned", () => {
    expect(statusLine(homeView, setCamera(homeView, { center: [45, 40], zoom: 6 }), atlas)).toBe("");
  });
});

describe("the index", () => {
  it("A12: lists every place once", () => {
    const listed = indexGroups(builtPlaces).flatMap(({ places }) => places.map(({ id }) => id));
    expect(listed.toSorted()).toEqual(builtPlaces.map(({ id }) => id).toSorted());
  });
});

describe("the map's label", () => {
  it("A12: says date, overlays and selection", () => {
    const label = mapLabel(selectFeature(homeView, "nakhchivan"), atlas);
    expect(label).toContain("26 August 2012");
    expect(label).toContain("Nagorno-Karabakh");
    expect(label).toContain("Selected: Nakhchivan.");
  });
});

describe("the attribution", () => {
  it("names the Origins of what is visible and no others", () => {
    const of = (overlays: typeof homeView.overlays) =>
      visibleOrigins({ ...homeView, overlays }, builtManifest.files).toSorted();
    const originsOf = (overlay: string) =>
      builtManifest.files.find((file) => file.overlay === overlay)?.origins ?? [];
    const base = of([]);
    for (const { overlay, origins } of builtManifest.files) {
      if (overlay === undefined || !["karabakh", "energy", "exclaves"].includes(overlay)) continue;
      const only = of([overlay as "karabakh"]);
      expect(only).toEqual([...new Set([...base, ...origins])].toSorted());
    }
    expect(base).toEqual(expect.arrayContaining(originsOf("countries")));
  });

  it("gives the data's years from first to last", () => {
    const credits = [
      { dataDate: "about 2018" },
      { dataDate: "1994" },
      { dataDate: "borders of 2017, names of 2020" },
    ];
    expect(dataSpan(credits)).toBe("1994–2020");
    expect(dataSpan([{ dataDate: "state of 2018" }])).toBe("2018");
    expect(dataSpan([{ dataDate: "unknown" }])).toBe("undated");
  });
});
