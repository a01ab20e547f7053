import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Camera } from "@/components/view/view";
import type { Size } from "./camera";
import { drawCircles } from "./circles";
import { Definitions } from "./definitions";
import { placeLabels } from "./labels/placeLabels";
import { drawLinks, type HrefOf } from "./links";
import { element, escapeXml } from "./markup";
import { type Detail, outlinePicture } from "./outlinePicture";
import { drawOutlines, layersAt, type SvgData } from "./outlines";
import type { PictureOptions } from "./picture";
import { joinPieces, type Piece } from "./pieces";

export type { SvgData } from "./outlines";

export interface SvgOptions {
  /** What the picture shows, for readers who can't see it. */
  title: string;
  /** Absent: the picture has no links. */
  hrefOf?: HrefOf;
  /** URL or data URL of the relief image; absent: without relief. */
  reliefUrl?: string | null;
  /** Start of every local id, where several pictures stand in one page. */
  idPrefix?: string;
  detail?: Detail;
  softEdges?: PictureOptions["softEdges"];
}

/** Finer than a screen shows. */
export const fullDetail: Detail = { tolerancePx: 0.05, stepPx: 0.1 };
export const screenDetail: Detail = { tolerancePx: 0.25, stepPx: 0.25 };
/** Targets are coarser: nobody sees them. Px. */
export const targetTolerancePx = 4;

/** Attributes of every picture: what its parts share. */
export const pictureAttributes = {
  xmlns: "http://www.w3.org/2000/svg",
  "font-family": "'Noto Sans', sans-serif",
  "paint-order": "stroke",
  "stroke-linejoin": "round",
};

/**
 * The Style as an SVG picture: the same layers, filters and expressions, the same Web Mercator camera as MapLibre's canvas of
 * that size. Pure: no DOM, no network, the same text for the same input. A layer or property that it can't draw throws.
 */
export function renderSvg(
  style: StyleSpecification,
  data: SvgData,
  camera: Camera,
  size: Size,
  { title, hrefOf, reliefUrl = null, idPrefix = "", detail = screenDetail, softEdges }: SvgOptions,
): string {
  const { width, height } = size;
  const layers = layersAt(style, data, camera.zoom);
  const options: PictureOptions = {
    camera,
    size,
    fit: "fixed",
    drawn: { left: 0, top: 0, right: width, bottom: height },
    stepPx: detail.stepPx,
    softEdges,
  };
  const definitions = new Definitions(idPrefix);
  const picture = outlinePicture(layers, options, detail, definitions, `${idPrefix}s`);
  const outlines = drawOutlines(layers, style, picture, reliefUrl);
  const { markup: labels, placement } = placeLabels(layers, picture);
  const pieces = layers.flatMap(({ layer, features }): Piece[] => {
    if (layer.layer.type === "circle") return [{ kind: "px", markup: drawCircles(layer, features, picture) }];
    return outlines.get(layer.layer.id) ?? [{ kind: "px", markup: labels.get(layer.layer.id) ?? "" }];
  });
  if (hrefOf) {
    const coarse = outlinePicture(
      layers,
      options,
      { ...detail, tolerancePx: targetTolerancePx },
      definitions,
      "",
    );
    pieces.push(...drawLinks(layers, { picture, coarse, drawnIds: placement.drawn }, hrefOf));
  }
  const content = [
    element("title", {}, escapeXml(title)),
    element("defs", {}, picture.shapes.definitions() + definitions.markup()),
    joinPieces(pieces, picture, () => null),
  ];
  return element(
    "svg",
    { ...pictureAttributes, viewBox: `0 0 ${width} ${height}`, width, height },
    content.join(""),
  );
}
