/** A page that is measured. Its map says `data-state="ready"` when it is interactive. */
export interface BenchPage {
  name: string;
  title: string;
  server: "site" | "peers";
  path: string;
  /** Element that the map fills. */
  mapArea: string;
  /** Passages that answer a selection: none is there before one. */
  answer: string;
  /** Button that brings the switches into view where they are folded away. */
  unfold?: string;
}

const site = { server: "site", answer: ".sheet [data-passage]" } as const;
const peer = { server: "peers", mapArea: "#map", answer: "#answer [data-passage]" } as const;

/** The page that every ratio is taken from. */
export const baseline = "maplibre";

export const pages: readonly BenchPage[] = [
  { ...peer, name: "maplibre", title: "eager MapLibre", path: "/maplibre.html" },
  { ...peer, name: "leaflet", title: "Leaflet canvas", path: "/leaflet.html" },
  { ...peer, name: "d3", title: "d3-geo SVG", path: "/d3.html" },
  { ...site, name: "home", title: "ours: /", path: "/", mapArea: ".map-room", unfold: ".layers-toggle" },
  { ...site, name: "embed", title: "ours: /embed", path: "/embed", mapArea: "svg, .map-room" },
];
