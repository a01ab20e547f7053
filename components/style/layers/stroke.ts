import type { LineLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { byZoom } from "../expressions";
import { palettes } from "../palette";
import { claimedHue } from "../perspectiveHue";
import type { StyleView } from "../styleView";
import type { Stroke } from "../symbols";

/** A line keeps its width at zoom 7 and is thinner in overviews, a little stronger close up. */
const zoomFactors: [number, number][] = [
  [4, 0.7],
  [7, 1],
  [11, 1.35],
];

/** The MapLibre paint of one stroke; `emphasis` multiplies its width. */
export function strokePaint(
  stroke: Stroke,
  view: StyleView,
  emphasis = 1,
): NonNullable<LineLayerSpecification["paint"]> {
  const width = byZoom(
    ...zoomFactors.map(([zoom, factor]): [number, number] => [zoom, stroke.widthPx * factor * emphasis]),
  );
  return {
    "line-color": stroke.colour === "claimant" ? claimedHue(view) : palettes[view.theme][stroke.colour],
    "line-width": width,
    "line-opacity": stroke.opacity ?? 1,
    ...(stroke.blurPx ? { "line-blur": stroke.blurPx } : {}),
    // MapLibre counts dashes in line widths.
    ...(stroke.dashPx ? { "line-dasharray": stroke.dashPx.map((px) => px / stroke.widthPx) } : {}),
  };
}

export function strokeLayout(stroke: Stroke): NonNullable<LineLayerSpecification["layout"]> {
  return { "line-cap": stroke.cap ?? "butt", "line-join": "round" };
}
