import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { LayerFileId } from "@/geodata/schema/catalogue";
import { all, isArea, isLine, isPoint, isSelectedIn } from "../expressions";
import { palettes } from "../palette";
import type { Filter, StyleView } from "../styleView";
import { pointFiles, selectableFiles } from "./overlayFiles";

/** A whole country or sea is too large to tint: the outline alone says it. */
const isGround: Filter = ["in", ["get", "status"], ["literal", ["land", "sea"]]];

const nonPointFiles = selectableFiles.filter((file) => file !== "cities");

/** A layer that draws nothing still costs MapLibre a mask of each tile. */
const visibility = ({ highlightsIn = {} }: StyleView, file: LayerFileId): "visible" | "none" =>
  file in highlightsIn ? "visible" : "none";

/** Paper over all that is not selected, so that the selection, drawn above it, stands out. */
export function veilLayer(view: StyleView): LayerSpecification {
  return {
    id: "veil",
    type: "background",
    paint: {
      "background-color": palettes[view.theme].halo,
      "background-opacity": view.highlightIds.length > 0 ? 0.5 : 0,
      "background-opacity-transition": { duration: 0 },
    },
  };
}

/** Accent tint of selected areas; the sea gets its blue back from the veil first. */
export const selectedTints = (view: StyleView): LayerSpecification[] => [
  {
    id: "selected:sea:ground",
    type: "fill",
    source: "sea",
    filter: isSelectedIn(view, "sea"),
    layout: { visibility: visibility(view, "sea") },
    paint: { "fill-color": palettes[view.theme].sea, "fill-opacity": 0.7 },
  },
  ...nonPointFiles.map(
    (file): LayerSpecification => ({
      id: `selected:${file}:tint`,
      type: "fill",
      source: file,
      filter: all(isSelectedIn(view, file), isArea),
      layout: { visibility: visibility(view, file) },
      paint: { "fill-color": palettes[view.theme].accent, "fill-opacity": ["case", isGround, 0.05, 0.11] },
    }),
  ),
];

/** Accent outline of selected areas, 2.5 px with a casing. */
export const selectedOutlines = (view: StyleView): LayerSpecification[] =>
  edges(view, "outline", isArea, { casing: 5.5, accent: 2.5 });

/** Accent on both sides of selected lines, whose own symbol is drawn above it. */
export const selectedGlow = (view: StyleView): LayerSpecification[] =>
  edges(view, "glow", isLine, { casing: 10.5, accent: 8 });

function edges(
  view: StyleView,
  name: string,
  which: Filter,
  widthPx: { casing: number; accent: number },
): LayerSpecification[] {
  const { accent, halo } = palettes[view.theme];
  const strokes = [
    { part: "casing", colour: halo, width: widthPx.casing },
    { part: "accent", colour: accent, width: widthPx.accent },
  ];
  return strokes.flatMap(({ part, colour, width }) =>
    nonPointFiles.map(
      (file): LayerSpecification => ({
        id: `selected:${file}:${name}-${part}`,
        type: "line",
        source: file,
        filter: all(isSelectedIn(view, file), which),
        layout: { visibility: visibility(view, file), "line-join": "round", "line-cap": "round" },
        paint: { "line-color": colour, "line-width": width },
      }),
    ),
  );
}

/** A ring of accent around selected points, under their pictogram. */
export function selectedRings(view: StyleView): LayerSpecification[] {
  const { accent, halo } = palettes[view.theme];
  return pointFiles.map((file) => ({
    id: `selected:${file}:ring`,
    type: "circle",
    source: file,
    filter: all(isSelectedIn(view, file), isPoint),
    layout: { visibility: visibility(view, file) },
    paint: {
      "circle-color": halo,
      "circle-radius": 12,
      "circle-stroke-color": accent,
      "circle-stroke-width": 2.5,
    },
  }));
}
