import type { LayerSpecification, SymbolLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { byZoom, nameIn } from "../expressions";
import { fontStacks } from "../fontFaces";
import type { Filter, StyleView } from "../styleView";
import { labelPaint } from "./labelText";

// Two of the four headline places have their names along lines of `labelAnchors.ts`: the sea and the border.

/** Closer than this no screen holds the whole sea: its name is repeated. */
const repeatZoom = 6.4;

/**
 * The sea's name by zoom. Each step has one size: MapLibre measures a label that follows a line at the size that it would have at
 * zoom 18 and the line at the tile's own zoom, so a size that grows with zoom would never fit the line of an overview.
 */
export const caspianSteps = [
  { id: "labels:caspian-far", minzoom: 0, maxzoom: 4.2, sizePx: 12.5, spacingEm: 0.1 },
  { id: "labels:caspian", minzoom: 4.2, maxzoom: 5.2, sizePx: 17, spacingEm: 0.2 },
  { id: "labels:caspian-near", minzoom: 5.2, maxzoom: repeatZoom, sizePx: 22, spacingEm: 0.28 },
] as const;

/** Letters that join are not spaced. */
const isJoined = (lang: StyleView["lang"]) => lang === "fa" || lang === "he";

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
    "text-max-angle": 40,
    "text-padding": 4,
  };
  return [
    ...caspianSteps.map(
      ({ id, minzoom, maxzoom, sizePx, spacingEm }): LayerSpecification => ({
        id,
        ...shared,
        minzoom,
        maxzoom,
        layout: {
          ...layout,
          "symbol-placement": "line-center",
          "text-size": sizePx,
          "text-letter-spacing": isJoined(view.lang) ? 0 : spacingEm,
        },
      }),
    ),
    {
      id: "labels:caspian-repeated",
      ...shared,
      minzoom: repeatZoom,
      layout: {
        ...layout,
        "symbol-placement": "line",
        "symbol-spacing": 620,
        "text-size": byZoom([repeatZoom, 24], [8, 28]),
        "text-letter-spacing": isJoined(view.lang) ? 0 : 0.28,
      },
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
        "text-variable-anchor": ["center", "top", "right", "left", "top-left", "bottom-left"],
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
