import { homeView } from "@/components/view/home";
import type { Status } from "@/geodata/schema/feature";
import { icons } from "./icons";
import { palettes, type ThemeName } from "./palette";
import { type Hatch, hatches } from "./patterns";
import { colourIn } from "./perspectiveHue";
import { type SectorLook, sectorLooks } from "./sectorLooks";
import type { StyleView } from "./styleView";
import {
  type AreaSymbol,
  type LineSymbol,
  type PointSymbol,
  type Stroke,
  type SymbolColour,
  symbols,
} from "./symbols";

type SwatchPalette = Record<SymbolColour, string>;

const width = 40;
const height = 22;

/** A small picture of a status, as SVG: exactly the symbol that the map draws. Decorative: the label beside it says it. */
export function swatchSvg(
  status: Status,
  theme: ThemeName,
  view: Pick<StyleView, "perspective" | "compare"> = homeView,
): string {
  const { page, ...colours } = palettes[theme];
  const palette = { ...colours, claimant: palettes[theme][colourIn(view, "claimant")] };
  const symbol = symbols[status];
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">`;
  const ground = `<rect width="${width}" height="${height}" rx="2" fill="${groundOf(status, palette)}"/>`;
  switch (symbol.kind) {
    case "line":
      return `${open}${ground}${lineParts(symbol, palette)}</svg>`;
    case "area":
      return `${open}${ground}${areaParts(symbol, palette)}</svg>`;
    case "point":
      return `${open}${ground}${iconParts(symbol, palette, width / 2, height / 2)}</svg>`;
    case "none":
      return `${open}${ground}${arrowPart(status, palette)}</svg>`;
  }
}

const atSea: readonly Status[] = [
  "sea",
  "claimed-line",
  "claimed-field",
  "rejected-line",
  "rejected-point",
  "differing-line",
  "computed-line",
  "agreed-sea-line",
  "sector",
  "zone-territorial",
  "zone-fishing",
  "treaty-point",
  "oil-field",
  "gas-field",
  "disputed-field",
  "offshore-settlement",
];
const groundOf = (status: Status, palette: SwatchPalette) =>
  atSea.includes(status) ? palette.sea : palette.land;

function strokeAttributes(stroke: Stroke, palette: SwatchPalette): string {
  const dash = stroke.dashPx ? ` stroke-dasharray="${stroke.dashPx.join(" ")}"` : "";
  const cap = stroke.cap && stroke.cap !== "butt" ? ` stroke-linecap="${stroke.cap}"` : "";
  const opacity =
    stroke.opacity === undefined || stroke.opacity === 1 ? "" : ` stroke-opacity="${stroke.opacity}"`;
  return `fill="none" stroke="${palette[stroke.colour]}" stroke-width="${stroke.widthPx}"${cap}${dash}${opacity}`;
}

function lineParts(symbol: LineSymbol, palette: SwatchPalette): string {
  const path = `M3 ${height / 2}H${width - 3}`;
  const strokes = symbol.strokes.map((stroke) => `<path d="${path}" ${strokeAttributes(stroke, palette)}/>`);
  const crosses = symbol.crosses
    ? [10, 30].map((x) => iconParts({ icon: "cross", colour: "ink", sizePx: 10 }, palette, x, height / 2))
    : [];
  return [...strokes, ...crosses].join("");
}

function areaParts(symbol: AreaSymbol, palette: SwatchPalette): string {
  const inset = 2.5;
  const box = { x: inset, y: inset, width: width - 2 * inset, height: height - 2 * inset };
  const rect = (attributes: string, by = 0) =>
    `<rect x="${box.x + by}" y="${box.y + by}" width="${box.width - 2 * by}" height="${box.height - 2 * by}" ${attributes}/>`;
  const parts: string[] = [];
  if (symbol.fill)
    parts.push(rect(`fill="${palette[symbol.fill.colour]}" fill-opacity="${symbol.fill.opacity}"`));
  if (symbol.ofState) parts.push(...statePart(sectorLooks.azerbaijan, symbol.ofState, box, palette));
  if (symbol.hatch) parts.push(hatchPart(hatches[symbol.hatch.pattern], box, palette[symbol.hatch.colour]));
  if (symbol.innerEdge) {
    const { colour, widthPx, opacity } = symbol.innerEdge;
    const attributes = `fill="none" stroke="${palette[colour]}" stroke-width="${widthPx}" stroke-opacity="${opacity}"`;
    parts.push(rect(attributes, widthPx / 2));
  }
  for (const stroke of symbol.outline ?? []) parts.push(rect(strokeAttributes(stroke, palette)));
  return parts.join("");
}

