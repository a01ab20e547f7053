import { type Atlas, highlightedIds } from "@/components/view/atlas";
import type { ViewState } from "@/components/view/view";
import type { ThemeName } from "./palette";
import type { StyleView } from "./styleView";

/** What the map's look takes from a view; every drawing of a view, on screen or on paper, starts here. */
export function buildStyleView(view: ViewState, atlas: Atlas, theme: ThemeName): StyleView {
  const { overlays, selection, date, perspective, compare, division, lang } = view;
  const highlightIds = highlightedIds(selection, atlas);
  return { overlays, highlightIds, date, perspective, compare, division, lang, theme };
}
