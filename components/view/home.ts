import { overlays } from "@/geodata/schema/catalogue";
import type { ViewState } from "./view";

/** The article's day: the map shows it unless a reader asks for another. */
export const articleDate = "2012-08-26";

export const defaultOverlays = overlays.filter((overlay) => overlay.isOnByDefault).map(({ id }) => id);

/** What a reader sees who has chosen nothing. */
export const homeView: ViewState = {
  selection: { kind: "none" },
  overlays: defaultOverlays,
  date: articleDate,
  perspective: "on-the-ground",
  compare: null,
  division: { kind: "none" },
  lang: "en",
  theme: "auto",
  camera: null,
};
