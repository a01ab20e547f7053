import type { LayerSpecification, SymbolLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { byZoom, nameIn } from "../expressions";
import { fontStacks } from "../fontFaces";
import type { Filter, StyleView } from "../styleView";
import { labelPaint } from "./labelText";

// Two of the four headline places have their names along lines of `labelAnchors.ts`: the sea and the border.

/** Closer than this no screen holds the whole sea: its name is repeated. */
const repeatZoom = 6.4;

/** The sea's name along its length. */
export function caspianLabels(view: StyleView): LayerSpecification[] {
  const isChosen = view.highlightIds.includes("caspian-sea");
  const shared = {
    type: "symbol" as const,
    source: "label-lines",
    metadata: { isHit: true },
    filter: ["==", ["get", "id"], "caspian-sea"] as Filter,
    paint: labelPaint(view, isChosen ? "accent" : "waterLabel", "sea", isChosen),
  };
  const layout: SymbolLayerSpecification["layout"] = {
    "text-field": nameIn(view.lang),
    "text-font": [...fontStacks.italic],
    "text-size": byZoom([3.5, 14], [5, 20], [8, 28]),
    "text-letter-spacing": view.lang === "fa" || view.lang === "he" ? 0 : 0.28,
    "text-max-angle": 40,
    "text-padding": 4,
  };
  return [
    {
      id: "labels:caspian",
      ...shared,
      maxzoom: repeatZoom,
      layout: { ...layout, "symbol-placement": "line-center" },
    },
    {
      id: "labels:caspian-repeated",
      ...shared,
      minzoom: repeatZoom,
      layout: { ...layout, "symbol-placement": "line", "symbol-spacing": 620 },
    },
  ];
}

/** Labelled here, not among areas and groups. */
export const border = "border-iran-azerbaijan";
/** From here on the border's name runs along it; in overviews it stands below. */
const alongBorderZoom = 6.7;

/** The border is one of the four headline places: it has its name in every view. */
export function borderLabels(view: StyleView): LayerSpecification[] {
  const isChosen = view.highlightIds.includes(border);
  const paint = labelPaint(view, isChosen ? "accent" : "ink", "halo", isChosen);
  const shared = { type: "symbol" as const, metadata: { isHit: true }, paint };
  const filter: Filter = ["==", ["get", "id"], border];
  const text = { "text-field": nameIn(view.lang), "text-font": [...fontStacks.italic] };
  return [
    {
      id: "labels:border",
      ...shared,
      source: "labels",
      filter,
      maxzoom: alongBorderZoom,
      layout: {
        ...text,
        "text-size": byZoom([4, 10.5], [6.5, 12.5]),
        "text-max-width": 8,
        "text-line-height": 1.1,
        "text-variable-anchor": ["center", "top", "right", "left"],
        "text-radial-offset": 0.6,
        "text-padding": 1,
      },
    },
    {
      id: "labels:border-along",
      ...shared,
      source: "label-lines",
      filter,
      minzoom: alongBorderZoom,
      layout: {
        ...text,
        "symbol-placement": "line",
        "symbol-spacing": 700,
        "text-size": byZoom([6.7, 12], [10, 15]),
        "text-letter-spacing": 0.04,
        "text-max-angle": 35,
      },
    },
  ];
}
