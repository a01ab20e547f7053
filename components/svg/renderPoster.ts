import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Box } from "@/components/view/box";
import type { Camera } from "@/components/view/view";
import { cameraFor, mercatorX, mercatorY, noPadding, type Padding, type Size, worldSizePx } from "./camera";
import { drawCircles } from "./circles";
import { Definitions } from "./definitions";
import { placeLabels } from "./labels/placeLabels";
import type { LayerWithFeatures } from "./layer";
import { drawLinks, type HrefOf } from "./links";
import { element, escapeXml } from "./markup";
import { type Detail, outlinePicture } from "./outlinePicture";
import { drawOutlines, layersAt, type SvgData } from "./outlines";
import { Picture, type PictureOptions } from "./picture";
import { joinPieces, type Piece } from "./pieces";
import { type PosterGoal, posterBoxCss, reachOf } from "./posterBox";
import { pictureAttributes, targetTolerancePx } from "./renderSvg";

/** The least container for which a set of labels is placed; in larger ones of that kind they only stand further apart. */
export interface LabelSet {
  size: Size;
  /** What the page's `--map-padding-*` say at that size. */
  padding?: Padding;
  /** Containers of another shape that show the set, and in which its words stay in sight too. */
  alsoIn?: readonly Size[];
}

export interface PosterOptions {
  title: string;
  hrefOf?: HrefOf;
  reliefUrl?: string | null;
  /** Start of every local id and class name. */
  idPrefix?: string;
  /** From the smallest container to the largest; the last that a container has room for is shown. */
  labelSets?: readonly LabelSet[];
  /** Extremes of containers that are filled to their edges. */
  reach?: readonly Size[];
  detail?: Detail;
  /** Targets stay within so many px of what they stand for; finer where a selection makes them visible. */
  targetPx?: number;
  /** Layers that the page switches: what they draw carries their group's name as `data-group`. */
  groupOf?: (layerId: string) => PosterGroup | null;
}

export interface PosterGroup {
  name: string;
  /** Switched off at first: its labels give way to all that shows. */
  isHidden: boolean;
}

const size = (width: number, height: number): Size => ({ width, height });
/** From a telephone's map, upright so that the labels are inside whatever its shape, to a wide screen's. */
export const usualLabelSets: readonly LabelSet[] = [
  { size: size(256, 300) },
  { size: size(360, 300) },
  { size: size(480, 440) },
  { size: size(800, 600) },
];
const usualReach = [size(320, 900), size(900, 300), size(2600, 1000)];
/** First paint: a corner moves by less than a px, a shore keeps its course. */
export const posterDetail: Detail = { tolerancePx: 0.4, stepPx: 0.5 };

/**
 * The Style as an SVG that fills any container without scripts: outlines stretch with it, while strokes, dashes, hatches, type
 * and pictograms keep their px. It stands on the very pixels where MapLibre draws with `cameraFor` the same goal, size and
 * padding. The container must be `position: relative; overflow: hidden; container-type: size`.
 */
