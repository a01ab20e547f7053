import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { LayerFileId } from "@/geodata/schema/catalogue";
import type { Status } from "@/geodata/schema/feature";
import type { FeatureId } from "@/geodata/schema/ids";
import { all, byZoom, hasStatus, isOneOf, isRest, isSelected, isUsually, not } from "../expressions";
import { fontStacks } from "../fontFaces";
import type { Filter, StyleAssets, StyleView } from "../styleView";
import { symbols } from "../symbols";
import { border, borderLabels, caspianLabels } from "./axisLabels";
import { labelPaint, labelText } from "./labelText";
import { caveatBelow } from "./lineLabels";
import { overlayStatuses } from "./overlayFiles";

/** Places that the article's title theme is about: labelled in every view (CARTOGRAPHY.md, Labels). */
export const headlineIds = ["nakhchivan", "nagorno-karabakh"] as const;
const isHeadline: Filter = ["in", ["get", "id"], ["literal", [...headlineIds]]];

/** Labels of areas, water and countries, the last placed first. */
export function areaLabelLayers(
  view: StyleView,
  assets: StyleAssets,
  isVisible: (file: LayerFileId) => boolean,
): LayerSpecification[] {
  const shown = Object.keys(overlayStatuses).filter((file) => isVisible(file as LayerFileId));
  const inShownOverlay: Filter = ["in", ["get", "overlay"], ["literal", shown]];
  return [
    {
      id: "labels:districts",
      type: "symbol",
      source: "labels",
      minzoom: 7.2,
      metadata: { isHit: true },
      filter: all(isRest(view), inShownOverlay, isUsually("district", "exclave-held")),
      layout: {
        "text-field": labelText(view, assets, { local: 9 }),
        "text-font": [...fontStacks.regular],
        "text-size": byZoom([7, 11], [10, 14]),
        "text-max-width": 7,
        "text-variable-anchor": ["center", "top", "bottom"],
        "text-radial-offset": 0.5,
      },
      paint: labelPaint(view, "administrative", "halo"),
    },
    waterLabels(view, assets),
    countryLabels(view, assets),
  ];
}

/** The one member of a selected group: the group's label stands for both. */
const standIns = (view: StyleView, assets: StyleAssets): FeatureId[] =>
  Object.entries(assets.derived.soleMembers).flatMap(([group, member]) =>
    view.highlightIds.includes(group) ? [member] : [],
  );

/** Seas and large lakes first; reservoirs have room only close up. */
const hasRoom: Filter = ["<=", ["coalesce", ["get", "rank"], 4], ["step", ["zoom"], 1, 4.8, 2, 6.2, 3, 7, 4]];

/** Labels that stand in every view, above the pictograms: the four headline places, then what is selected. */
export function foremostLabelLayers(view: StyleView, assets: StyleAssets): LayerSpecification[] {
  return [
    ...borderLabels(view),
    ...caspianLabels(view),
    {
      id: "labels:headline",
      type: "symbol",
      source: "labels",
      metadata: { isHit: true },
      filter: all(isHeadline, ["!", isSelected(view)]),
      layout: {
        "text-field": labelText(view, assets, { local: 8.4 }),
        "text-font": [...fontStacks.semibold],
        "text-size": byZoom([4, 11], [6, 13], [9, 17]),
        "text-letter-spacing": 0.02,
        "text-max-width": 7,
        "text-line-height": 1.1,
        "text-variable-anchor": ["center", "top", "bottom", "left", "right"],
        "text-radial-offset": 0.7,
        "text-padding": 1,
        "text-overlap": "always",
      },
      paint: labelPaint(view, "ink", "halo"),
    },
    selectedLabels(view, assets, "areas"),
    selectedLabels(view, assets, "lines"),
  ];
}

function countryLabels(view: StyleView, assets: StyleAssets): LayerSpecification {
  return {
    id: "labels:countries",
    type: "symbol",
    source: "labels",
    metadata: { isHit: true },
    filter: all(hasStatus(view, "land", "context-land"), ["!", isSelected(view)]),
    layout: {
      "text-field": labelText(view, assets, { local: 7 }),
      "text-font": [...fontStacks.semibold],
      "text-size": byZoom(
        [4, ["match", ["get", "status"], "land", 11.5, 9.5]],
        [7, ["match", ["get", "status"], "land", 16, 13]],
      ),
      "text-letter-spacing": ["match", view.lang, ["fa", "he"], 0, 0.16],
      "text-max-width": 9,
      "text-variable-anchor": ["center", "top", "bottom", "left", "right"],
      "text-radial-offset": 0.8,
      "symbol-sort-key": ["match", ["get", "status"], "land", 1, 2],
    },
    paint: labelPaint(view, "inkSoft", "land"),
  };
}

function waterLabels(view: StyleView, assets: StyleAssets): LayerSpecification {
  return {
    id: "labels:water",
    type: "symbol",
    source: "labels",
    filter: all(hasStatus(view, "lake", "sea"), hasRoom),
    layout: {
      "text-field": labelText(view, assets, { local: 8 }),
      "text-font": [...fontStacks.italic],
      "text-size": byZoom([5, 10.5], [9, 14]),
      "text-max-width": 6,
    },
    paint: labelPaint(view, "waterLabel", "halo"),
  };
}

const lineStatuses = (Object.keys(symbols) as Status[]).filter((status) => symbols[status].kind === "line");

/** Names of selected areas and groups stand on them, those of selected lines beside them. */
function selectedLabels(view: StyleView, assets: StyleAssets, of: "areas" | "lines"): LayerSpecification {
  const isOfLine = hasStatus(view, ...lineStatuses);
  const isNamedHere = not(isOneOf([border, ...standIns(view, assets)]));
  return {
    id: `labels:selected-${of}`,
    type: "symbol",
    source: "labels",
    metadata: { isHit: true },
    filter: all(isSelected(view), isNamedHere, of === "lines" ? isOfLine : not(isOfLine)),
    layout: {
      "text-field": labelText(view, assets, { local: 5 }, { after: caveatBelow }),
      "text-font": [...fontStacks.semibold],
      "text-size": byZoom([4, 13], [7, 15.5], [10, 18]),
      "text-max-width": 8,
      "text-variable-anchor":
        of === "lines" ? ["bottom", "top", "left", "right"] : ["center", "top", "bottom", "left", "right"],
      "text-radial-offset": of === "lines" ? 1.1 : 0.8,
      "symbol-sort-key": ["match", ["get", "status"], "district", 2, "held-territory", 3, 1],
    },
    paint: { ...labelPaint(view, "accent", "halo", true), "text-halo-width": 2 },
  };
}
