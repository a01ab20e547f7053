import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { perspectiveClaimants } from "@/geodata/schema/catalogue";
import { type ColourName, hueOf, palettes } from "./palette";
import type { StyleView } from "./styleView";
import type { SymbolColour } from "./symbols";

/** A symbol's colour in a view: what is a claimant's has the hue of the perspective. */
export function colourIn(
  { perspective, compare }: Pick<StyleView, "perspective" | "compare">,
  colour: SymbolColour,
): ColourName {
  // Two that are compared agree on what isn't hatched: it has neither's hue.
  return colour === "claimant" ? hueOf(compare ? null : perspectiveClaimants[perspective]) : colour;
}

/** The hue of who claims a line; where that is nobody alone, the hue of the perspective. */
export function claimedHue(view: StyleView): string | ExpressionSpecification {
  const palette = palettes[view.theme];
  const branches = Object.entries(view.lineClaimants ?? {}).flatMap(([id, claimant]) => [
    id,
    palette[hueOf(claimant)],
  ]);
  const otherwise = palette[colourIn(view, "claimant")];
  if (branches.length === 0) return otherwise;
  return ["match", ["get", "id"], ...branches, otherwise] as unknown as ExpressionSpecification;
}
