import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { LayerFileId, OverlayId } from "@/geodata/schema/catalogue";
import type { Status } from "@/geodata/schema/feature";
import { all, hasStatus } from "../expressions";
import { iconImageId } from "../images";
import type { StyleView } from "../styleView";
import { symbols } from "../symbols";
import type { Copy } from "./areas";
import { borderFiles, borderStatuses, overlayStatuses } from "./overlayFiles";
import { strokeLayout, strokePaint } from "./stroke";

/**
 * State borders, each stretch from the one file that holds it, whatever the overlays; a border that is an overlay of its own
 * is heavier while that is on.
 */
export function borderLayers(view: StyleView, copy: Copy): LayerSpecification[] {
  const drawn = copy.suffix === "rest" ? { ...copy, isVisible: () => true } : copy;
  return borderStatuses.flatMap((status) =>
    borderFiles.flatMap((file) => {
      const isEmphasised = file !== "borders" && (copy.suffix === "selected" || copy.isVisible(file));
      return oneLine(file, status, view, drawn, isEmphasised ? 1.35 : 1);
    }),
  );
}

/** Lines of the overlays, state borders apart. */
export function overlayLineLayers(view: StyleView, copy: Copy): LayerSpecification[] {
  const files = Object.entries(overlayStatuses) as [OverlayId, (typeof overlayStatuses)[OverlayId]][];
  return files.flatMap(([file, { lines }]) => lines.flatMap((status) => oneLine(file, status, view, copy)));
}

function oneLine(
  file: LayerFileId,
  status: Status,
  view: StyleView,
  copy: Copy,
  emphasis = 1,
): LayerSpecification[] {
  const symbol = symbols[status];
  if (symbol.kind !== "line") return [];
  const visibility = copy.isVisible(file) ? ("visible" as const) : ("none" as const);
  const shared = { source: file, filter: all(copy.which(file), hasStatus(view, status)) };
  const layers = symbol.strokes.map(
    (stroke, index): LayerSpecification => ({
      id: `${file}:${status}:stroke-${index}:${copy.suffix}`,
      type: "line",
      ...shared,
      layout: { visibility, ...strokeLayout(stroke) },
      paint: strokePaint(stroke, view, emphasis),
    }),
  );
  if (symbol.crosses) {
    layers.push({
      id: `${file}:${status}:crosses:${copy.suffix}`,
      type: "symbol",
      ...shared,
      layout: {
        visibility,
        "symbol-placement": "line",
        "symbol-spacing": 26,
        "icon-image": iconImageId("cross", "ink", view.theme),
        "icon-size": 0.4,
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
    });
  }
  return layers;
}
