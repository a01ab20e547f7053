import { existsAt } from "@/components/view/inTime";
import type { LayerFileId } from "@/geodata/schema/catalogue";
import { baseIds } from "@/geodata/schema/catalogue";
import type { Control, DatedStatus, Drawing, Status } from "@/geodata/schema/feature";
import type { FeatureId, IsoDate } from "@/geodata/schema/ids";
import { divisionStatuses } from "./divisionStatuses";
import { drawnStatus } from "./drawnStatuses";
import type { StyleView } from "./styleView";
import { symbols } from "./symbols";

export interface LegendItem {
  status: Status;
  label: string;
}

/** What the legend needs to know of a Feature. */
interface Listed {
  /** Absent for what has no entry of its own, and so can't be selected. */
  id?: FeatureId;
  status: Status;
  statusBy?: readonly DatedStatus[] | undefined;
  control?: readonly Control[] | undefined;
  overlay: LayerFileId;
  validFrom?: IsoDate | undefined;
  validTo?: IsoDate | undefined;
  drawnAs?: readonly Drawing[] | undefined;
}

/** One item for each symbol that the map shows now, in the order of the symbol table. */
export function legendItems(
  features: readonly Listed[],
  view: Pick<StyleView, "overlays" | "highlightIds" | "date" | "perspective" | "compare"> &
    Partial<Pick<StyleView, "division">>,
): LegendItem[] {
  const shown = new Set<LayerFileId>([...baseIds, ...view.overlays]);
  const isDrawn = (feature: Listed) =>
    (feature.id !== undefined && view.highlightIds.includes(feature.id)) ||
    (shown.has(feature.overlay) && existsAt(feature, view.date)) ||
    // A state border is drawn whether or not its overlay is on.
    feature.status.startsWith("border-");
  const drawn = new Set([
    ...features.filter(isDrawn).map((feature) => drawnStatus(view, feature)),
    ...divisionStatuses(view.division ?? { kind: "none" }),
  ]);
  return (Object.keys(symbols) as Status[]).flatMap((status) => {
    const label = symbols[status].legend;
    return label && drawn.has(status) ? [{ status, label }] : [];
  });
}

/** Statuses whose symbols an overlay can show, for the swatches beside its switch. */
export function statusesOf(features: readonly Listed[], overlay: LayerFileId): Status[] {
  const present = new Set(
    features.filter((feature) => feature.overlay === overlay).map(({ status }) => status),
  );
  return (Object.keys(symbols) as Status[]).filter((status) => present.has(status) && symbols[status].legend);
}
