import { z } from "zod";
import { Position } from "./geometry";
import { FeatureId } from "./ids";

/** Where a place named on a schematic line stands. */
export const Waypoint = z.union([
  /** At a place of the GeoNames extract. */
  z.strictObject({ geonamesId: z.number().int().positive() }),
  /** At the position of one of our own point Places. */
  z.strictObject({ feature: FeatureId }),
  /** At a position read by hand; `source` says from what. */
  z.strictObject({ position: Position, source: z.string().min(1) }),
  /** No place: the line runs straight between its neighbours. */
  z.strictObject({ straight: z.literal(true) }),
]);
export type Waypoint = z.infer<typeof Waypoint>;

/** `geodata/content/waypoints.json`: by the names that `geometry.places` of a "via" Place uses. */
export const Waypoints = z.record(z.string().min(1), Waypoint);
export type Waypoints = z.infer<typeof Waypoints>;
