import { createHash } from "node:crypto";
import { creditLines, dataSpan } from "@/components/panel/credits";
import { visibleDisputes } from "@/components/panel/disclaimer";
import { drawingRule } from "@/components/panel/drawingRule";
import { type MapFile, visibleOrigins } from "@/components/panel/visibleOrigins";
import { type LegendItem, legendItems } from "@/components/style/legend";
import type { LabelProperties } from "@/components/style/styleView";
import type { Size } from "@/components/svg/camera";
import type { DrawnFeature, DrawnFeatures } from "@/components/svg/drawnFeatures";
import {
  type Atlas,
  buildAtlas,
  highlightedIds,
  isSinceArticle,
  type PlaceSummary,
} from "@/components/view/atlas";
import { setTheme } from "@/components/view/change";
import { type EdgePlace, edgePlaces } from "@/components/view/edgePlaces";
import { formatDate } from "@/components/view/formatDate";
import { articleDate } from "@/components/view/home";
import type { Camera, ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import { type LayerFileId, overlays } from "@/geodata/schema/catalogue";
import type { Manifest } from "@/geodata/schema/origin";

import { perspectiveWords, statements } from "./statements";

/** What an export is made from, beside the drawing itself. */
export interface ExportSource {
  view: ViewState;
  atlas: Atlas;
  files: readonly MapFile[];
  origins: Manifest["origins"];
  /** Start of absolute addresses, without a slash at its end. */
  siteUrl: string;
  /** Stands for all data and content that exports are made from; changes with them. */
  contentHash: string;
}

/** All the words that go with the picture of a view. */
export interface ExportFacts {
  title: string;
  /** What is selected; null = nothing. */
  subtitle: string | null;
  /** Which article the map belongs to. */
  deck: string;
  /** Overlays that are on, in words. */
  shows: string;
  /** A warning that the shown date or the selected place is later than the article; null = it isn't. */
  sinceArticle: string | null;
  clocks: readonly { label: string; value: string }[];
  /** Whose view of things is drawn. */
  perspective: string;
  /** Further choices of the view in words, such as how the sea is divided. */
  statements: readonly string[];
  legend: readonly LegendItem[];
  rule: readonly string[];
  disputes: readonly string[];
  sources: readonly { text: string; url?: string | undefined }[];
  citation: string;
  permalink: string;
  /** Eight hex digits that stand for this view of this edition of the data. */
  hash: string;
  /** Gists of the passages that speak of what is selected. */
  passages: readonly { label: string; gist: string }[];
  /** Places beyond the map's frame, and what of the map their labels should not cover, px of the map. */
  beyond: { places: readonly EdgePlace[]; covered: DrawnFeatures["rooms"] };
  /** Where the scale bar is true: the latitude of the map's centre, decimal degrees. */
  latitude: number;
}

/** What a map shows of the world. */
export interface Extent {
  camera: Camera;
  map: Size;
  drawn: DrawnFeatures;
}

const title = "The Caspian Sea and the Caucasus";
export const institution = "Passage Atlas";

/** The words of an export: computed from the view and the atlas, and from nothing else. */
export function exportFacts(source: ExportSource, shown: Extent): ExportFacts {
  const { view, atlas } = source;
  const { article } = atlas;
  const credits = visibleOrigins(view, source.files).flatMap((id) => source.origins[id] ?? []);
  const overlayTitles = overlays
    .filter(({ id }) => view.overlays.includes(id))
    .map(({ title: name }) => name);
  const { heading, selection, permalink, hash } = viewWords(source);
  const beyond = placesBeyond(source, shown);
  const authors = article.authors.join(" and ");
  return {
    title,
    subtitle: selection,
    deck: `Map to “${article.title}” by ${authors}, ${article.series}`,
    shows:
      overlayTitles.length > 0 ? `Shown: ${overlayTitles.join(" · ")}` : "Shown: the base map, no overlay",
    sinceArticle: sinceArticle(source),
    clocks: [
      { label: "Article", value: formatDate(articleDate) },
      { label: "Shown", value: formatDate(view.date) },
      { label: "Data", value: dataSpan(credits) },
    ],
    perspective: perspectiveWords(view),
    statements: statements(view),
    legend: legendItems(
      [
        ...[...shown.drawn.features.values()].map(listed),
        ...beyond.map(({ id }) => ({ id, status: "off-frame", overlay: "off-frame" }) as const),
      ],
      { ...view, highlightIds: highlightedIds(view.selection, atlas) },
    ),
    rule: drawingRule(view),
    disputes: visibleDisputes(view, buildAtlas(article, placesOn(atlas.places, shown))),
    sources: creditLines(credits).map(({ attribution, url, licences }) => ({
      text: `${attribution} (${licences.join(", ")})`,
      url,
    })),
    citation: `Article: ${authors}, “${article.title}”, ${article.series}, ${article.publisher}, ${formatDate(article.date)}, ${article.url}. Map: ${institution}, “${heading}”, as on ${formatDate(view.date)}.`,
    permalink,
    hash,
    passages: passagesOf(source),
    beyond: { places: beyond, covered: shown.drawn.rooms },
    latitude: shown.camera.center[1],
  };
}

/** Below this width of a map, units of the page, only the selected places beyond it are shown. */
const roomyPx = 400;

/** Places to be named at the map's edge: as on the page, what is not selected steps back where something is. */
function placesBeyond({ view, atlas }: ExportSource, { map }: Extent): EdgePlace[] {
  const hasRoomForAll = map.width >= roomyPx && view.selection.kind === "none";
  return edgePlaces(view, atlas).filter(({ isSelected }) => isSelected || hasRoomForAll);
}

/** Places that the map shows, groups by any of their members: the caption speaks of no others. */
const placesOn = (places: readonly PlaceSummary[], { drawn }: Extent): PlaceSummary[] =>
  places.filter(({ id, members = [] }) => [id, ...members].some((one) => drawn.features.has(one)));

/** A Feature of the map as the legend asks for it; those that only labels stand for say themselves which file they are of. */
const listed = ({ source, properties }: DrawnFeature) => {
  const { overlay = source, ...own } = properties as LabelProperties;
  return { ...own, overlay: overlay as LayerFileId };
};

/** What a view is called, and where it is found again. */
export function viewWords(source: ExportSource) {
  const path = viewHref(setTheme(source.view, "auto"));
  const selection = selectionWords(source);
  const heading = selection ? `${title}: ${selection}` : title;
  return {
    selection,
    heading,
    title: heading,
    permalink: `${source.siteUrl}${path}`,
    hash: createHash("sha256").update(`${source.contentHash} ${path}`).digest("hex").slice(0, 8),
  };
}

/** Names of what is selected: a place, or the places of a passage. */
function selectionWords({ view: { selection }, atlas }: ExportSource): string | null {
  switch (selection.kind) {
    case "none":
      return null;
    case "feature":
      return atlas.place(selection.featureId)?.name ?? null;
    case "passage": {
      const passage = atlas.passage(selection.passageId);
      if (!passage) return null;
      const names = passage.featureIds.flatMap((id) => atlas.place(id)?.name ?? []);
      return `${names.join(", ")} (paragraph ${passage.paragraph} of the article)`;
    }
  }
}

function sinceArticle({ view, atlas }: ExportSource): string | null {
  if (view.date > articleDate) return "Since the article: the shown date is later than the text";
  const isLater = highlightedIds(view.selection, atlas).some((id) => {
    const place = atlas.place(id);
    return place !== undefined && isSinceArticle(place);
  });
  return isLater ? "Since the article: what is selected came after the text" : null;
}

function passagesOf({ view: { selection }, atlas }: ExportSource) {
  const passages =
    selection.kind === "feature"
      ? atlas.mentionsOf(selection.featureId).map(({ passage }) => passage)
      : selection.kind === "passage"
        ? [atlas.passage(selection.passageId)].flatMap((passage) => passage ?? [])
        : [];
  return passages.map(({ paragraph, gist }) => ({ label: `Paragraph ${paragraph}`, gist }));
}
