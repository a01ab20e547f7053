import type { DivisionMethod, OverlayId, PerspectiveId } from "@/geodata/schema/catalogue";
import type { Position } from "@/geodata/schema/geometry";
import type { FeatureId, IsoDate, Language, PassageId } from "@/geodata/schema/ids";

export type Selection =
  | { kind: "none" }
  | { kind: "feature"; featureId: FeatureId }
  | { kind: "passage"; passageId: PassageId };

/** Where the map looks. Bearing and pitch stay 0: north is up. */
export interface Camera {
  center: Position;
  /** MapLibre zoom: 512 px · 2^zoom around the Earth. */
  zoom: number;
}

/** How the Caspian Sea is shown divided: not at all, by a method, or with a share of the sea for Iran (per cent, one decimal). */
export type Division =
  | { kind: "none" }
  | { kind: "method"; method: DivisionMethod }
  | { kind: "share"; percent: number };

export type Theme = "auto" | "light" | "dark";

/** Everything a reader can choose; the URL is its written form. */
export interface ViewState {
  selection: Selection;
  /** In the order of the catalogue. */
  overlays: readonly OverlayId[];
  /** The shown date. */
  date: IsoDate;
  /** By whose word disputed things are drawn. */
  perspective: PerspectiveId;
  /** Two perspectives whose differences are shown; null = none are compared. */
  compare: readonly [PerspectiveId, PerspectiveId] | null;
  division: Division;
  /** Language of the labels; English names stay beside it in lists. */
  lang: Language;
  theme: Theme;
  /** null = the home view, or the frame of the selection. */
  camera: Camera | null;
}
