import { describe, expect, it } from "vitest";
import {
  clear,
  selectFeature,
  selectPassage,
  setOverlays,
  toggleDisputes,
  toggleOverlay,
} from "@/components/view/change";
import { homeView } from "@/components/view/home";
import { overlayIds, overlays } from "@/geodata/schema/catalogue";

const disputes = overlays.filter(({ isDispute }) => isDispute).map(({ id }) => id);

describe("a choice", () => {
  it("of a place or a passage replaces the one before and gives up the camera", () => {
    const moved = { ...homeView, camera: { center: [45, 40] as [number, number], zoom: 7 } };
    const onPlace = selectFeature(moved, "iran");
    expect(onPlace).toMatchObject({ selection: { kind: "feature", featureId: "iran" }, camera: null });
    expect(selectPassage(onPlace, "p6b").selection).toEqual({ kind: "passage", passageId: "p6b" });
    expect(clear(onPlace)).toEqual(homeView);
  });

  it("of an overlay switches that one alone, twice is back, and the catalogue keeps the order", () => {
    for (const id of overlayIds) {
      const once = toggleOverlay(homeView, id);
      expect(once.overlays.includes(id)).toBe(!homeView.overlays.includes(id));
      expect(toggleOverlay(once, id)).toEqual(homeView);
    }
    expect(setOverlays(homeView, overlayIds.toReversed()).overlays).toEqual(overlayIds);
  });

  it("of all disputes shows each of them, then none, and leaves the others alone", () => {
    const all = toggleDisputes(homeView);
    expect(all.overlays).toEqual(expect.arrayContaining(disputes));
    const none = toggleDisputes(all);
    expect(none.overlays).toEqual(homeView.overlays.filter((id) => !disputes.includes(id)));
  });

  it("leaves the view it came from untouched", () => {
    const frozen = Object.freeze({ ...homeView, overlays: Object.freeze([...homeView.overlays]) });
    toggleOverlay(frozen, "energy");
    toggleDisputes(frozen);
    expect(frozen).toEqual(homeView);
  });
});
