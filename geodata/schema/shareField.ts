import { z } from "zod";
import { Names } from "./feature";
import { Position } from "./geometry";
import { FeatureId } from "./ids";

const path = z.array(Position).min(2);

/**
 * `geodata/built/caspian-share.json`: what is needed to give Iran any share of the Caspian Sea. All Positions are corners of the
 * sea as drawn, or of lines between its sectors.
 */
export const ShareField = z.strictObject({
  /** Degrees, WGS 84; rows from the south, each from the west. */
  lattice: z.strictObject({
    west: z.number(),
    south: z.number(),
    lonStep: z.number().positive(),
    latStep: z.number().positive(),
    columns: z.number().int().min(2),
    rows: z.number().int().min(2),
  }),
  /** By node: 1000 · ln(km to Iran's coast ÷ km to the nearest other coast), cut off at ± `limit`. */
  levels: z.array(z.number().int()),
  limit: z.number().int().positive(),
  /** Where Iran's land borders with Azerbaijan and with Turkmenistan reach the shore. */
  ends: z.strictObject({ west: Position, east: Position }),
  /** Iran's shore from the eastern end to the western. */
  iranShore: path,
  /** Azerbaijan's shore from the western end northward, and its lines with Russia and Kazakhstan, to the fork with Turkmenistan. */
  azerbaijan: path,
  /** From that fork along Turkmenistan's line with Kazakhstan and its shore to the eastern end. */
  turkmenistan: path,
  /** The line between Azerbaijan and Turkmenistan from that fork southward, as if Iran had no part, to Iran's shore. */
  between: path,
  /** Islands within these sectors, as rings. */
  islands: z.array(path),
  /** Where the label of each sector stands, and the names of its state. */
  labels: z.array(z.strictObject({ country: FeatureId, at: Position, names: Names })),
  /** Sectors that no share of Iran touches. */
  others: z.array(z.strictObject({ country: FeatureId, rings: z.array(path) })),
  /** Lines that no share of Iran touches. */
  lines: z.array(z.strictObject({ between: z.tuple([FeatureId, FeatureId]), parts: z.array(path) })),
});
export type ShareField = z.infer<typeof ShareField>;
