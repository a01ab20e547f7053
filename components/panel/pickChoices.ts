import type { Atlas, PlaceSummary } from "@/components/view/atlas";
import type { FeatureId } from "@/geodata/schema/ids";

export type Pick =
  | { kind: "nothing" }
  | { kind: "one"; featureId: FeatureId }
  /** Several of the same sort lie there: the reader chooses. The rest stand below them. */
  | { kind: "several"; featureIds: FeatureId[] };

/**
 * What a click means. A click on a symbol means the symbol and not the land it stands on, a click on a line the line; only
 * where several of the same sort overlap there is something to choose.
 */
export function pickChoices(ids: readonly FeatureId[], atlas: Atlas): Pick {
  const places = [...new Set(ids)].flatMap((id) => atlas.place(id) ?? []);
  const sorted = places.toSorted((one, other) => sortOf(one) - sortOf(other));
  const [first] = sorted;
  if (!first) return { kind: "nothing" };
  const isAlone = sorted.filter((place) => sortOf(place) === sortOf(first)).length === 1;
  if (isAlone) return { kind: "one", featureId: first.id };
  return { kind: "several", featureIds: sorted.map(({ id }) => id) };
}

/** Small numbers are meant first. */
function sortOf({ geometryType, overlay }: PlaceSummary): number {
  switch (geometryType) {
    case "point":
      return 0;
    case "line":
      return 1;
    case "area":
    case "group":
      // States and the sea lie under everything.
      return overlay === "countries" || overlay === "sea" ? 3 : 2;
    case "none":
      return 4;
  }
}
