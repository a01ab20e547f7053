import { z } from "zod";

export { frame, homeBounds } from "./catalogue";

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
