import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { LayerFileId } from "@/geodata/schema/catalogue";
import { all, isArea, isCurrent, isHovered, isLine, isPoint, not } from "../expressions";
import { palettes } from "../palette";
import type { StyleView } from "../styleView";
import { pointFiles, selectableFiles } from "./overlayFiles";

/**
 * For what the pointer or the keyboard is on, and unseen layers that answer a click. File by file: MapLibre masks the tiles of a
 * source anew whenever the layer before was of another one.
 */
export function pointerLayers(
  view: StyleView,
  isVisible: (file: LayerFileId) => boolean,
): LayerSpecification[] {
  return [
    ...selectableFiles.flatMap((file) => [hoverLayer(file, view), ...hitLayers(file, view, isVisible(file))]),
    ...pointFiles.map((file) => hoverRing(file, view)),
  ];
}

/** Painted by feature-state, so that hovering changes no layer. Ink, not the accent: that is for what is selected. */
const hoverLayer = (file: LayerFileId, view: StyleView): LayerSpecification => ({
  id: `hover:${file}:line`,
  type: "line",
  source: file,
  filter: all(isCurrent(view), not(isPoint)),
  layout: { "line-join": "round", "line-cap": "round" },
  paint: {
    "line-color": palettes[view.theme].ink,
    "line-width": ["case", isLine, 7, 2],
    "line-opacity": ["case", isHovered, ["case", isLine, 0.3, 0.85], 0],
  },
});

const hoverRing = (file: LayerFileId, view: StyleView): LayerSpecification => ({
  id: `hover:${file}:point`,
  type: "circle",
  source: file,
  filter: all(isCurrent(view), isPoint),
  paint: {
    "circle-color": palettes[view.theme].ink,
    "circle-opacity": ["case", isHovered, 0.12, 0],
    "circle-radius": 15,
    "circle-stroke-color": palettes[view.theme].ink,
    "circle-stroke-opacity": ["case", isHovered, 1, 0],
    "circle-stroke-width": 1.5,
  },
});

/** Areas and lines of what is switched on. `metadata.isHit` marks what can be hit. */
function hitLayers(file: LayerFileId, view: StyleView, isShown: boolean): LayerSpecification[] {
  const shared = {
    source: file,
    metadata: { isHit: true },
    layout: { visibility: isShown ? ("visible" as const) : ("none" as const) },
  };
  return [
    {
      id: `hit:${file}:area`,
      type: "fill",
      ...shared,
      filter: all(isCurrent(view), isArea),
      paint: { "fill-opacity": 0 },
    },
    {
      id: `hit:${file}:line`,
      type: "line",
      ...shared,
      filter: all(isCurrent(view), isLine),
      paint: { "line-opacity": 0, "line-width": 6 },
    },
  ];
}
