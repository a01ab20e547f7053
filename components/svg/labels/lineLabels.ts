import type { Box } from "@/components/view/box";
import type { Pixel } from "../camera";
import { clipLine, grow, isWithin } from "../clip";
import { drawIcon, iconEdgePx } from "../icons";
import { type CompiledLayer, type Drawable, imageId } from "../layer";
import { element, escapeXml } from "../markup";
import type { Picture } from "../picture";
import { linesOf, ringsOf } from "../topology";
import { lengthPx, pointAlong, sampleAlong, sharpestTurn } from "./along";
import type { Placement } from "./collision";
import { languageOf } from "./language";
import { baselineEm, decimal, paddingPx, type TextBlock, textAttributes, textBlock } from "./textBlock";

/** Corners nearer than this are one, px: data has more than a tile of MapLibre's keeps. */
const coursePx = 1;

/** Symbols along lines: labels where a stretch is straight and free enough, pictograms at even distances. */
export function lineSymbols(
  layer: CompiledLayer,
  features: Drawable[],
  picture: Picture,
  placement: Placement,
): string {
  return features
    .flatMap((feature) =>
      courses(feature, picture).map((line) =>
        imageId(layer, "icon-image", feature)
          ? iconsAlong(layer, feature, line, picture)
          : labelsAlong(layer, feature, line, picture, placement),
      ),
    )
    .join("");
}

/** The Feature's lines as far as they cross the view, px. */
function courses({ geometry }: Drawable, { project, inside }: Picture): Pixel[][] {
  return [...linesOf(geometry), ...ringsOf(geometry)].flatMap((line) => {
    const pixels = line.map(([lon, lat]) => project(lon as number, lat as number));
    return clipLine(spread(pixels, coursePx), inside);
  });
}

/** Of a line's points those that are at least so far from the one before, and its ends. */
function spread(line: Pixel[], leastPx: number): Pixel[] {
  const kept: Pixel[] = [];
  for (const [index, point] of line.entries()) {
    const last = kept.at(-1);
    const isFar = !last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= leastPx;
    if (isFar || index === line.length - 1) kept.push(point);
  }
  return kept;
}

/** Stretch of a line over which MapLibre adds up its turns. */
const turnWindowEm = 0.6;

function iconsAlong(layer: CompiledLayer, feature: Drawable, line: Pixel[], picture: Picture): string {
  const image = imageId(layer, "icon-image", feature) ?? "";
  const edge = iconEdgePx(image) * layer.value<number>("icon-size", feature);
  const opacity = layer.value<number>("icon-opacity", feature);
  const spacing = layer.value<number>("symbol-spacing", feature);
  const length = lengthPx(line);
  const marks: string[] = [];
  for (let along = spacing / 2; along < length; along += spacing) {
    const { at, degrees } = pointAlong(line, along);
    marks.push(picture.at(at, drawIcon(image, edge, opacity, picture, degrees)));
  }
  return marks.join("");
}

/** One label in the middle of the line or, for "line", about one for each `symbol-spacing` of it. */
function labelsAlong(
  layer: CompiledLayer,
  feature: Drawable,
  line: Pixel[],
  picture: Picture,
  placement: Placement,
): string {
  const block = textBlock(layer, feature);
  const length = lengthPx(line);
  if (!block || block.opacity === 0 || block.widthPx > length) return "";
  const isCentred = layer.value<string>("symbol-placement") === "line-center";
  const spacing = Math.max(layer.value<number>("symbol-spacing", feature), block.widthPx * 1.25);
  const count = isCentred ? 1 : Math.max(1, Math.floor(length / spacing));
  const share = length / count;
  const label = labelStyle(layer, feature, block);
  const written: string[] = [];
  let freeFrom = 0;
  for (let index = 0; index < count; index++) {
    // A label may slide half its share either way to where it has room, as long as it keeps clear of the one before.
    const from = Math.max(freeFrom, (index - 0.5) * share);
    const to = Math.min(length, (index + 1.5) * share);
    const stretch = findStretch(line, from, to, label, placement, picture);
    if (!stretch) continue;
    freeFrom = stretch.end + spacing / 4;
    for (const box of boxesAlong(stretch.course, label))
      placement.take({ ...grow(box, label.paddingPx), isRound: true });
    placement.drawn.add(String(feature.properties?.id));
    written.push(drawAlong(stretch.course, label, picture));
  }
  return written.join("");
}

