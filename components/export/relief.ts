import { projection, type Size } from "@/components/svg/camera";
import { element, round } from "@/components/svg/markup";
import type { Camera } from "@/components/view/view";
import { frame } from "@/geodata/schema/catalogue";

/** A picture as RGBA pixels, 4 bytes each, not premultiplied. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Stands in a picture's markup where the relief's own image goes. */
export const reliefPlaceholder = "relief:";

/** The part of the relief under a map: which pixels of the whole, and where it lies on the map. */
interface ReliefPart {
  pixels: { left: number; top: number; width: number; height: number };
  at: { x: number; y: number; width: number; height: number };
}

/** The relief fills the frame (Web Mercator); a part is cut at whole pixels, beyond the map's edges. */
export function reliefPart(camera: Camera, map: Size, relief: Size): ReliefPart {
  const [west, south, east, north] = frame;
  const project = projection(camera, map);
  const [left, top] = project(west, north);
  const [right, bottom] = project(east, south);
  const [scaleX, scaleY] = [relief.width / (right - left), relief.height / (bottom - top)];
  const from = (value: number, most: number) => Math.min(most - 1, Math.max(0, Math.floor(value)));
  const to = (value: number, most: number) => Math.min(most, Math.max(1, Math.ceil(value)));
  const x0 = from(-left * scaleX, relief.width);
  const y0 = from(-top * scaleY, relief.height);
  const x1 = to((map.width - left) * scaleX, relief.width);
  const y1 = to((map.height - top) * scaleY, relief.height);
  return {
    pixels: { left: x0, top: y0, width: x1 - x0, height: y1 - y0 },
    at: {
      x: left + x0 / scaleX,
      y: top + y0 / scaleY,
      width: (x1 - x0) / scaleX,
      height: (y1 - y0) / scaleY,
    },
  };
}

/** Pixels of a part, made as translucent as the layer is. */
export function cutRelief(
  { width, data }: Pixels,
  { left, top, width: w, height: h }: ReliefPart["pixels"],
  opacity: number,
  isGrey: boolean,
): Pixels {
  const cut = new Uint8Array(w * h * 4);
  for (let row = 0; row < h; row++) {
    const start = ((top + row) * width + left) * 4;
    cut.set(data.subarray(start, start + w * 4), row * w * 4);
  }
  for (let at = 0; isGrey && at < cut.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = cut.subarray(at, at + 3);
    cut.fill(Math.round(0.299 * red + 0.587 * green + 0.114 * blue), at, at + 3);
  }
  for (let alpha = 3; alpha < cut.length; alpha += 4)
    cut[alpha] = Math.round((cut[alpha] as number) * opacity);
  return { width: w, height: h, data: cut };
}

/** The markup with the part's image in place of the whole relief's; `url` is that of the part. */
export function placeRelief(markup: string, { at }: ReliefPart, url: string): string {
  const image = element("image", {
    href: url,
    x: round(at.x),
    y: round(at.y),
    width: round(at.width),
    height: round(at.height),
    preserveAspectRatio: "none",
  });
  return markup.replace(placedRelief, image);
}

const placedRelief = new RegExp(`<image href="${reliefPlaceholder}"[^>]*/>`);

/** How opaque the picture draws the relief; 0 where it has none. */
export function reliefOpacity(markup: string): number {
  const image = placedRelief.exec(markup)?.[0];
  return image ? Number(/ opacity="([^"]*)"/.exec(image)?.[1] ?? 1) : 0;
}
