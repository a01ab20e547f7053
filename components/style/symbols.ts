import type { Status } from "@/geodata/schema/feature";
import type { IconId } from "./icons";
import type { ColourName } from "./palette";
import type { HatchId } from "./patterns";

/** A colour of the palette, or that of the claimant whose word is drawn. */
export type SymbolColour = ColourName | "claimant";

/** One stroke of a line. Widths and dashes are in CSS px at zoom 7; `layers/stroke.ts` scales them. */
export interface Stroke {
  colour: SymbolColour;
  widthPx: number;
  /** Lengths of dash, gap, dash, gap, … in px. */
  dashPx?: readonly number[];
  opacity?: number;
  blurPx?: number;
  cap?: "butt" | "round";
}

export interface LineSymbol {
  kind: "line";
  /** Drawn one over the other, the first at the bottom. */
  strokes: readonly Stroke[];
  /** Small crosses along the line. */
  crosses?: true;
  /** Said after the name along the line. */
  caveat?: "schematic" | "computed";
}

export interface AreaSymbol {
  kind: "area";
  fill?: { colour: ColourName; opacity: number };
  hatch?: { pattern: HatchId; colour: SymbolColour };
  outline?: readonly Stroke[];
  /** In the hue, and with the hatch, of the state that it goes to: `sectorLooks`. */
  ofState?: { opacity: number; isHatched: boolean };
  /** Band along the inside of the edge. */
  innerEdge?: { colour: ColourName; widthPx: number; opacity: number };
}

export interface PointSymbol {
  kind: "point";
  icon: IconId;
  colour: SymbolColour;
  /** Edge of the 24-unit grid in CSS px. */
  sizePx: number;
}

/** Shown through its members, by its label or by an arrow at the map's edge. */
export interface NoSymbol {
  kind: "none";
}

export type MapSymbol = (LineSymbol | AreaSymbol | PointSymbol | NoSymbol) & {
  /** What the legend says; null where a symbol needs no explanation. */
  legend: string | null;
};

const casing = (widthPx: number): Stroke => ({ colour: "halo", widthPx, opacity: 0.85, cap: "round" });
const point = (icon: IconId, legend: string, sizePx = 20, colour: SymbolColour = "ink"): MapSymbol => ({
  kind: "point",
  icon,
  legend,
  sizePx,
  colour,
});

