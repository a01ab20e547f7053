import type { OverlayId } from "@/geodata/schema/catalogue";
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

export type Theme = "auto" | "light" | "dark";

/** Everything a reader can choose; the URL is its written form. */
export interface ViewState {
  selection: Selection;
  /** In the order of the catalogue. */
  overlays: readonly OverlayId[];
  date: IsoDate;
  /** Language of the labels; English names stay beside it in lists. */
  lang: Language;
  theme: Theme;
  /** null = the home view, or the frame of the selection. */
  camera: Camera | null;
}