/** The look of a state's sector inside a box. */
function statePart(
  look: SectorLook,
  { opacity, isHatched }: NonNullable<AreaSymbol["ofState"]>,
  box: { x: number; y: number; width: number; height: number },
  palette: SwatchPalette,
): string[] {
  const colour = palette[look.colour];
  const { x, y, width, height } = box;
  const fill = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colour}" fill-opacity="${opacity}"/>`;
  return isHatched ? [fill, hatchPart(hatches[look.hatch], box, colour)] : [fill];
}

/** The hatch's lines inside a box, each from edge to edge: no pattern, which would need an id of its own on the page. */
function hatchPart(
  hatch: Hatch,
  box: { x: number; y: number; width: number; height: number },
  colour: string,
): string {
  const { x, y, width, height } = box;
  const lines: string[] = [];
  const middles = (length: number) =>
    Array.from({ length: Math.floor(length / hatch.spacingPx + 0.5) }, (_, i) => (i + 0.5) * hatch.spacingPx);
  if (hatch.direction === "level") lines.push(...middles(height).map((at) => `M${x} ${y + at}h${width}`));
  if (hatch.direction === "upright") lines.push(...middles(width).map((at) => `M${x + at} ${y}v${height}`));
  if (hatch.direction === "dots")
    lines.push(...middles(height).flatMap((down) => middles(width).map((at) => `M${x + at} ${y + down}h0`)));
  const isDiagonal = ["rising", "falling", "crossed"].includes(hatch.direction);
  for (let sum = hatch.spacingPx; isDiagonal && sum < width + height; sum += hatch.spacingPx) {
    const left = Math.max(0, sum - height);
    const right = Math.min(sum, width);
    if (hatch.direction !== "falling")
      lines.push(`M${x + left} ${y + sum - left}L${x + right} ${y + sum - right}`);
    if (hatch.direction !== "rising") {
      lines.push(`M${x + left} ${y + height - sum + left}L${x + right} ${y + height - sum + right}`);
    }
  }
  const isDots = hatch.direction === "dots";
  const cap = isDots ? ' stroke-linecap="round"' : "";
  return `<path d="${lines.join("")}" fill="none" stroke="${colour}" stroke-width="${hatch.widthPx * (isDots ? 2 : 1)}" stroke-opacity="${hatch.opacity}"${cap}/>`;
}

function iconParts(
  { icon, colour, sizePx }: Pick<PointSymbol, "icon" | "colour" | "sizePx">,
  palette: SwatchPalette,
  x: number,
  y: number,
): string {
  const scale = Math.min(sizePx, height - 2) / 24;
  const paths = icons[icon].paths.map((path) => {
    const paint = path.paint === "colour" ? palette[colour] : palette.halo;
    return path.stroke
      ? `<path d="${path.d}" fill="none" stroke="${paint}" stroke-width="${path.stroke}" stroke-linecap="round" stroke-linejoin="round"/>`
      : `<path d="${path.d}" fill="${paint}"/>`;
  });
  return `<g transform="translate(${x - 12 * scale} ${y - 12 * scale}) scale(${scale})">${paths.join("")}</g>`;
}

const arrowPart = (status: Status, palette: SwatchPalette) =>
  status === "off-frame"
    ? iconParts({ icon: "arrow", colour: "ink", sizePx: 16 }, palette, width / 2, height / 2)
    : "";
