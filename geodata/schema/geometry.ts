import { z } from "zod";

/** `[lon, lat]` in decimal degrees, WGS 84. */
export const Position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
export type Position = z.infer<typeof Position>;

/** `[west, south, east, north]` in decimal degrees, WGS 84. */
export const Bounds = z
  .tuple([
    z.number().min(-180).max(180),
    z.number().min(-90).max(90),
    z.number().min(-180).max(180),
    z.number().min(-90).max(90),
  ])
  .refine(([west, south, east, north]) => west <= east && south <= north, {
    message: "west must not exceed east, nor south north",
  });
export type Bounds = z.infer<typeof Bounds>;

/**
 * The frame of the map: nothing is drawn outside it. It starts at 37° E because the article's places need no more, and
 * it ends where the last road and pipeline of the overlays do.
 */
export const frame: Bounds = [37, 34, 62, 50];

/** What the first view shows: the whole Caspian Sea, Nakhchivan, Karabakh and the borders between them. */
export const homeBounds: Bounds = [43.2, 36.3, 55.2, 47.3];
