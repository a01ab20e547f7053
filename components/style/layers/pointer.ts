import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { LayerFileId } from "@/geodata/schema/catalogue";
import { all, isArea, isCurrent, isHovered, isLine, isPoint, not } from "../expressions";
import { palettes } from "../palette";
import type { StyleView } from "../styleView";
import { pointFiles, selectableFiles } from "./overlayFiles";

/** What the pointer or the keyboard is on: painted by feature-state, so that hovering changes no layer. */
export function hoverLayers(view: StyleView): LayerSpecification[] {
  // Ink, not the accent: that is for what is selected.
  const { ink } = palettes[view.theme];
  const shown = (file: LayerFileId) => ({ source: file, filter: all(isCurrent(view), not(isPoint)) });
  return [
    ...selectableFiles.map(
      (file): LayerSpecification => ({
        id: `hover:${file}:line`,
        type: "line",
        ...shown(file),
        layout: { "line-join": "round", "line-cap": "round" },
        paint: {
          "line-color": ink,
          "line-width": ["case", isLine, 7, 2],
          "line-opacity": ["case", isHovered, ["case", isLine, 0.3, 0.85], 0],
        },
      }),
    ),
    ...pointFiles.map(
      (file): LayerSpecification => ({
        id: `hover:${file}:point`,
        type: "circle",
        source: file,
        filter: all(isCurrent(view), isPoint),
        paint: {
          "circle-color": ink,
          "circle-opacity": ["case", isHovered, 0.12, 0],
          "circle-radius": 15,
          "circle-stroke-color": ink,
          "circle-stroke-opacity": ["case", isHovered, 1, 0],
          "circle-stroke-width": 1.5,
        },
      }),
    ),
  ];
}

/** Unseen layers that answer a click: areas and lines of what is switched on. `metadata.isHit` marks what can be hit. */
export function hitLayers(view: StyleView, isVisible: (file: LayerFileId) => boolean): LayerSpecification[] {
  return selectableFiles.flatMap((file): LayerSpecification[] => {
    const layout = { visibility: isVisible(file) ? ("visible" as const) : ("none" as const) };
    const metadata = { isHit: true };
    return [
      {
        id: `hit:${file}:area`,
        type: "fill",
        source: file,
        metadata,
        filter: all(isCurrent(view), isArea),
        layout,
        paint: { "fill-opacity": 0 },
      },
      {
        id: `hit:${file}:line`,
        type: "line",
        source: file,
        metadata,
        filter: all(isCurrent(view), isLine),
        layout,
        paint: { "line-opacity": 0, "line-width": 6 },
      },
    ];
  });
}
