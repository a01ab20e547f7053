import { perspectiveNames } from "@/components/view/claimants";
import { formatDate } from "@/components/view/formatDate";
import type { ViewState } from "@/components/view/view";
import type { PerspectiveId } from "@/geodata/schema/catalogue";

/** A perspective's name within a sentence. */
export function perspectiveInWords(id: PerspectiveId): string {
  if (id === "on-the-ground") return "on the ground";
  return id === "united-nations" ? "the United Nations" : perspectiveNames[id];
}

/** By what rule a view's disputed things are drawn (CONVENTIONS D1, D5). */
export function perspectiveRule(
  { perspective, compare, date }: ViewState,
  borders = "on internationally recognised borders",
): string {
  const day = formatDate(date);
  if (compare) {
    const [one, other] = compare.map(perspectiveInWords);
    return `Two perspectives are compared on ${day}: ${one} and ${other}. What they draw differently is hatched; our reading of the sources, endorsed by nobody.`;
  }
  if (perspective === "on-the-ground") return `Drawn as things stood on the ground on ${day}, ${borders}.`;
  return `Drawn in the perspective of ${perspectiveInWords(perspective)} on ${day}: as on the ground, except where a claim of its own says otherwise on that day; our reading of the sources, endorsed by nobody.`;
}
