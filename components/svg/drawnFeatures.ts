import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Box } from "@/components/view/box";
import type { Camera } from "@/components/view/view";
import type { Size } from "./camera";
import { Definitions } from "./definitions";
import { placeLabels } from "./labels/placeLabels";
import type { Drawable } from "./layer";
import { outlinePicture } from "./outlinePicture";
import { layersAt, paints, type SvgData } from "./outlines";
import type { Picture } from "./picture";
import { linesOf, ringsOf } from "./topology";

/** A Feature that is on a picture, and the source of the Style that it comes from. */
export interface DrawnFeature {
  source: string;
  properties: NonNullable<Drawable["properties"]>;
}

export interface DrawnFeatures {
  /** By id. */
  features: ReadonlyMap<string, DrawnFeature>;
  /** What labels and pictograms cover, px of the picture. */
  rooms: readonly Box[];
}

/** The Features that a picture of this camera and size shows: painted within it, or with a label or pictogram on it. */
export function drawnFeatures(
  style: StyleSpecification,
  data: SvgData,
  camera: Camera,
  size: Size,
): DrawnFeatures {
  const layers = layersAt(style, data, camera.zoom);
  const drawn = { left: 0, top: 0, right: size.width, bottom: size.height };
  const options = { camera, size, fit: "fixed", drawn, stepPx: 1 } as const;
  // Labels need no outlines.
  const picture = outlinePicture([], options, { tolerancePx: 1, stepPx: 1 }, new Definitions(""), "");
  const { drawn: labelled, rooms } = placeLabels(layers, picture).placement;
  const found = new Map<string, DrawnFeature>();
  const seen = new Map<Drawable["geometry"], boolean>();
  const isSeen = ({ geometry }: Drawable) => {
    const known = seen.get(geometry) ?? isWithin(geometry, picture);
    seen.set(geometry, known);
    return known;
  };
  for (const { layer, features } of layers) {
    for (const feature of features) {
      const properties = feature.properties ?? {};
      const id = String(properties.id);
      if (found.has(id)) continue;
      const isDrawn =
        layer.layer.type === "symbol" ? labelled.has(id) : paints(layer, feature) && isSeen(feature);
      if (isDrawn) found.set(id, { source: picture.sourceOf(layer), properties });
    }
  }
  return { features: found, rooms };
}

/** True if an edge of the geometry crosses the view, or the geometry reaches round it. */
function isWithin(geometry: Drawable["geometry"], { project, size }: Picture): boolean {
  let [left, top, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const line of [...linesOf(geometry), ...ringsOf(geometry)]) {
    let before: [number, number] | null = null;
    for (const [lon, lat] of line) {
      const [x, y] = project(lon as number, lat as number);
      const [fromX, fromY] = before ?? [x, y];
      const isBeside = Math.max(x, fromX) < 0 || Math.min(x, fromX) > size.width;
      const isOver = Math.max(y, fromY) < 0 || Math.min(y, fromY) > size.height;
      if (!isBeside && !isOver) return true;
      before = [x, y];
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return left < 0 && top < 0 && right > size.width && bottom > size.height;
}
