import { z } from "zod";
import { languages } from "./catalogue";

export { languages } from "./catalogue";

/** Kebab-case id of a Feature, unique over all built files. */
export const FeatureId = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "expected a kebab-case id");
export type FeatureId = z.infer<typeof FeatureId>;

/** Paragraph number and a letter: `p6b` is the second Passage of paragraph 6. */
export const PassageId = z.string().regex(/^p[1-8][a-z]$/, 'expected a Passage id such as "p6b"');
export type PassageId = z.infer<typeof PassageId>;

/** Key of an entry of `content/sources.json`. */
export const SourceKey = z.string().regex(/^[A-Za-z0-9_]+$/, "expected a key of content/sources.json");
export type SourceKey = z.infer<typeof SourceKey>;

/** Name of a folder of `geodata/origins`. */
export const OriginId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected the name of a folder of geodata/origins");
export type OriginId = z.infer<typeof OriginId>;

/** Calendar day, ISO 8601. */
export const IsoDate = z.iso.date();
export type IsoDate = z.infer<typeof IsoDate>;

/** A year, a month or a day (ISO 8601), as close as a source has it. Compared as text: "1992" comes before "1992-05-18". */
export const PartialDate = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'expected a date such as "1992", "1992-05" or "1992-05-18"',
  );
export type PartialDate = z.infer<typeof PartialDate>;

/** Language of a name (BCP 47). */
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;