export function renderPoster(
  style: StyleSpecification,
  data: SvgData,
  goal: PosterGoal,
  {
    title,
    hrefOf,
    reliefUrl = null,
    idPrefix = "m",
    labelSets = usualLabelSets,
    reach = usualReach,
    detail = posterDetail,
    targetPx = targetTolerancePx,
    groupOf = () => null,
  }: PosterOptions,
): string {
  const views = labelSets.map(({ size, padding = noPadding, alsoIn = [] }) => {
    const cameraAt = (one: Size) => cameraFor(goal.bounds, one, padding, goal.limits);
    return { size, camera: cameraAt(size), inside: seenInAll(size, alsoIn, cameraAt) };
  });
  // Detail and line widths are those of one zoom: the largest but one is near to most screens'.
  const main = views.at(-2) ?? views[0];
  if (!main) throw new Error("a poster needs at least one set of labels");
  const reached = reach.map((size) => viewBox(cameraFor(goal.bounds, size, noPadding, goal.limits), size));
  const drawn = reachOf(
    [...views.map((view) => viewBox(view.camera, view.size)), ...reached],
    goal.limits.frame,
  );

  const definitions = new Definitions(idPrefix);
  const layers = layersAt(style, data, main.camera.zoom);
  const asked = optionsFor(main.camera, main.size, drawn, detail.stepPx);
  // As exact as the grid that outlines lie on: in a small picture a further digit would only be bytes.
  const steps =
    Math.max(asked.drawn.right - asked.drawn.left, asked.drawn.bottom - asked.drawn.top) / asked.stepPx;
  const percentDigits = steps > 1000 ? 2 : 1;
  const options = { ...asked, percentDigits };
  const picture = outlinePicture(layers, options, detail, definitions, `${idPrefix}s`);
  const outlines = drawOutlines(layers, style, picture, reliefUrl);

  const sets = views.map(({ camera, size, inside }) => {
    const setLayers = layersAt(style, data, camera.zoom);
    const setPicture = new Picture(
      { ...optionsFor(camera, size, drawn, detail.stepPx), percentDigits, inside },
      picture.shapes,
      definitions,
    );
    const isLater = ({ layer }: LayerWithFeatures) => groupOf(layer.layer.id)?.isHidden ?? false;
    const { markup, placement } = placeLabels(
      setLayers.filter((one) => !isLater(one)),
      setPicture,
    );
    const later = placeLabels(setLayers.filter(isLater), setPicture, placement);
    const circles = setLayers
      .filter(({ layer }) => layer.layer.type === "circle")
      .map(({ layer, features }) => [layer.layer.id, drawCircles(layer, features, setPicture)] as const);
    return { markup: new Map([...markup, ...later.markup, ...circles]), drawnIds: placement.drawn };
  });

  const pieces = style.layers.flatMap(({ id }): Piece[] => {
    const drawn =
      outlines.get(id) ??
      sets.map(({ markup }, set): Piece => ({ kind: "label", set, markup: markup.get(id) ?? "" }));
    const group = groupOf(id);
    return group ? drawn.map((piece) => inGroup(piece, group)) : drawn;
  });
  if (hrefOf) {
    const coarse = outlinePicture(layers, options, { ...detail, tolerancePx: targetPx }, definitions, "");
    const drawnIds = new Set(sets.flatMap((set) => [...set.drawnIds]));
    const nameOf = (layerId: string) => groupOf(layerId)?.name ?? null;
    pieces.push(...drawLinks(layers, { picture, coarse, drawnIds }, hrefOf, nameOf));
  }
  const name = `${idPrefix}map`;
  const className = (set: number) => `${idPrefix}l${set}`;
  const css = [
    `.${name}{${posterBoxCss(drawn, goal)}}`,
    `.${name},.${name} svg{overflow:visible}`,
    // Strokes keep their px. By the id's start: rules with ancestors don't reach what `<use>` shows.
    `.${name} a path,[id^="${idPrefix}s"]{vector-effect:non-scaling-stroke}`,
    setCss(labelSets, className),
  ].join("");
  const content = [
    element("title", {}, escapeXml(title)),
    `<style>${css}</style>`,
    element("defs", {}, picture.shapes.definitions() + definitions.markup()),
    joinPieces(
      pieces.filter(({ markup }) => markup),
      picture,
      className,
    ),
  ];
  return element("svg", { ...pictureAttributes, class: name }, content.join(""));
}

const inGroup = (piece: Piece, { name }: PosterGroup): Piece =>
  piece.markup ? { ...piece, markup: element("g", { "data-group": name }, piece.markup) } : piece;

/** What of a set's view, px, is in sight in other containers as well. */
function seenInAll(size: Size, others: readonly Size[], cameraAt: (size: Size) => Camera): Box {
  const camera = cameraAt(size);
  const own = viewBox(camera, size);
  const world = worldSizePx(camera.zoom);
  let inside: Box = { left: 0, top: 0, right: size.width, bottom: size.height };
  for (const other of others) {
    const { left, top, right, bottom } = viewBox(cameraAt(other), other);
    inside = {
      left: Math.max(inside.left, (left - own.left) * world),
      top: Math.max(inside.top, (top - own.top) * world),
      right: Math.min(inside.right, (right - own.left) * world),
      bottom: Math.min(inside.bottom, (bottom - own.top) * world),
    };
  }
  return inside;
}

/** What a camera sees, Web Mercator 0..1. */
function viewBox({ center, zoom }: Camera, { width, height }: Size): Box {
  const world = worldSizePx(zoom);
  const [x, y] = [mercatorX(center[0]), mercatorY(center[1])];
  return {
    left: x - width / 2 / world,
    top: y - height / 2 / world,
    right: x + width / 2 / world,
    bottom: y + height / 2 / world,
  };
}

function optionsFor(camera: Camera, size: Size, drawn: Box, stepPx: number): PictureOptions {
  const view = viewBox(camera, size);
  const world = worldSizePx(camera.zoom);
  const px = (value: number, from: number) => (value - from) * world;
  return {
    camera,
    size,
    fit: "fluid",
    drawn: {
      left: px(drawn.left, view.left),
      top: px(drawn.top, view.top),
      right: px(drawn.right, view.left),
      bottom: px(drawn.bottom, view.top),
    },
    stepPx,
  };
}

/** Of the sets, the last that the container has room for; one that is wider must be so in proportion, or its edges are cut. */
function setCss(sets: readonly LabelSet[], className: (set: number) => string): string {
  return sets
    .map(({ size: { width, height } }, set) => {
      const others = sets.map((_, other) => other).filter((other) => other !== set);
      const hide = others.map((other) => `.${className(other)}`).join(",");
      const rules = `${hide}{display:none}.${className(set)}{display:inline}`;
      if (sets.length === 1) return "";
      const least = `(min-width:${width}px) and (min-height:${height}px) and (min-aspect-ratio:${width}/${height})`;
      return set === 0 ? rules : `@container ${least}{${rules}}`;
    })
    .join("");
}
