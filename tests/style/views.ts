import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { buildStyle } from "@/components/style/buildStyle";
import { buildDerivedData } from "@/components/style/derivedData";
import type { StyleAssets, StyleView } from "@/components/style/styleView";
import { type LayerFileId, layerFileIds, overlayIds } from "@/geodata/schema/catalogue";
import { readLayers } from "../geodata/readBuilt";

const collections = Object.fromEntries(
  [...readLayers()].map(([id, features]) => [id, { type: "FeatureCollection" as const, features }]),
);

/** Assets as the page makes them, from the built files. */
export const assets: StyleAssets = Object.freeze({
  data: Object.fromEntries(layerFileIds.map((id) => [id, `/geodata/${id}.geojson`])) as Record<
    LayerFileId,
    string
  >,
  division: { sectors: "/geodata/caspian-sectors.geojson", shareField: "/geodata/caspian-share.json" },
  relief: { light: "/geodata/relief-light.webp", dark: "/geodata/relief-dark.webp" },
  fontsBaseUrl: "/fonts",
  derived: buildDerivedData(collections),
});

const home: StyleView = {
  overlays: ["headline", "iran-azerbaijan-border", "karabakh"],
  highlightIds: [],
  date: "2012-08-26",
  perspective: "on-the-ground",
  compare: null,
  division: { kind: "none" },
  lang: "en",
  theme: "light",
};

/** Views that between them use every part of a StyleView. */
export const views: Readonly<Record<string, StyleView>> = Object.freeze({
  home,
  "nothing switched on": { ...home, overlays: [] },
  "everything switched on": { ...home, overlays: overlayIds },
  "an area": { ...home, highlightIds: ["nakhchivan"] },
  "a group with its members": { ...home, highlightIds: ["nagorno-karabakh", "nkao"] },
  "a line, a point and a sea": {
    ...home,
    highlightIds: ["border-iran-azerbaijan", "crossing-julfa", "caspian-sea"],
  },
  "what came after the article": { ...home, highlightIds: ["tripp", "pipeline-igdir"] },
  "a perspective": {
    ...home,
    perspective: "iran",
    overlays: ["karabakh", "caspian-division", "energy"],
  },
  "two perspectives compared": {
    ...home,
    perspective: "azerbaijan",
    compare: ["azerbaijan", "iran"],
    overlays: ["karabakh", "caspian-division", "energy"],
  },
  "another date": { ...home, date: "2024-06-01" },
  Persian: { ...home, lang: "fa" },
  Georgian: { ...home, lang: "ka", overlays: ["energy", "transit"] },
});

const styles = new Map<string, StyleSpecification>();

/** The Style of a view; built once. */
export function styleOf(view: StyleView): StyleSpecification {
  const key = JSON.stringify(view);
  const style = styles.get(key) ?? buildStyle(view, assets);
  styles.set(key, style);
  return style;
}
