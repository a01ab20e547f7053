import { z } from "zod";

/** Files of `geodata/built` that are always drawn. */
export const baseIds = [
  "sea",
  "lakes",
  "rivers",
  "countries",
  "provinces",
  "borders",
  "cities",
  "off-frame",
] as const;

/** Files of `geodata/built` that a reader switches. */
export const overlayIds = [
  "headline",
  "iran-azerbaijan-border",
  "karabakh",
  "exclaves",
  "caspian-division",
  "energy",
  "military",
  "transit",
] as const;

export const OverlayId = z.enum(overlayIds);
export type OverlayId = z.infer<typeof OverlayId>;
export const LayerFileId = z.enum([...baseIds, ...overlayIds]);
export type LayerFileId = z.infer<typeof LayerFileId>;
export const layerFileIds = LayerFileId.options;

export interface Overlay {
  id: OverlayId;
  title: string;
  /** One line under the switch: what the overlay shows. */
  explains: string;
  group: "The article" | "Disputes" | "Energy, forces and routes";
  /** Counted by the "all disputes" switch. */
  isDispute: boolean;
  isOnByDefault: boolean;
}

/** In the order of the panel. */
export const overlays: readonly Overlay[] = [
  {
    id: "headline",
    title: "Headline areas",
    explains: "Nakhchivan, Nagorno-Karabakh and the nearby districts, the South Caucasus.",
    group: "The article",
    isDispute: false,
    isOnByDefault: true,
  },
  {
    id: "iran-azerbaijan-border",
    title: "Iran–Azerbaijan border",
    explains: "The land border in its two parts, and the crossings on it and nearby.",
    group: "The article",
    isDispute: false,
    isOnByDefault: true,
  },
  {
    id: "karabakh",
    title: "Nagorno-Karabakh",
    explains:
      "The former oblast, seven districts, the line of contact and the territory held in August 2012.",
    group: "Disputes",
    isDispute: true,
    isOnByDefault: true,
  },
  {
    id: "exclaves",
    title: "Exclaves",
    explains: "Four small exclaves of Azerbaijan and Armenia, each held by the other side.",
    group: "Disputes",
    isDispute: true,
    isOnByDefault: false,
  },
  {
    id: "caspian-division",
    title: "Division of the Caspian",
    explains: "A computed median line, the Astara–Hasan-Kuli line and two points fixed by treaty.",
    group: "Disputes",
    isDispute: true,
    isOnByDefault: false,
  },
  {
    id: "energy",
    title: "Fields and pipelines",
    explains: "Oil and gas fields, terminals, and pipelines as schematic lines.",
    group: "Energy, forces and routes",
    isDispute: false,
    isOnByDefault: false,
  },
  {
    id: "military",
    title: "Airfields, bases, radar",
    explains: "Places of the 2012 debate about airfields, and Russian and Iranian forces.",
    group: "Energy, forces and routes",
    isDispute: false,
    isOnByDefault: false,
  },
  {
    id: "transit",
    title: "Transit routes",
    explains: "Ways to Nakhchivan and to Afghanistan, with their ports.",
    group: "Energy, forces and routes",
    isDispute: false,
    isOnByDefault: false,
  },
];
