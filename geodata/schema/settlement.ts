import { z } from "zod";
import { Control, Names } from "./feature";
import { Position } from "./geometry";
import { FeatureId, SourceKey } from "./ids";

/** A settlement of Karabakh with who held it when, for the times for which no line is known. */
export const Settlement = z.strictObject({
  /** A Place's id where the settlement is one, which then says all but the control. */
  id: FeatureId,
  /** What the map needs of a settlement that is no Place. */
  label: z.strictObject({ name: z.string().min(1), names: Names, position: Position }).optional(),
  /** In order of days; what is not known is left out. */
  control: z.array(Control).min(1),
  /** What the days rest on, where it is less than the sources say. */
  note: z.string().min(1).optional(),
  sources: z.array(SourceKey).min(1),
});
export type Settlement = z.infer<typeof Settlement>;
/** `geodata/content/settlements.json`. */
export const Settlements = z.array(Settlement);
