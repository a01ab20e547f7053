import type { Drawable } from "@/components/svg/layer";
import type { SvgData } from "@/components/svg/renderSvg";
import { highlightedIds } from "@/components/view/atlas";
import { existsAt } from "@/components/view/inTime";
import type { ViewState } from "@/components/view/view";
import { type OverlayId, overlays } from "@/geodata/schema/catalogue";
import { AtlasFeature } from "@/geodata/schema/feature";
import type { Manifest } from "@/geodata/schema/origin";
import type { ExportSource } from "../exportFacts";

/** The Features of one overlay that a view shows. */
export interface OverlayData {
  id: OverlayId;
  title: string;
  features: AtlasFeature[];
}

/** What a view shows of its overlays, and whose data it is. */
export interface ViewData {
  title: string;
  /** The shown date. */
  date: string;
  permalink: string;
  hash: string;
  overlays: OverlayData[];
  /** Origins of the Features, by id. */
  origins: Manifest["origins"];
  /** Credit lines with licences, each once. */
  attribution: string[];
}

/** The Features of the overlays that are on, as they are on the shown date, and what is selected of them. */
export function viewData(
  source: ExportSource,
  features: SvgData,
  words: { title: string; permalink: string; hash: string },
): ViewData {
  const { view, atlas } = source;
  const selected = new Set(highlightedIds(view.selection, atlas));
  const shown = overlays
    .filter(({ id }) => view.overlays.includes(id))
    .map(({ id, title }) => ({
      id,
      title,
      features: (features[id] ?? [])
        .filter((feature) => isShown(feature, view, selected))
        .map((feature) => AtlasFeature.parse(feature)),
    }));
  const originIds = new Set(
    shown.flatMap(({ features: own }) => own.flatMap(({ properties }) => properties.origins)),
  );
  const origins = Object.fromEntries(Object.entries(source.origins).filter(([id]) => originIds.has(id)));
  const lines = Object.values(origins).map(({ attribution, licence }) => `${attribution} (${licence})`);
  return {
    ...words,
    date: view.date,
    overlays: shown,
    origins,
    attribution: [...new Set([...lines, "Passage Atlas contributors (CC BY 4.0)"])],
  };
}

const isShown = ({ properties }: Drawable, { date }: ViewState, selected: ReadonlySet<string>): boolean =>
  selected.has(properties?.id) || existsAt(properties ?? {}, date);

/** Of all Features in the order of the overlays, with the overlay of each. */
export const featuresOf = (data: ViewData) =>
  data.overlays.flatMap(({ id, features }) => features.map((feature) => ({ overlay: id, feature })));

/** What stands beside the Features in every format that has a place for it. */
export const credits = ({ title, date, permalink, hash, attribution, origins }: ViewData) => ({
  title,
  date,
  source: permalink,
  edition: hash,
  attribution: attribution.join("; "),
  origins,
});
