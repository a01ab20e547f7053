import { perspectiveNames } from "@/components/view/claimants";
import type { Division, ViewState } from "@/components/view/view";
import type { DivisionMethod, PerspectiveId } from "@/geodata/schema/catalogue";

const nameOf = (id: PerspectiveId) =>
  id === "on-the-ground" ? "As things stood on the ground" : perspectiveNames[id];

const divisions: Record<DivisionMethod, string> = {
  equidistance: "equidistance from all five coasts, islands counted",
  "equidistance-mainland": "equidistance from the five mainland coasts, islands not counted",
  "astara-hasankuli": "the Astara–Hasan-Kuli line in the south",
  "equal-parts": "five equal parts, an illustration: no official line exists",
  agreed: "the northern lines that neighbours agreed on by treaty",
  zones: "territorial waters of 15 nautical miles and fishery zones of 10 more, as in the convention of 2018",
};

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
      return [`The Caspian Sea divided by ${divisions[division.method]}.`];
    case "share":
      return [
        `The Caspian Sea divided with ${division.percent} % for Iran, an illustration: no official line exists.`,
      ];
  }
}
