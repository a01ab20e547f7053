import { type OverlayId, overlays, type PerspectiveId } from "@/geodata/schema/catalogue";
import type { FeatureId, IsoDate, Language, PassageId } from "@/geodata/schema/ids";
import type { Camera, Division, Selection, Theme, ViewState } from "./view";

// Each function gives the view after one choice of the reader. A choice is shown as a link to that view (viewHref), so the
// rooms never need a callback.

export function selectFeature(view: ViewState, featureId: FeatureId): ViewState {
  return select(view, { kind: "feature", featureId });
}

export function selectPassage(view: ViewState, passageId: PassageId): ViewState {
  return select(view, { kind: "passage", passageId });
}

export function clear(view: ViewState): ViewState {
  return select(view, { kind: "none" });
}

/** A new selection brings its own frame, so the camera is given up. */
function select(view: ViewState, selection: Selection): ViewState {
  return { ...view, selection, camera: null };
}

export function setOverlays(view: ViewState, ids: Iterable<OverlayId>): ViewState {
  const wanted = new Set(ids);
  return { ...view, overlays: overlays.filter(({ id }) => wanted.has(id)).map(({ id }) => id) };
}

export function toggleOverlay(view: ViewState, id: OverlayId): ViewState {
  const others = view.overlays.filter((shown) => shown !== id);
  return setOverlays(view, others.length < view.overlays.length ? others : [...others, id]);
}

/** All overlays that show disputes on, or, where all of them are on, off. */
export function toggleDisputes(view: ViewState): ViewState {
  const disputes = overlays.filter((overlay) => overlay.isDispute).map(({ id }) => id);
  const isEachShown = disputes.every((id) => view.overlays.includes(id));
  const others = view.overlays.filter((id) => !disputes.includes(id));
  return setOverlays(view, isEachShown ? others : [...others, ...disputes]);
}

export function setCamera(view: ViewState, camera: Camera | null): ViewState {
  return { ...view, camera };
}

export function setDate(view: ViewState, date: IsoDate): ViewState {
  return { ...view, date };
}

/** One perspective; a comparison ends with it. */
export function setPerspective(view: ViewState, perspective: PerspectiveId): ViewState {
  return { ...view, perspective, compare: null };
}

/** The map is drawn by the first of two compared perspectives. */
export function setCompare(view: ViewState, compare: ViewState["compare"]): ViewState {
  return { ...view, perspective: compare?.[0] ?? view.perspective, compare };
}

export function setDivision(view: ViewState, division: Division): ViewState {
  return { ...view, division };
}

export function setLanguage(view: ViewState, lang: Language): ViewState {
  return { ...view, lang };
}

export function setTheme(view: ViewState, theme: Theme): ViewState {
  return { ...view, theme };
}

export function isSameSelection(one: Selection, other: Selection): boolean {
  switch (one.kind) {
    case "none":
      return other.kind === "none";
    case "feature":
      return other.kind === "feature" && other.featureId === one.featureId;
    case "passage":
      return other.kind === "passage" && other.passageId === one.passageId;
  }
}
