import { closestZoom, maxZoom, minZoom } from "@/components/map/cameraGoal";
import { buildStyle } from "@/components/style/buildStyle";
import { buildStyleView } from "@/components/style/buildStyleView";
import { themedMarkup } from "@/components/style/themedMarkup";
import { element, escapeXml } from "@/components/svg/markup";
import type { PosterGoal } from "@/components/svg/posterBox";
import { type LabelSet, renderPoster } from "@/components/svg/renderPoster";
import { type Atlas, buildAtlas } from "@/components/view/atlas";
import { selectFeature } from "@/components/view/change";
import { Lru } from "@/components/view/lru";
import { isAfterArticle, sinceBadge } from "@/components/view/sinceArticle";
import type { ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import { frame } from "@/geodata/schema/catalogue";
import type { Bounds } from "@/geodata/schema/geometry";
import type { FeatureId } from "@/geodata/schema/ids";
import { atlasData } from "./atlasData";
import { dataSource } from "./dataSource";
import { drawingOf } from "./divisionData.server";
import { framing } from "./framing";
import { pageLabelSets, placePageLabelSets } from "./posterLabels";
import { drawings } from "./turns";

export interface PosterOptions {
  /** Kind of page the picture is for; part of the cache's key together with the view. */
  kind: string;
  /** Where a place of the picture leads; null = nowhere. */
  hrefOf(view: ViewState, id: FeatureId): string | null;
  /** Sizes that labels are placed for, with the padding that the page's CSS gives them. */
  labelSets(view: ViewState): readonly LabelSet[];
}

/** The map of `/`: its places lead to the view that selects them. */
const onArticlePage: PosterOptions = {
  kind: "article",
  hrefOf: (view, id) => viewHref(selectFeature(view, id)),
  labelSets: ({ selection }) =>
    pageLabelSets({ hasSheet: selection.kind === "feature", hasCaption: selection.kind === "passage" }),
};

/** The map of a place's own page: its places lead to theirs. */
const onPlacePage: PosterOptions = {
  kind: "place",
  hrefOf: (_, id) => `/areas/${id}`,
  labelSets: () => placePageLabelSets,
};

/** The picture that a page of this kind holds. */
export function pictureFor(kind: "article" | "place", view: ViewState): string {
  return posterFor(view, kind === "article" ? onArticlePage : onPlacePage);
}

/** About 16 MB. */
const posters = new Lru<string>(200);
let atlas: Atlas | null = null;

/**
 * The map of a view as an inline SVG that fills any container, in the HTML's first paint: the Style that MapLibre gets, less the
 * relief, with its colours as variables, so that one picture is right in each theme. The same view gives the same text. The
 * container needs `position: relative; overflow: hidden; container-type: size`; its `--map-padding-*` say what is covered.
 */
export function posterFor(view: ViewState, options: PosterOptions = onArticlePage): string {
  return posters.get(posterKey(view, options), () => drawPoster(view, options));
}

const posterKey = (view: ViewState, { kind }: PosterOptions) =>
  `${dataSource().key} ${kind} ${viewHref(view)}`;

/** The same when its turn has come, where it has to be drawn; null where too many wait. */
export async function posterInTurn(view: ViewState): Promise<string | null> {
  const draw = () => posterFor(view);
  return posters.has(posterKey(view, onArticlePage)) ? draw() : drawings.take(draw);
}

function drawPoster(view: ViewState, { hrefOf, labelSets }: PosterOptions): string {
  const { props } = atlasData();
  const { assets, features } = drawingOf(view);
  atlas ??= buildAtlas(props.article, props.places, props.unlisted);
  const known = atlas;
  const style = buildStyle(buildStyleView(view, atlas, "light"), assets);
  const svg = renderPoster(style, features, goalOf(view, atlas), {
    // The container has the name; a title here would follow the pointer over the whole map.
    title: "",
    hrefOf: (id) => (known.hasFeature(id) ? hrefOf(view, id) : null),
    labelSets: labelSets(view),
  });
  const badge = isAfterArticle(view)
    ? element("p", { class: "since-badge" }, escapeXml(sinceBadge(view)))
    : "";
  return themedMarkup(svg.replace("<title/>", "")) + badge;
}

/** Where MapLibre will look: at bounds within what panels leave free, or just where a link says. */
export function goalOf(view: ViewState, known: Atlas): PosterGoal {
  const goal = framing(view, known, "");
  switch (goal.kind) {
    case "bounds":
      return { bounds: widened(goal.bounds), limits: { minZoom, maxZoom: closestZoom(goal.bounds), frame } };
    case "camera": {
      const [lon, lat] = goal.camera.center;
      const zoom = Math.min(maxZoom, Math.max(minZoom, goal.camera.zoom));
      return { bounds: widened([lon, lat, lon, lat]), limits: { minZoom: zoom, maxZoom: zoom, frame } };
    }
    case "zoomBy":
      throw new Error("a view has no relative camera");
  }
}

/** Bounds with an extent: CSS gives up on a calculation that divides by that of a point. 10⁻⁶ degrees are 10 cm. */
function widened([west, south, east, north]: Bounds): Bounds {
  return [west, south, Math.max(east, west + 1e-6), Math.max(north, south + 1e-6)];
}
