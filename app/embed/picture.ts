import { dataSource } from "@/app/dataSource";
import { drawingOf } from "@/app/divisionData.server";
import { goalOf } from "@/app/poster.server";
import { embedHref } from "@/components/embed/embedHref";
import type { EmbedCamera } from "@/components/embed/embedView";
import { switchableStyle } from "@/components/embed/switchableStyle";
import { maxZoom } from "@/components/map/cameraGoal";
import { buildStyle } from "@/components/style/buildStyle";
import { buildStyleView } from "@/components/style/buildStyleView";
import { themedMarkup } from "@/components/style/themedMarkup";
import type { Size } from "@/components/svg/camera";
import { escapeXml } from "@/components/svg/markup";
import { type LabelSet, renderPoster } from "@/components/svg/renderPoster";
import type { SvgData } from "@/components/svg/renderSvg";
import { type Atlas, highlightedIds } from "@/components/view/atlas";
import { selectFeature, setTheme } from "@/components/view/change";
import { existsAt } from "@/components/view/inTime";
import { Lru } from "@/components/view/lru";
import type { ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import { homeBounds } from "@/geodata/schema/catalogue";
import type { FeatureId } from "@/geodata/schema/ids";

/** Px that stay free around what is selected; `page.css` gives the picture the same. */
const selectionPaddingPx = 20;

const size = (width: number, height: number): Size => ({ width, height });
/** What the picture has room for in frames from 320 × 240 to 1600 × 1000 px. */
const labelSets: readonly LabelSet[] = [
  { size: size(170, 190) },
  { size: size(250, 310), alsoIn: [size(540, 490)] },
  { size: size(400, 330) },
  { size: size(860, 650) },
];
const usualReach = [size(320, 480), size(1300, 560), size(1300, 900)];
/** Where nothing stands beside the map it can be a wide strip. */
const stripReach = [...usualReach, size(1600, 400)];
/** Coarser than on the page: a frame is smaller. */
const detail = { tolerancePx: 1.05, stepPx: 0.8 };

/** A selection outlines the target of a country, which no layer draws by itself. */
const targetPx = 1.7;

/** About 10 MB. */
const pictures = new Lru<string>(150);

/**
 * The picture of a view with the groups of every overlay in it, those that are off hidden by the page's CSS. The selection is
 * outlined by CSS as well, so that the script can move it.
 */
export function embedPicture(view: ViewState, atlas: Atlas, isStrip: boolean): string {
  const themeless = setTheme(view, "auto");
  return pictures.get(keyOf(themeless, isStrip), () =>
    draw(themeless, atlas, isStrip ? stripReach : usualReach),
  );
}

const keyOf = (view: ViewState, isStrip: boolean) => `${dataSource().key} ${viewHref(view)} ${isStrip}`;

/** True where the picture of a view need not be drawn. */
export const isDrawn = (view: ViewState, isStrip: boolean) =>
  pictures.has(keyOf(setTheme(view, "auto"), isStrip));

function draw(view: ViewState, atlas: Atlas, reach: readonly Size[]): string {
  const { assets, features } = drawingOf(view);
  // The selection is outlined by CSS; only what does not exist at the shown date is drawn by the Style.
  const drawn = { ...buildStyleView(view, atlas, "light"), highlightIds: drawnBySelection(view, atlas) };
  const { style, groupOf } = switchableStyle(
    (overlays) => buildStyle({ ...drawn, overlays }, assets),
    view.overlays,
  );
  const side = view.selection.kind === "none" ? 0 : selectionPaddingPx;
  const padding = { top: side, right: side, bottom: side, left: side };
  const goal = goalOf(view, atlas);
  const isOverview = goal.bounds === homeBounds;
  const svg = renderPoster(style, isOverview ? withoutLesserWaters(features) : features, goal, {
    title: "",
    hrefOf: (id) => (atlas.hasFeature(id) ? embedHref(selectFeature(view, id)) : null),
    labelSets: labelSets.map((one): LabelSet => ({ ...one, padding })),
    reach,
    detail,
    targetPx,
    groupOf,
  });
  return highlightedIds(view.selection, atlas).reduce(
    (markup, id) => outlined(markup, embedHref(selectFeature(view, id))),
    themedMarkup(svg.replace("<title/>", "")),
  );
}

/** Without hairline rivers and reservoirs, which an overview has no use for: 1 kB that every frame would wait for. */
function withoutLesserWaters({ rivers = [], lakes = [], ...others }: SvgData): SvgData {
  const isGreat = ({ properties }: (typeof rivers)[number]) => properties?.rank <= 2;
  return { ...others, rivers: rivers.filter(isGreat), lakes: lakes.filter(isGreat) };
}

/** The link to `href` marked as selected. */
function outlined(markup: string, href: string): string {
  const start = `<a href="${escapeXml(href)}"`;
  return markup.replaceAll(start, `${start} class="on"`);
}

/** Where the picture looks, as the map needs it that takes its place. */
export function embedCamera(view: ViewState, atlas: Atlas): EmbedCamera {
  const { bounds, limits } = goalOf(view, atlas);
  if (!view.camera) return { bounds, maxZoom: limits.maxZoom ?? maxZoom };
  return { camera: { center: view.camera.center, zoom: limits.maxZoom ?? view.camera.zoom } };
}

/** Selected places that only their selection brings onto the map. */
export function drawnBySelection(view: ViewState, atlas: Atlas): FeatureId[] {
  return highlightedIds(view.selection, atlas).filter((id) => {
    const place = atlas.place(id);
    return place !== undefined && !existsAt(place, view.date);
  });
}