interface LineLabel {
  block: TextBlock;
  /** Distance of the text from the line, to the right of its course, px. */
  asidePx: number;
  paddingPx: number;
  /** Degrees. */
  maxTurn: number;
}

function labelStyle(layer: CompiledLayer, feature: Drawable, block: TextBlock): LineLabel {
  const [, offsetEm = 0] = layer.value<[number, number]>("text-offset", feature);
  return {
    block,
    asidePx: offsetEm * block.sizePx,
    paddingPx: paddingPx(layer, feature),
    maxTurn: layer.value<number>("text-max-angle", feature),
  };
}

function drawAlong(stretch: Pixel[], { block, asidePx }: LineLabel, picture: Picture): string {
  const text = block.lines[0]?.runs.map((run) => run.text).join("") ?? "";
  const middle = pointAlong(stretch, lengthPx(stretch) / 2).at;
  const path = smoothPath(stretch.map(([x, y]): Pixel => [x - middle[0], y - middle[1]]));
  const ref = picture.define(path, (id) => element("path", { id, d: path }));
  const { lang, isRightToLeft } = languageOf(text);
  const label = element(
    "text",
    {
      ...textAttributes(block),
      "text-anchor": "middle",
      dy: decimal(asidePx + baselineEm * block.sizePx),
      lang,
      direction: isRightToLeft ? "rtl" : null,
    },
    element("textPath", { href: `#${ref}`, startOffset: "50%" }, escapeXml(text)),
  );
  return picture.at(middle, label);
}

/** The stretch nearest to the middle that has the label's length, no sharper turn than allowed, and room; read left to right. */
function findStretch(
  line: Pixel[],
  from: number,
  to: number,
  label: LineLabel,
  placement: Placement,
  { inside }: Picture,
): { course: Pixel[]; end: number } | null {
  const { widthPx, sizePx } = label.block;
  const spare = to - from - widthPx;
  if (spare < 0) return null;
  const steps = Math.max(1, Math.floor(spare / 12));
  const starts = Array.from({ length: steps + 1 }, (_, index) => from + (spare * index) / steps).sort(
    (a, b) => Math.abs(a - from - spare / 2) - Math.abs(b - from - spare / 2),
  );
  for (const start of starts) {
    const end = start + widthPx;
    if (sharpestTurn(line, start, end, turnWindowEm * sizePx) > label.maxTurn) continue;
    const course = sampleAlong(line, start, end, sizePx);
    const [first, last] = [course[0] as Pixel, course.at(-1) as Pixel];
    if (first[0] > last[0]) course.reverse();
    const hasRoom = boxesAlong(course, label).every(
      (box) => isWithin(box, inside) && placement.isFree({ ...grow(box, label.paddingPx), isRound: true }),
    );
    if (hasRoom) return { course, end };
  }
  return null;
}

/** One box around a circle about each sample of the stretch, moved to where the text stands beside it, as wide as its line is high. */
function boxesAlong(course: Pixel[], { block, asidePx }: LineLabel): Box[] {
  return course.map(([x, y], index) => {
    const [a, b] = [
      course[Math.max(0, index - 1)] as Pixel,
      course[Math.min(course.length - 1, index + 1)] as Pixel,
    ];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const [textX, textY] = [x - ((b[1] - a[1]) / length) * asidePx, y + ((b[0] - a[0]) / length) * asidePx];
    return grow({ left: textX, right: textX, top: textY, bottom: textY }, block.sizePx * 0.6);
  });
}

/** Curve through the middles of the segments: letters turn gently where the line has corners. */
function smoothPath(line: Pixel[]): string {
  const point = ([x, y]: Pixel) => `${decimal(x)} ${decimal(y)}`;
  const [first, ...rest] = line as [Pixel, ...Pixel[]];
  const curves = rest.map((corner, index) => {
    const next = rest[index + 1];
    if (!next) return `L${point(corner)}`;
    return `Q${point(corner)} ${point([(corner[0] + next[0]) / 2, (corner[1] + next[1]) / 2])}`;
  });
  return `M${point(first)}${curves.join("")}`;
}
