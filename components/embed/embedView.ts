import type { MapFile } from "@/components/panel/visibleOrigins";
import type { Atlas } from "@/components/view/atlas";
import type { ViewState } from "@/components/view/view";
import type { Bounds, Position } from "@/geodata/schema/geometry";
import type { IsoDate } from "@/geodata/schema/ids";
import type { Manifest } from "@/geodata/schema/origin";
import type { GazetteerEntry } from "@/geodata/schema/place";
import type { EmbedOptions } from "./embedOptions";

/** Where the picture looks: at Bounds, less the `--map-padding-*` of the page's CSS, or at one camera. */
export type EmbedCamera =
  | { bounds: Bounds; maxZoom: number }
  | { camera: { center: Position; zoom: number } };

/** A published state of the data, by its hash, and the day on which it was published. */
export interface EmbedPin {
  hash: string;
  published: IsoDate;
}

/** All that one embedded page is made of. */
export interface EmbedView {
  view: ViewState;
  options: EmbedOptions;
  /** What the page is pinned to; null = it shows the newest data. */
  pin: EmbedPin | null;
  /** Sentences about parts of the link that couldn't be followed. */
  notices: readonly string[];
  atlas: Atlas;
  files: readonly MapFile[];
  origins: Manifest["origins"];
  /** All that is held of the selected place; null where none is selected. */
  place: GazetteerEntry | null;
  /** How the Caspian Sea is shown divided, with shares and fields, as markup; "" where it isn't. */
  division: string;
  /** The picture of the view, as SVG. */
  picture: string;
  /** Where the picture looks, for the map that takes its place. */
  camera: EmbedCamera;
  /** True where the Style itself draws the selection, so that another one needs another picture. */
  isFixed: boolean;
  /** Start of absolute addresses, for links out of the frame; without a slash at its end. */
  siteUrl: string;
  /** Where an oEmbed consumer asks about this address. */
  discovery: string;
  css: string;
  /** Script that keeps a choice until the page's own comes; "" where nothing can be chosen. */
  earlyScript: string;
  /** Address of the script that speaks with the host page and, where something can be chosen, answers choices. */
  pageScript: string;
  /** Address of the module that draws the zoomable map. */
  mapModule: string;
}
