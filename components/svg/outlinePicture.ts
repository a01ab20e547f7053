import { type Pixel, projection } from "./camera";
import type { Definitions } from "./definitions";
import type { LayerWithFeatures } from "./layer";
import { Picture, type PictureOptions } from "./picture";
import { ShapeTable } from "./shapes";
import { Topology } from "./topology";

/** How much of the data's detail is kept. */
export interface Detail {
  /** Lines stay within so many px of the data; 0 keeps every corner. */
  tolerancePx: number;
  /** Corners are rounded to a multiple of so many px. */
  stepPx: number;
}

/** Drawn beyond the edge, so that no outline of a cut shows, px. */
const marginPx = 24;

/** The picture whose shapes are the outlines of these layers' Features, and the same with far fewer corners for targets. */
export function outlinePicture(
  layers: readonly LayerWithFeatures[],
  options: PictureOptions,
  { tolerancePx, stepPx }: Detail,
  definitions: Definitions,
  prefix: string,
): Picture {
  const { drawn, fit } = options;
  const project = projection(options.camera, options.size);
  const toGrid = (lon: number, lat: number): Pixel => {
    const [x, y] = project(lon, lat);
    return [(x - drawn.left) / stepPx, (y - drawn.top) / stepPx];
  };
  const geometries = new Set(layers.flatMap(({ features }) => features.map(({ geometry }) => geometry)));
  const view = {
    left: 0,
    top: 0,
    right: (drawn.right - drawn.left) / stepPx,
    bottom: (drawn.bottom - drawn.top) / stepPx,
  };
  const topology = new Topology(geometries, toGrid, tolerancePx / stepPx);
  const shapes = new ShapeTable(topology, view, marginPx / stepPx, fit === "fluid" ? 1 : stepPx, prefix);
  return new Picture(options, shapes, definitions);
}
