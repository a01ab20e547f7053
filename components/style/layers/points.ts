import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { LayerFileId } from "@/geodata/schema/catalogue";
import type { Status } from "@/geodata/schema/feature";
import type { FeatureId } from "@/geodata/schema/ids";
import { all, byZoom, drawnStatus, isOneOf, isPoint, not } from "../expressions";
import { fontStacks } from "../fontFaces";
import { iconImageId } from "../images";
import { colourIn } from "../perspectiveHue";
import type { Filter, StyleAssets, StyleView } from "../styleView";
import { type PointSymbol, symbols } from "../symbols";
import type { Copy } from "./areas";
import { labelPaint, labelText } from "./labelText";
import { pointFiles } from "./overlayFiles";

const pointSymbols = Object.entries(symbols).filter(
  (entry): entry is [Status, PointSymbol & { legend: string }] => entry[1].kind === "point",
);
const byStatus = (
  view: StyleView,
  value: (symbol: PointSymbol) => unknown,
  otherwise: unknown,
): ExpressionSpecification =>
  [
    "match",
    drawnStatus(view),
    ...pointSymbols.flatMap(([status, symbol]) => [status, value(symbol)]),
    otherwise,
  ] as unknown as ExpressionSpecification;

const iconImage = (view: StyleView) =>
  byStatus(
    view,
    (symbol) => iconImageId(symbol.icon, colourIn(view, symbol.colour), view.theme),
    iconImageId("town", "ink", view.theme),
  );
/** Pictograms shrink in overviews, where many stand close together. */
const iconSize = (view: StyleView): ExpressionSpecification =>
  byZoom(
    [4, byStatus(view, (symbol) => (symbol.sizePx / 24) * 0.62, 0.3)],
    [7.5, byStatus(view, (symbol) => symbol.sizePx / 24, 0.5)],
  );
/** In overviews crossings would cover Nakhchivan, and answer every click on it. */
const crossingsFrom = 4.6;
/** Overviews have no room for the names of crossings. */
const namedFrom = 6.3;
/** Distance of the label from the middle of its pictogram, in ems of 12 px text. */
const labelDistance = (view: StyleView) => byStatus(view, (symbol) => symbol.sizePx / 24 + 0.25, 0.6);

/**
 * Lowest rank that the zoom has room for: base cities and contested towns; other overlays show all that they have. Filters see
 * the zoom of the tile, a whole number.
 */
const hasRoom: Filter = ["<=", ["coalesce", ["get", "rank"], 3], ["step", ["zoom"], 1, 4, 2, 6, 3, 8, 4]];
const ranked: readonly LayerFileId[] = ["cities", "karabakh"];
const rank: ExpressionSpecification = ["coalesce", ["get", "rank"], 3];

/** Names of points and, for base cities, their rings: one layer a file, the last placed first. */
export function pointLabelLayers(view: StyleView, assets: StyleAssets, copy: Copy): LayerSpecification[] {
  return pointFiles.map((file) => {
    const layer = pointLabels(file, view, assets, copy);
    return file === "cities" ? { ...layer, filter: all(layer.filter, not(isSeat)) } : layer;
  });
}

/** Bearings and distances are taken from here: every view shows it, though names of the sea and of borders stand close by. */
const seat: FeatureId = "baku";
const isSeat = isOneOf([seat]);

/** Its name gives way to those of headline places and countries alone, its ring to none. */
export function seatLayer(view: StyleView, assets: StyleAssets, copy: Copy): LayerSpecification {
  const layer = pointLabels("cities", view, assets, copy);
  return {
    ...layer,
    id: "cities:seat:rest",
    filter: all(layer.filter, isSeat),
    layout: { ...layer.layout, "icon-allow-overlap": true },
  };
}

