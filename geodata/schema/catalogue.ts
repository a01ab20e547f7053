// The lists and numbers of the schemas, without zod: what the page's scripts need of them.

/**
 * The frame of the map: nothing is drawn outside it. It starts at 37° E because the article's places need no more, and
 * it ends where the last road and pipeline of the overlays do.
 */
export const frame: [west: number, south: number, east: number, north: number] = [37, 34, 62, 50];

/** What the first view shows: the whole Caspian Sea, Nakhchivan, Karabakh and the borders between them. */
export const homeBounds: typeof frame = [43.2, 36.3, 55.2, 47.3];

/** Languages in which the map holds names (BCP 47). */
export const languages = ["en", "az", "hy", "fa", "ru", "tr", "tk", "kk", "ka", "he"] as const;

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

export type OverlayId = (typeof overlayIds)[number];

/** Files of `geodata/built` that only a view of the Caspian's division needs. */
export const divisionFileIds = ["caspian-sectors"] as const;
export type DivisionFileId = (typeof divisionFileIds)[number];
export const layerFileIds = [...baseIds, ...overlayIds, ...divisionFileIds] as const;
export type LayerFileId = (typeof layerFileIds)[number];

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

/** The days that a reader can look at: from the year of the treaties of Moscow and Kars to the day on which the facts were last checked. */
export const earliestDate = "1921-01-01";
export const latestDate = "2026-11-23";

/** First day without the Soviet Union: until then the borders between its republics were internal ones. */
export const sovietUnionEnd = "1991-12-26";

/** By whose word disputed things are drawn; the first is that of a reader who has not chosen. */
export const perspectiveIds = [
  "on-the-ground",
  "azerbaijan",
  "armenia",
  "iran",
  "russia",
  "turkmenistan",
  "kazakhstan",
  "united-nations",
] as const;
export type PerspectiveId = (typeof perspectiveIds)[number];

/** Ways of dividing the Caspian Sea; each has its sectors and lines, the zones of the convention of 2018 too. */
export const divisionMethods = [
  "equidistance",
  "equidistance-mainland",
  "astara-hasankuli",
  "equal-parts",
  "agreed",
  "zones",
] as const;
export type DivisionMethod = (typeof divisionMethods)[number];

/** The share of the sea that a reader can give to Iran, per cent; an illustration, since no line of the kind exists. */
export const shareRange = { least: 11, most: 20, step: 0.1 } as const;
/** Who claims: states by their ISO code, the Nagorno-Karabakh Republic of 1991–2023, the Soviet Union, the United Nations. */
export const claimants = ["AZ", "AM", "IR", "RU", "TM", "KZ", "TR", "UN", "NKR", "USSR"] as const;
export type Claimant = (typeof claimants)[number];

/** By whose Claims a perspective draws; null = by nobody's, as things are. */
export const perspectiveClaimants: Record<PerspectiveId, Claimant | null> = {
  "on-the-ground": null,
  azerbaijan: "AZ",
  armenia: "AM",
  iran: "IR",
  russia: "RU",
  turkmenistan: "TM",
  kazakhstan: "KZ",
  "united-nations": "UN",
};
