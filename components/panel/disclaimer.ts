import { type Atlas, highlightedIds } from "@/components/view/atlas";
import { existsAt } from "@/components/view/inTime";
import type { ViewState } from "@/components/view/view";
import { overlayIds } from "@/geodata/schema/catalogue";
import type { FeatureId } from "@/geodata/schema/ids";
import { disputeNotes, noteAt } from "./disputeNotes";
import { drawingRule } from "./drawingRule";

/** A sentence for each dispute that is visible, and for none that isn't (D1, D3). */
export function visibleDisputes(view: ViewState, atlas: Atlas): string[] {
  const isVisible = visibility(view, atlas);
  const noted = disputeNotes.filter(({ featureIds }) => featureIds.some(isVisible));
  const notes = noted.flatMap(({ says }) => noteAt(says, view.date) ?? []);
  return view.division.kind === "none" ? notes : [...notes, dividedSea];
}

const dividedSea =
  "How the Caspian Sea is shown divided is computed for this map from its coast; the five states have agreed on no division of all of it.";

export function disclaimer(view: ViewState, atlas: Atlas): string[] {
  return [...drawingRule(view), ...visibleDisputes(view, atlas)];
}

function visibility(view: ViewState, atlas: Atlas): (id: FeatureId) => boolean {
  const highlighted = new Set(highlightedIds(view.selection, atlas));
  return (id) => {
    if (highlighted.has(id)) return true;
    const place = atlas.place(id);
    if (!place || !existsAt(place, view.date)) return false;
    const overlay = overlayIds.find((candidate) => candidate === place.overlay);
    return overlay === undefined || view.overlays.includes(overlay);
  };
}
