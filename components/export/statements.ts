import { perspectiveNames } from "@/components/view/claimants";
import { divisionTitles } from "@/components/view/divisionTitles";
import type { Division, ViewState } from "@/components/view/view";
import type { PerspectiveId } from "@/geodata/schema/catalogue";

const nameOf = (id: PerspectiveId) =>
  id === "on-the-ground" ? "As things stood on the ground" : perspectiveNames[id];

/** Whose view of things the map draws. */
export function perspectiveWords({ perspective, compare }: ViewState): string {
  if (compare) return `${nameOf(compare[0])}, compared with ${nameOf(compare[1])}`;
  return nameOf(perspective);
}

/** Choices of a view that change what is drawn and that nothing else on the page says, a sentence each. */
export function statements({ perspective, compare, division }: ViewState): string[] {
  return [
    ...(compare ? ["What the two perspectives draw differently is hatched."] : []),
    ...(perspective !== "on-the-ground"
      ? ["A perspective changes only what a claim with a source justifies."]
      : []),
    ...divisionWords(division),
  ];
}

function divisionWords(division: Division): string[] {
  switch (division.kind) {
    case "none":
      return [];
    case "method":
      return [
        `Division of the Caspian Sea: ${divisionTitles[division.method]}.`,
        ...(division.method === "equal-parts" ? [illustration] : []),
      ];
    case "share":
      return [
        `Division of the Caspian Sea: ${divisionTitles.share}, ${division.percent} per cent.`,
        illustration,
      ];
  }
}

const illustration = "An illustration: no official line exists.";
