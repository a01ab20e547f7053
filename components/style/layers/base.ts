import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { byZoom, hasStatus, not } from "../expressions";
import { palettes } from "../palette";
import type { StyleView } from "../styleView";
import { type AreaSymbol, type LineSymbol, symbols } from "../symbols";
import { strokeLayout, strokePaint } from "./stroke";

const area = (status: "sea" | "lake") => symbols[status] as AreaSymbol;
const provinceLine = symbols.province as LineSymbol;

/** The ground: land, relief, water, provinces. Nothing here depends on the selection. */
export function baseLayers(view: StyleView, hasRelief: boolean): LayerSpecification[] {
  const palette = palettes[view.theme];
  return [
    { id: "background", type: "background", paint: { "background-color": palette.contextLand } },
    ...(["context-land", "land"] as const).map(
      (status): LayerSpecification => ({
        id: `ground:${status}`,
        type: "fill",
        source: "countries",
        filter: hasStatus(view, status),
        paint: { "fill-color": palette[status === "land" ? "land" : "contextLand"], "fill-antialias": false },
      }),
    ),
    ...(hasRelief ? [relief(view)] : []),
    ...provinces(view),
    ...water("sea", view),
    ...water("lakes", view),
    {
      id: "rivers",
      type: "line",
      source: "rivers",
      layout: { "line-cap": "round", "line-join": "round" },
      paint: {
        "line-color": palette.river,
        "line-width": byZoom(
          [4, ["match", ["get", "rank"], 1, 0.9, 2, 0.6, 0.25]],
          [8, ["match", ["get", "rank"], 1, 1.8, 2, 1.4, 0.9]],
        ),
      },
    },
  ];
}

function relief({ theme }: StyleView): LayerSpecification {
  return {
    id: "relief",
    type: "raster",
    source: "relief",
    paint: { "raster-opacity": theme === "light" ? 0.75 : 0.9, "raster-fade-duration": 0 },
  };
}

function provinces(view: StyleView): LayerSpecification[] {
  return provinceLine.strokes.map((stroke) => ({
    id: "provinces",
    type: "line" as const,
    source: "provinces",
    minzoom: 5.5,
    layout: strokeLayout(stroke),
    paint: strokePaint(stroke, view),
  }));
}

function water(source: "sea" | "lakes", view: StyleView): LayerSpecification[] {
  const palette = palettes[view.theme];
  const symbol = area(source === "sea" ? "sea" : "lake");
  const layers: LayerSpecification[] = [
    {
      id: `${source}:fill`,
      type: "fill",
      source,
      filter: not(["==", ["geometry-type"], "Point"]),
      paint: { "fill-color": palette[source === "sea" ? "sea" : "lake"], "fill-antialias": false },
    },
  ];
  if (symbol.innerEdge) {
    const { colour, widthPx, opacity } = symbol.innerEdge;
    layers.push({
      id: `${source}:edge`,
      type: "line",
      source,
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette[colour],
        "line-width": byZoom([4, widthPx * 0.7], [8, widthPx * 1.8]),
        "line-offset": byZoom([4, widthPx * 0.35], [8, widthPx * 0.9]),
        "line-blur": byZoom([4, widthPx * 0.5], [8, widthPx]),
        "line-opacity": opacity,
      },
    });
  }
  for (const stroke of symbol.outline ?? []) {
    layers.push({
      id: `${source}:shore`,
      type: "line",
      source,
      layout: strokeLayout(stroke),
      paint: strokePaint(stroke, view),
    });
  }
  return layers;
}
