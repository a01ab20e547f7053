import type { FaceId } from "./faces";

/** A line of text on the page; x and the baseline y in units of the page. */
export interface TextItem {
  kind: "text";
  x: number;
  y: number;
  text: string;
  face: FaceId;
  sizePx: number;
  colour: string;
  /** Degrees clockwise about (x, y). */
  turn?: number;
  anchor?: "start" | "middle" | "end";
  href?: string;
}

/** Part of a picture: SVG markup whose origin is put at (x, y). */
export interface GraphicItem {
  kind: "graphic";
  x: number;
  y: number;
  markup: string;
}
export type Item = TextItem | GraphicItem;

/** What a stretch of the page is to who hears it, as PDF calls it. */
export type Role = "H1" | "H2" | "P" | "Figure" | "Caption" | "LI" | "Artifact";

/** Things that belong together: one paragraph, one picture. */
export interface Block {
  role: Role;
  /** What a picture shows, for who can't see it. */
  alt?: string;
  items: Item[];
}

/** A composed page; all lengths in its units. */
export interface Page {
  width: number;
  height: number;
  /** Units of the page per inch of paper: 96 makes a unit a CSS px. */
  unitsPerInch: number;
  /** In the order in which they are read. */
  blocks: Block[];
}

/** What of a page is set: all of it, or the map with its strip and legend, where a document has the rest in its own text. */
export type PageParts = "all" | "picture";
