import { type Atlas, highlightedIds, isSinceArticle } from "@/components/view/atlas";
import { formatDate } from "@/components/view/formatDate";
import type { ViewState } from "@/components/view/view";
import { overlayIds } from "@/geodata/schema/catalogue";
import type { FeatureId } from "@/geodata/schema/ids";
import { disputeNotes } from "./disputeNotes";

/** How every view is drawn and named, and whose word that is (D1, D5, D6). */
export function drawingRule(view: ViewState): string[] {
  return [
    `Drawn as things stood on the ground on ${formatDate(view.date)}, on internationally recognised borders.`,
    "Two names with a slash are those of two communities; their order says nothing of right.",
    "Passage Atlas takes no position on any territory, boundary or name.",
  ];
}

/** A sentence for each dispute that is visible, and for none that isn't (D1, D3). */
export function visibleDisputes(view: ViewState, atlas: Atlas): string[] {
  const isVisible = visibility(view, atlas);
  return disputeNotes.filter(({ featureIds }) => featureIds.some(isVisible)).map(({ text }) => text);
}

export function disclaimer(view: ViewState, atlas: Atlas): string[] {
  return [...drawingRule(view), ...visibleDisputes(view, atlas)];
}

function visibility(view: ViewState, atlas: Atlas): (id: FeatureId) => boolean {
  const highlighted = new Set(highlightedIds(view.selection, atlas));
  return (id) => {
    if (highlighted.has(id)) return true;
    const place = atlas.place(id);
    if (!place || isSinceArticle(place)) return false;
    const overlay = overlayIds.find((candidate) => candidate === place.overlay);
    return overlay === undefined || view.overlays.includes(overlay);
  };
}
