import { statusAt } from "@/components/view/inTime";
import { type Drawable, lineClaimants, statusIn } from "@/components/view/perspective";
import type { ViewState } from "@/components/view/view";
import type { Status } from "@/geodata/schema/feature";
import type { FeatureId } from "@/geodata/schema/ids";
import type { DerivedData, StyleView } from "./styleView";
import { symbols } from "./symbols";

const differing: Record<string, Status> = {
  area: "differing-area",
  line: "differing-line",
  point: "differing-point",
};

/** What a thing is drawn as in a view: as its perspective has it at the date, or hatched where two that are compared differ. */
export function drawnStatus(
  { perspective, compare, date }: Pick<ViewState, "perspective" | "compare" | "date">,
  thing: Drawable,
): Status {
  const status = statusIn(thing, perspective, date);
  if (!compare || statusIn(thing, compare[0], date) === statusIn(thing, compare[1], date)) return status;
  return differing[symbols[statusAt(thing, date)].kind] ?? status;
}

/** What a view draws otherwise than the Features' own status says: for the time, and for who is asked. */
export function drawnOtherwise(
  view: StyleView,
  { datedStatuses, drawings }: DerivedData,
): Required<Pick<StyleView, "statuses" | "lineClaimants">> {
  const ids: FeatureId[] = [...new Set([...Object.keys(datedStatuses), ...Object.keys(drawings)])];
  const statuses = ids.flatMap((id): [FeatureId, Status][] => {
    const drawing = drawings[id];
    // Without a drawing the usual status is not asked for: a span has another, or the Feature's own stands.
    const own = drawing?.status ?? "label";
    const drawn = drawnStatus(view, { id, ...drawing, status: own, statusBy: datedStatuses[id] });
    return drawn === own ? [] : [[id, drawn]];
  });
  const drawables = Object.entries(drawings).map(([id, drawing]) => ({ id, ...drawing }));
  return { statuses: Object.fromEntries(statuses), lineClaimants: lineClaimants(view.date, drawables) };
}
