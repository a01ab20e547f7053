import type { LayerFileId, OverlayId } from "@/geodata/schema/catalogue";
import type { Status } from "@/geodata/schema/feature";

/** Which statuses of area and line an overlay can hold: a layer is made for each and stays in every Style. */
export const overlayStatuses: Record<OverlayId, { areas: readonly Status[]; lines: readonly Status[] }> = {
  headline: { areas: ["headline-area"], lines: [] },
  "iran-azerbaijan-border": { areas: [], lines: [] },
  karabakh: {
    areas: ["held-territory", "claimed-territory", "differing-area", "district", "former-oblast"],
    lines: ["corridor", "contact-line"],
  },
  exclaves: { areas: ["exclave", "exclave-held", "claimed-territory", "differing-area"], lines: [] },
  "caspian-division": {
    areas: [],
    lines: ["claimed-line", "rejected-line", "differing-line", "computed-line"],
  },
  energy: { areas: [], lines: ["pipeline-oil", "pipeline-gas", "pipeline-proposed"] },
  military: { areas: [], lines: [] },
  transit: { areas: [], lines: ["route", "route-planned"] },
};

/** Statuses of state borders, in the order of drawing. */
export const borderStatuses: readonly Status[] = [
  "border-republic",
  "border-recognised",
  "border-contested",
  "border-closed",
];
/** Files that hold stretches of state border; each stretch stands in one of them (CONVENTIONS D4). */
export const borderFiles: readonly LayerFileId[] = ["borders", "iran-azerbaijan-border"];
export const pointFiles: readonly LayerFileId[] = [
  "transit",
  "military",
  "energy",
  "caspian-division",
  "exclaves",
  "iran-azerbaijan-border",
  "karabakh",
  "cities",
];
/** Files whose Features can be chosen on the map, from the ground up. */
export const selectableFiles: readonly LayerFileId[] = [
  "sea",
  "countries",
  "borders",
  "cities",
  "headline",
  "karabakh",
  "exclaves",
  "iran-azerbaijan-border",
  "caspian-division",
  "transit",
  "energy",
  "military",
];
