import { z } from "zod";
import { Names } from "./feature";
import { FeatureId, Language } from "./ids";

/** A name of the GeoNames translations that is wrong or unfit for a label. */
export const NameCorrection = z.strictObject({
  language: Language,
  /** What the translations say; the build stops where they say something else. */
  expect: z.string().min(1),
  /** What is shown; null = nothing. */
  replacement: z.string().min(1).nullable(),
  reason: z.string().min(1),
});

/** One base label of the map: position and population come from GeoNames, the rest is chosen by hand. */
export const CityLabel = z.strictObject({
  geonamesId: z.number().int().positive(),
  id: FeatureId,
  /** English name; both names with a slash where two communities use two. */
  name: z.string().min(1),
  /** 1 capital, 2 large city, 3 town, 4 small: small numbers are labelled first. */
  rank: z.number().int().min(1).max(4),
  /** Names that the translations lack. */
  names: Names.optional(),
  corrections: z.array(NameCorrection).optional(),
});
export type CityLabel = z.infer<typeof CityLabel>;
/** `geodata/content/cities.json`. */
export const CityLabels = z.array(CityLabel);
