import type {
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { baseIds, frame, type LayerFileId, overlayIds } from "@/geodata/schema/catalogue";
import type { FeatureId } from "@/geodata/schema/ids";
import { drawnOtherwise } from "./drawnStatuses";
import { isRestIn, isSelectedIn } from "./expressions";
import { fontFaces } from "./fontFaces";
import { areaLabelLayers, foremostLabelLayers } from "./layers/areaLabels";
import { areaLayers, type Copy } from "./layers/areas";
import { baseLayers } from "./layers/base";
import { circleLayers } from "./layers/circles";
import {
  divisionAreaLayers,
  divisionLabelLayers,
  divisionLineLayers,
  divisionSources,
} from "./layers/division";
import { lineLabelLayers } from "./layers/lineLabels";
import { borderLayers, overlayLineLayers } from "./layers/lines";
import { pointerLayers } from "./layers/pointer";
import { iconLayers, pointLabelLayers, seatLayer, selectedPointLayers } from "./layers/points";
import { selectedGlow, selectedOutlines, selectedRings, selectedTints, veilLayer } from "./layers/selection";
import type { StyleAssets, StyleView } from "./styleView";

export type { StyleAssets, StyleView } from "./styleView";

/**
 * The whole MapLibre Style of a view. Sources and layers are the same for every view, so that two Styles differ only in
 * paint, layout and filters; the theme changes the relief image too, which may be left out until the rest is drawn, and
 * only a view of the Caspian Sea divided has the source and the layers for that. A selection changes the layers of the files
 * that hold it, and no others of the built files.
 *
 * From the ground up: land, water, overlays and borders; the veil that makes all of it step back from a selection; the
 * selected Features once more above it; labels.
 */
export function buildStyle(asked: StyleView, assets: StyleAssets): StyleSpecification {
  const highlightsIn = highlightsByFile(asked, assets);
  const view = { ...asked, ...drawnOtherwise(asked, assets.derived), highlightsIn };
  const shown = new Set<LayerFileId>([...baseIds, ...view.overlays]);
  const isVisible = (file: LayerFileId) => shown.has(file);
  const rest: Copy = { suffix: "rest", which: (file) => isRestIn(view, file), isVisible };
  const selected: Copy = {
    suffix: "selected",
    which: (file) => isSelectedIn(view, file),
    isVisible: (file) => file in highlightsIn,
  };
  const layers: LayerSpecification[] = [
    ...baseLayers(view, assets.relief !== null),
    ...divisionAreaLayers(view),
    ...areaLayers(view, rest),
    ...borderLayers(view, rest),
    ...overlayLineLayers(view, rest),
    ...divisionLineLayers(view),
    ...circleLayers(view, isVisible),
    veilLayer(view),
    ...selectedTints(view),
    ...areaLayers(view, selected),
    ...selectedOutlines(view),
    ...selectedGlow(view),
    ...borderLayers(view, selected),
    ...overlayLineLayers(view, selected),
    ...pointerLayers(view, isVisible),
    ...lineLabelLayers(view, isVisible),
    ...pointLabelLayers(view, assets, rest),
    seatLayer(view, assets, rest),
    ...areaLabelLayers(view, assets, isVisible),
    ...iconLayers(view, rest),
    ...divisionLabelLayers(view),
    ...foremostLabelLayers(view, assets),
    ...selectedRings(view),
    ...selectedPointLayers(view, assets, selected),
  ];
  return {
    version: 8,
    name: "Passage Atlas",
    "font-faces": fontFaces(assets.fontsBaseUrl),
    sources: buildSources(view, assets),
    layers,
  };
}

function highlightsByFile(
  { highlightIds }: StyleView,
  { derived }: StyleAssets,
): Partial<Record<LayerFileId, FeatureId[]>> {
  const entries = Object.entries(derived.idsIn) as [LayerFileId, readonly FeatureId[]][];
  return Object.fromEntries(
    entries.flatMap(([file, ids]) => {
      const highlights = highlightIds.filter((id) => ids.includes(id));
      return highlights.length > 0 ? [[file, highlights]] : [];
    }),
  );
}

function buildSources(view: StyleView, assets: StyleAssets): Record<string, SourceSpecification> {
  const [west, south, east, north] = frame;
  const files = [...baseIds, ...overlayIds].map((id): [string, SourceSpecification] => [
    id,
    // Coordinates have four decimals: at zoom 9 a tile of 4096 units resolves that, closer tiles would add nothing.
    { type: "geojson", data: assets.data[id], promoteId: "id", maxzoom: 10, tolerance: 0.2 },
  ]);
  const relief: SourceSpecification | null = assets.relief && {
    type: "image",
    url: assets.relief[view.theme],
    coordinates: [
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
  };
  return {
    ...(relief && { relief }),
    ...Object.fromEntries(files),
    ...divisionSources(view, assets),
    labels: { type: "geojson", data: assets.derived.labels, promoteId: "id", maxzoom: 10 },
    circles: { type: "geojson", data: assets.derived.circles, promoteId: "id", maxzoom: 10 },
    // One tile of zoom 2 holds the whole frame: a label that follows a line is cut at the edge of a tile.
    "label-lines": { type: "geojson", data: assets.derived.labelLines, promoteId: "id", maxzoom: 2 },
  };
}
