import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { LayerFileId, OverlayId } from "@/geodata/schema/catalogue";
import type { Status } from "@/geodata/schema/feature";
import { all, byZoom, hasStatus } from "../expressions";
import { hatchImageId } from "../images";
import { palettes } from "../palette";
import { colourIn } from "../perspectiveHue";
import type { Filter, StyleView } from "../styleView";
import { symbols } from "../symbols";
import { overlayStatuses } from "./overlayFiles";
import { strokeLayout, strokePaint } from "./stroke";

/** How one copy of an overlay's layers is told from the other: the rest lies under the veil, the selection over it. */
export interface Copy {
  suffix: "rest" | "selected";
  which: (file: LayerFileId) => Filter;
  isVisible: (overlay: LayerFileId) => boolean;
}

/** Fills, hatches, inner edges and outlines of all overlays with areas. */
export function areaLayers(view: StyleView, copy: Copy): LayerSpecification[] {
  const files = Object.entries(overlayStatuses) as [OverlayId, (typeof overlayStatuses)[OverlayId]][];
  return files.flatMap(([file, { areas }]) => areas.flatMap((status) => oneArea(file, status, view, copy)));
}

function oneArea(file: OverlayId, status: Status, view: StyleView, copy: Copy): LayerSpecification[] {
  const symbol = symbols[status];
  if (symbol.kind !== "area") return [];
  const palette = palettes[view.theme];
  const visibility = copy.isVisible(file) ? ("visible" as const) : ("none" as const);
  const shared = { source: file, filter: all(copy.which(file), hasStatus(view, status)) };
  const id = (part: string) => `${file}:${status}:${part}:${copy.suffix}`;
  const layers: LayerSpecification[] = [];
  if (symbol.fill) {
    layers.push({
      id: id("fill"),
      type: "fill",
      ...shared,
      layout: { visibility },
      paint: { "fill-color": palette[symbol.fill.colour], "fill-opacity": symbol.fill.opacity },
    });
  }
  if (symbol.hatch) {
    layers.push({
      id: id("hatch"),
      type: "fill",
      ...shared,
      layout: { visibility },
      paint: {
        "fill-pattern": hatchImageId(symbol.hatch.pattern, colourIn(view, symbol.hatch.colour), view.theme),
        "fill-antialias": false,
      },
    });
  }
  // The accent takes the place of the inner edge.
  if (symbol.innerEdge && copy.suffix === "rest") {
    const { colour, widthPx, opacity } = symbol.innerEdge;
    layers.push({
      id: id("inner-edge"),
      type: "line",
      ...shared,
      layout: { visibility, "line-join": "round" },
      paint: {
        "line-color": palette[colour],
        "line-width": byZoom([4, widthPx * 0.5], [8, widthPx * 1.4]),
        // An inset, for polygons: half the width keeps the band inside the edge.
        "line-offset": byZoom([4, widthPx * 0.25], [8, widthPx * 0.7]),
        "line-opacity": opacity,
      },
    });
  }
  for (const [index, stroke] of (symbol.outline ?? []).entries()) {
    layers.push({
      id: id(`outline-${index}`),
      type: "line",
      ...shared,
      layout: { visibility, ...strokeLayout(stroke) },
      paint: strokePaint(stroke, view),
    });
  }
  return layers;
}
