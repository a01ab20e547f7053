import { describe, expect, it } from "vitest";
import { disclaimer, visibleDisputes } from "@/components/panel/disclaimer";
import { disputeNotes, noteAt } from "@/components/panel/disputeNotes";
import { drawingRule } from "@/components/panel/drawingRule";
import { buildAtlas } from "@/components/view/atlas";
import { selectFeature, setOverlays } from "@/components/view/change";
import { homeView } from "@/components/view/home";
import { overlayIds } from "@/geodata/schema/catalogue";
import type { Status } from "@/geodata/schema/feature";
import { builtArticle, builtPlaces } from "../fixtures/built";

const atlas = buildAtlas(builtArticle, builtPlaces);
const noted = new Set(disputeNotes.flatMap(({ featureIds }) => featureIds));
const everything = setOverlays(homeView, overlayIds);
const nothing = setOverlays(homeView, []);

/** Statuses that a Feature has only because states disagree about it. */
const disputedStatuses: Status[] = [
  "former-oblast",
  "district",
  "held-territory",
  "exclave-held",
  "border-contested",
  "contact-line",
  "claimed-line",
  "computed-line",
  "disputed-field",
];

describe("the words under the map", () => {
  it("D1, D5: state in every view the rule of drawing and of names, the date, and that no position is taken", () => {
    for (const view of [homeView, everything, nothing]) {
      const words = disclaimer(view, atlas).join(" ");
      expect(words).toContain("Drawn as things stood on the ground on 26 August 2012");
      expect(words).toContain("recognised borders");
      expect(words).toContain("Passage Atlas takes no position on any territory, boundary or name.");
      expect(words).not.toMatch(/United Nations/);
    }
  });

  it("D6: say what a name with a slash means", () => {
    expect(drawingRule(homeView).join(" ")).toMatch(/Two names with a slash are those of two communities/);
  });

  it("D3: have a sentence for every disputed place", () => {
    const disputed = builtPlaces
      .filter(({ status }) => disputedStatuses.includes(status))
      .map(({ id }) => id);
    expect(disputed.length).toBeGreaterThan(15);
    expect(disputed.filter((id) => !noted.has(id))).toEqual([]);
  });

  it("speak only of places that exist", () => {
    expect([...noted].filter((id) => !atlas.hasFeature(id))).toEqual([]);
  });

  it("D1: say a dispute exactly when one of its places is visible", () => {
    for (const overlay of overlayIds) {
      const view = setOverlays(homeView, [overlay]);
      const said = visibleDisputes(view, atlas);
      for (const { featureIds, says } of disputeNotes) {
        const text = noteAt(says, view.date) ?? "nothing is said";
        const isVisible = featureIds.some((id) => {
          const place = atlas.place(id);
          return place?.overlay === overlay || !overlayIds.some((id) => id === place?.overlay);
        });
        expect(said.includes(text), `${overlay}: ${text}`).toBe(isVisible);
      }
    }
  });

  it("say it too where the place is visible only because it is selected", () => {
    const view = selectFeature(nothing, "exclave-karki");
    expect(visibleDisputes(nothing, atlas).join(" ")).not.toContain("Karki");
    expect(visibleDisputes(view, atlas).join(" ")).toContain("Karki / Tigranashen");
  });

  it("keep to the map's voice", () => {
    for (const { text } of disputeNotes.flatMap(({ says }) => says)) {
      expect(text).not.toMatch(/liberated|occupied|so-called|Western Azerbaijan|Zangezur|Iranian waters/i);
    }
  });
});
