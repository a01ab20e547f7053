import type { Atlas } from "@/components/view/atlas";
import { statusesOfControl } from "@/components/view/inTime";
import type { LayerFileId } from "@/geodata/schema/catalogue";
import type { AtlasCollection, DatedStatus, Status } from "@/geodata/schema/feature";
import type { FeatureId } from "@/geodata/schema/ids";

const always = "";
const forever = "9999";

/**
 * What an overlay draws in time beside the Places: settlements and territory held that have no entry of their own. One entry
 * for each status and span of days, for the legend and for the words under the map.
 */
export function unlistedOf(
  overlay: LayerFileId,
  { features }: AtlasCollection,
  isPlace: (id: FeatureId) => boolean,
): Atlas["unlisted"] {
  const unplaced = features.filter(({ properties }) => !isPlace(properties.id));
  const spans = unplaced.flatMap(({ properties: { status, control, validFrom, validTo } }): DatedStatus[] =>
    control
      ? [...statusesOfControl(control), ...gapsIn(control).map((gap) => ({ ...gap, status }))]
      : [{ status, from: validFrom, to: validTo }],
  );
  // Those of one status are the pieces of one thing, of which Claims speak together.
  const drawnAs = (status: Status) =>
    unplaced.find(({ properties }) => properties.status === status)?.properties.drawnAs;
  return [...new Set(spans.map(({ status }) => status))].flatMap((status) =>
    joined(spans.filter((span) => span.status === status)).map(({ from, to }) => ({
      overlay,
      status,
      ...(drawnAs(status) ? { drawnAs: drawnAs(status) } : {}),
      ...(from === always ? {} : { validFrom: from }),
      ...(to === forever ? {} : { validTo: to }),
    })),
  );
}

/** What the spans, which are in order, leave open. */
function gapsIn(spans: readonly { from?: string | undefined; to?: string | undefined }[]) {
  const starts = [always, ...spans.map(({ to = forever }) => to)];
  const ends = [...spans.map(({ from = always }) => from), forever];
  return starts
    .map((from, index) => ({ from, to: ends[index] ?? forever }))
    .filter(({ from, to }) => from < to);
}

/** Spans that touch or overlap as one. */
function joined(spans: readonly DatedStatus[]): { from: string; to: string }[] {
  const inOrder = spans
    .map(({ from = always, to = forever }) => ({ from, to }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const result: { from: string; to: string }[] = [];
  for (const span of inOrder) {
    const last = result.at(-1);
    if (!last || span.from > last.to) result.push({ ...span });
    else if (span.to > last.to) last.to = span.to;
  }
  return result;
}