/** One status, one symbol, at every scale and on every medium (CONVENTIONS D2). Shape and pattern first, colour second. */
export const symbols: Record<Status, MapSymbol> = {
  sea: {
    kind: "area",
    legend: null,
    fill: { colour: "sea", opacity: 1 },
    innerEdge: { colour: "seaEdge", widthPx: 5, opacity: 1 },
    outline: [{ colour: "shore", widthPx: 0.8 }],
  },
  lake: {
    kind: "area",
    legend: null,
    fill: { colour: "lake", opacity: 1 },
    outline: [{ colour: "shore", widthPx: 0.5 }],
  },
  land: { kind: "area", legend: null, fill: { colour: "land", opacity: 1 } },
  "context-land": { kind: "area", legend: null, fill: { colour: "contextLand", opacity: 1 } },
  province: {
    kind: "line",
    legend: null,
    strokes: [{ colour: "province", widthPx: 0.6, dashPx: [1, 2], opacity: 0.8 }],
  },
  "headline-area": {
    kind: "area",
    legend: "Area named in the article’s headline theme",
    innerEdge: { colour: "headlineEdge", widthPx: 5, opacity: 1 },
  },
  "former-oblast": {
    kind: "area",
    legend: "Boundary of the Nagorno-Karabakh Autonomous Oblast of 1923–91",
    outline: [
      { colour: "halo", widthPx: 3.2, opacity: 0.9 },
      { colour: "administrative", widthPx: 1.6, dashPx: [10, 3.4, 2, 3.4] },
    ],
  },
  district: {
    kind: "area",
    legend: "District boundary",
    outline: [{ colour: "administrative", widthPx: 0.8, dashPx: [2.4, 2.4] }],
  },
  "held-territory": {
    kind: "area",
    legend: "Held against recognised sovereignty at the shown date",
    hatch: { pattern: "held", colour: "held" },
    fill: { colour: "held", opacity: 0.08 },
    outline: [{ colour: "held", widthPx: 0.8 }],
  },
  exclave: {
    kind: "area",
    legend: "Exclave",
    outline: [{ colour: "ink", widthPx: 1 }],
    innerEdge: { colour: "headlineEdge", widthPx: 1.8, opacity: 1 },
  },
  "exclave-held": {
    kind: "area",
    legend: "Exclave, held by the neighbour",
    hatch: { pattern: "held", colour: "held" },
    fill: { colour: "held", opacity: 0.08 },
    outline: [{ colour: "ink", widthPx: 1 }],
    innerEdge: { colour: "headlineEdge", widthPx: 1.8, opacity: 1 },
  },
  sector: {
    kind: "area",
    legend: "Sector of the sea under the chosen method, in its state’s hue and pattern",
    ofState: { opacity: 0.2, isHatched: true },
  },
  "zone-territorial": {
    kind: "area",
    legend: "Territorial waters, 15 nautical miles (convention of 2018)",
    ofState: { opacity: 0.3, isHatched: true },
  },
  "zone-fishing": {
    kind: "area",
    legend: "Fishing zone, the next 10 nautical miles (convention of 2018)",
    ofState: { opacity: 0.16, isHatched: false },
  },
  "undivided-sea": { kind: "none", legend: null },
  river: { kind: "line", legend: null, strokes: [{ colour: "river", widthPx: 0.9, cap: "round" }] },
  "border-recognised": {
    kind: "line",
    legend: "State border",
    strokes: [casing(3.4), { colour: "border", widthPx: 1.4, cap: "round" }],
  },
  "border-contested": {
    kind: "line",
    legend: "State border, not demarcated or contested",
    strokes: [casing(3.4), { colour: "border", widthPx: 1.4, dashPx: [10, 4] }],
  },
  "border-closed": {
    kind: "line",
    legend: "State border, closed to traffic at the shown date",
    strokes: [casing(3.4), { colour: "border", widthPx: 1.4, cap: "round" }],
    crosses: true,
  },
  "border-republic": {
    kind: "line",
    legend: "Border between Soviet republics",
    strokes: [casing(3.4), { colour: "border", widthPx: 1.4, dashPx: [9, 2.6, 2, 2.6, 2, 2.6] }],
  },
  "contact-line": {
    kind: "line",
    legend: "Line of contact (ceasefire line of 1994)",
    strokes: [casing(5.6), { colour: "ink", widthPx: 3.2, dashPx: [0, 5.6], cap: "round" }],
  },
  "claimed-line": {
    kind: "line",
    legend: "Line claimed or used by one side",
    strokes: [casing(3.6), { colour: "claimant", widthPx: 1.6, dashPx: [6, 4] }],
  },
  "computed-line": {
    kind: "line",
    legend: "Line computed for this map; agreed by no one",
    strokes: [casing(3), { colour: "inkSoft", widthPx: 1.1, dashPx: [2, 2.4] }],
    caveat: "computed",
  },
  "agreed-sea-line": {
    kind: "line",
    legend: "Seabed line agreed by treaty, its course computed",
    strokes: [casing(3.2), { colour: "waterLabel", widthPx: 1.6, cap: "round" }],
    caveat: "computed",
  },
  "pipeline-oil": {
    kind: "line",
    legend: "Oil pipeline (schematic)",
    strokes: [casing(5), { colour: "oil", widthPx: 2.6, cap: "round" }],
    caveat: "schematic",
  },
  "pipeline-gas": {
    kind: "line",
    legend: "Gas pipeline (schematic)",
    strokes: [
      casing(5.4),
      { colour: "gas", widthPx: 3.6, cap: "round" },
      { colour: "halo", widthPx: 1.4, cap: "round" },
    ],
    caveat: "schematic",
  },
  "pipeline-proposed": {
    kind: "line",
    legend: "Proposed pipeline (schematic)",
    strokes: [
      casing(5.4),
      { colour: "gas", widthPx: 3.6, dashPx: [8, 5] },
      { colour: "halo", widthPx: 1.4, cap: "round" },
    ],
    caveat: "schematic",
  },
  route: {
    kind: "line",
    legend: "Transit route (schematic)",
    strokes: [
      casing(5),
      { colour: "route", widthPx: 3, cap: "round" },
      { colour: "halo", widthPx: 1.6, dashPx: [7, 7] },
    ],
    caveat: "schematic",
  },
  "route-planned": {
    kind: "line",
    legend: "Planned route (schematic)",
    strokes: [casing(5), { colour: "route", widthPx: 2.4, dashPx: [6, 5] }],
    caveat: "schematic",
  },
  corridor: {
    kind: "line",
    legend: "Corridor (schematic)",
    strokes: [{ colour: "corridor", widthPx: 11, opacity: 0.4, blurPx: 4, cap: "round" }],
    caveat: "schematic",
  },
  capital: point("capital", "Capital", 13),
  city: point("city", "City", 10),
  town: point("town", "Town", 8),
  "held-azerbaijan": point("square", "Settlement under Azerbaijani control", 13),
  "held-armenian-forces": point(
    "triangle",
    "Settlement held by Nagorno-Karabakh/Armenian forces",
    15,
    "held",
  ),
  "held-peacekeepers": point("triangle-open", "Settlement with Russian peacekeepers", 15, "held"),
  venue: point("venue", "Venue"),
  "crossing-open": point("crossing-open", "Border crossing, open at the shown date", 16),
  "crossing-closed": point("crossing-closed", "Border crossing, closed at the shown date", 16),
  bridge: point("bridge", "Historic bridge", 18),
  "treaty-point": point("diamond", "Point fixed by treaty", 15, "waterLabel"),
  "oil-field": point("field-oil", "Oil field", 22, "oil"),
  "gas-field": point("field-gas", "Gas field", 22, "oil"),
  "disputed-field": point("field-disputed", "Disputed field", 22, "oil"),
  terminal: point("terminal", "Terminal", 20, "oil"),
  "offshore-settlement": point("platform", "Offshore settlement", 20, "oil"),
  airfield: point("airfield", "Airfield", 20, "military"),
  "land-base": point("land-base", "Military base", 20, "military"),
  "naval-base": point("naval-base", "Naval base", 20, "military"),
  radar: point("radar", "Radar station", 20, "military"),
  port: point("port", "Port", 20),
  "village-group": point("village-group", "Group of villages", 18),
  "claimed-territory": {
    kind: "area",
    legend: "Held against what this perspective claims or recognises",
    hatch: { pattern: "claimed", colour: "claimant" },
    outline: [
      { colour: "halo", widthPx: 3.4, opacity: 0.85 },
      { colour: "claimant", widthPx: 1.4, dashPx: [6, 2] },
    ],
  },
  "claimed-field": point("field-claimed", "Field claimed in this perspective", 22, "claimant"),
  "rejected-line": {
    kind: "line",
    legend: "Line not accepted in this perspective",
    strokes: [casing(3), { colour: "inkSoft", widthPx: 1.6, dashPx: [1.2, 5] }],
    crosses: true,
  },
  "rejected-point": point("diamond-barred", "Point not accepted in this perspective", 16, "inkSoft"),
  "differing-area": {
    kind: "area",
    legend: "Area on which the two perspectives differ",
    hatch: { pattern: "overlapping", colour: "ink" },
    outline: [
      { colour: "halo", widthPx: 4, opacity: 0.85 },
      { colour: "ink", widthPx: 2 },
    ],
  },
  "differing-line": {
    kind: "line",
    legend: "Line on which the two perspectives differ",
    strokes: [casing(9), { colour: "ink", widthPx: 8, dashPx: [1.4, 3.4] }, { colour: "ink", widthPx: 1.4 }],
  },
  "differing-point": point("differing", "Point on which the two perspectives differ", 24),
  "off-frame": {
    kind: "none",
    legend: "Place beyond the map’s edge, with its direction and distance from Baku",
  },
  group: { kind: "none", legend: null },
  label: { kind: "none", legend: null },
};