/** Pictograms of overlays, all of them shown. They stand above the labels, which MapLibre then keeps clear of them. */
export function iconLayers(view: StyleView, copy: Copy): LayerSpecification[] {
  return overlayPointFiles.map((file) => ({
    id: `${file}:icons:rest`,
    type: "symbol",
    source: file,
    ...(file === "iran-azerbaijan-border" ? { minzoom: crossingsFrom } : {}),
    metadata: { isHit: true },
    filter: pointFilter(file, copy),
    layout: {
      visibility: copy.isVisible(file) ? "visible" : "none",
      "icon-image": iconImage(view),
      "icon-size": iconSize(view),
      "icon-allow-overlap": true,
      "icon-padding": 0,
      "symbol-sort-key": rank,
    },
    paint: { "icon-opacity": view.highlightIds.length > 0 ? 0.6 : 1 },
  }));
}

export const selectedPointLayers = (view: StyleView, assets: StyleAssets, copy: Copy): LayerSpecification[] =>
  pointFiles.map((file) => selectedPoints(file, view, assets, copy));

const overlayPointFiles = pointFiles.filter((file) => file !== "cities");
const pointFilter = (file: LayerFileId, copy: Copy): Filter =>
  all(copy.which(file), isPoint, ...(ranked.includes(file) ? [hasRoom] : []));

const shared = (view: StyleView) =>
  ({
    "icon-size": iconSize(view),
    "text-max-width": 9,
    "text-line-height": 1.15,
    "text-variable-anchor": ["left", "right", "top", "bottom", "top-left", "bottom-left"],
    "text-radial-offset": labelDistance(view),
    "text-justify": "auto",
    "text-optional": true,
    "text-padding": 3,
    "symbol-sort-key": rank,
  }) satisfies NonNullable<SymbolLayerSpecification["layout"]>;

function pointLabels(
  file: LayerFileId,
  view: StyleView,
  assets: StyleAssets,
  copy: Copy,
): SymbolLayerSpecification & { filter: Filter } {
  const { cities, sameName } = assets.derived.sharedSites;
  const covered = (Object.keys(cities) as LayerFileId[])
    .filter(copy.isVisible)
    .flatMap((id) => cities[id] ?? []);
  const named = file === "iran-azerbaijan-border" ? { named: namedFrom } : {};
  const text = labelText(
    view,
    assets,
    { ...named, local: 7.6 },
    { unnamed: file === "cities" ? [] : sameName },
  );
  return {
    id: `${file}:point-labels:rest`,
    type: "symbol",
    source: file,
    metadata: { isHit: true },
    filter: pointFilter(file, copy),
    layout: {
      ...shared(view),
      visibility: copy.isVisible(file) ? "visible" : "none",
      ...(file === "cities"
        ? {
            "icon-image": ["case", isOneOf(covered), "", iconImage(view)],
            // Clear of the pictogram that stands there instead.
            "text-radial-offset": ["case", isOneOf(covered), 1.15, labelDistance(view)],
          }
        : {}),
      "text-field": text,
      "text-font": [
        "match",
        ["get", "status"],
        "capital",
        ["literal", [...fontStacks.semibold]],
        ["literal", [...fontStacks.regular]],
      ],
      "text-size": byZoom([4, ["match", rank, 1, 12, 2, 11, 10.5]], [9, ["match", rank, 1, 15, 2, 14, 12.5]]),
    },
    paint: labelPaint(view, "ink", "halo"),
  };
}

/** Selected points: their pictogram over a ring of accent, their name in accent. */
function selectedPoints(
  file: LayerFileId,
  view: StyleView,
  assets: StyleAssets,
  copy: Copy,
): LayerSpecification {
  return {
    id: `${file}:points:selected`,
    type: "symbol",
    source: file,
    metadata: { isHit: true },
    filter: all(copy.which(file), isPoint),
    layout: {
      ...shared(view),
      visibility: copy.isVisible(file) ? "visible" : "none",
      "icon-image": iconImage(view),
      "icon-allow-overlap": true,
      "text-field": labelText(view, assets, { local: 5 }),
      "text-font": [...fontStacks.semibold],
      "text-size": 13.5,
    },
    paint: { ...labelPaint(view, "accent", "halo", true), "text-halo-width": 2 },
  };
}
