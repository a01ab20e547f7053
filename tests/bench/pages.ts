/** A page that is measured. Its map says `data-state="ready"` when it is interactive, a frame's `live`. */
export interface BenchPage {
  name: string;
  title: string;
  server: "site" | "peers";
  path: string;
  /** Element that the map fills. */
  mapArea: string;
  /** Links that select a place each. */
  list: string;
  /** Passages that answer a selection: none is in sight before one. */
  answer: string;
  /** Button that brings the switches into view where they are folded away. */
  unfold?: string;
  /** Button that asks for the zoomable map where that waits for one; pressed as soon as it is there. */
  start?: string;
}

const list = "#places a[data-feature]";
const site = { server: "site", list } as const;
const peer = { server: "peers", list, mapArea: "#map", answer: "#answer [data-passage]" } as const;

/** The page that every ratio is taken from. */
export const baseline = "maplibre";

export const pages: readonly BenchPage[] = [
  { ...peer, name: "maplibre", title: "eager MapLibre", path: "/maplibre.html" },
  { ...peer, name: "leaflet", title: "Leaflet canvas", path: "/leaflet.html" },
  { ...peer, name: "d3", title: "d3-geo SVG", path: "/d3.html" },
  {
    ...site,
    name: "home",
    title: "ours: /",
    path: "/",
    mapArea: ".map-room",
    answer: ".sheet [data-passage]",
    unfold: ".layers-toggle",
  },
  {
    ...site,
    name: "embed",
    title: "ours: /embed",
    path: "/embed",
    mapArea: ".stage",
    list: ".index a",
    answer: ".gist",
    start: ".tools .start",
  },
];
