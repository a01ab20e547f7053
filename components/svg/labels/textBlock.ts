import type { Formatted } from "@maplibre/maplibre-gl-style-spec";
import { type CompiledLayer, colourOf, type Drawable } from "../layer";
import { type Attributes, element, escapeXml, round, unlessOpaque } from "../markup";
import { formatLines, type Run, type TextLine } from "./formatLines";
import { languageOf } from "./language";

/** A label's text broken into lines, with what it takes to write it. */
export interface TextBlock {
  lines: TextLine[];
  sizePx: number;
  lineHeightPx: number;
  widthPx: number;
  heightPx: number;
  letterSpacingEm: number;
  colour: string;
  opacity: number;
  haloColour: string;
  haloWidthPx: number;
}

export type Align = "left" | "center" | "right";

/** From the middle of a line to its baseline, ems, as measured on MapLibre's canvas. */
export const baselineEm = 0.34;

export function textBlock(layer: CompiledLayer, feature: Drawable): TextBlock | null {
  const text = layer.value<Formatted>("text-field", feature);
  if (!text || text.toString() === "") return null;
  const sizePx = layer.value<number>("text-size", feature);
  const letterSpacingEm = layer.value<number>("text-letter-spacing", feature);
  const isAlongLine = layer.value<string>("symbol-placement") !== "point";
  const lines = formatLines(text, {
    fontStack: layer.value<string[]>("text-font", feature)[0] ?? "Noto Sans Regular",
    letterSpacingEm,
    maxWidthEm: isAlongLine ? Number.POSITIVE_INFINITY : layer.value<number>("text-max-width", feature),
  });
  const lineHeightPx = layer.value<number>("text-line-height", feature) * sizePx;
  return {
    lines,
    sizePx,
    lineHeightPx,
    widthPx: Math.max(0, ...lines.map((line) => line.widthEm)) * sizePx,
    heightPx: lines.length * lineHeightPx,
    letterSpacingEm,
    colour: colourOf(layer, "text-color", feature),
    opacity: layer.value<number>("text-opacity", feature),
    haloColour: colourOf(layer, "text-halo-color", feature),
    haloWidthPx: layer.value<number>("text-halo-width", feature),
  };
}

/** Room kept around a label, px: the first of the padding's four sides, which the Style sets alike. */
export function paddingPx(layer: CompiledLayer, feature: Drawable, property = "text-padding"): number {
  const value = layer.value<number | number[] | { values: number[] }>(property, feature);
  if (typeof value === "number") return value;
  return (Array.isArray(value) ? value : value.values)[0] ?? 0;
}

/** Attributes that text in one font shares, as CSS knows the Style's font stacks. */
const fontOf = (fontStack: string) => ({
  "font-weight": fontStack.endsWith("SemiBold") ? 600 : 400,
  "font-style": fontStack.endsWith("Italic") ? "italic" : "normal",
});

/** Attributes of a label's `<text>`: size, colour and halo. */
export function textAttributes(block: TextBlock) {
  const { "font-weight": weight, "font-style": style } = fontOf(block.lines[0]?.runs[0]?.fontStack ?? "");
  return {
    "font-size": round(block.sizePx),
    "font-weight": weight === 400 ? null : weight,
    "font-style": style === "normal" ? null : style,
    "letter-spacing": block.letterSpacingEm ? round(block.letterSpacingEm * block.sizePx) : null,
    fill: block.colour,
    opacity: unlessOpaque(block.opacity),
    stroke: block.haloWidthPx ? block.haloColour : null,
    "stroke-width": block.haloWidthPx ? round(block.haloWidthPx * 2) : null,
  };
}

/**
 * The lines of a block whose middle is at (x, y) px from the origin, or from `place` where that says one in shares of the whole;
 * "left" and "right" say to which side lines of unequal length align. Every line is laid out by its own script's direction, as a
 * text of its own.
 */
export function drawBlock(
  block: TextBlock,
  x: number,
  y: number,
  align: Align,
  place: { x: string; y: string } | null = null,
): string {
  const shift = { left: -0.5, center: 0, right: 0.5 }[align] * block.widthPx;
  const first = block.lines[0]?.runs[0];
  const lines = block.lines.map(({ runs }, index) => {
    const middle = y + (index - (block.lines.length - 1) / 2) * block.lineHeightPx;
    const { lang, isRightToLeft } = languageOf(runs.map(({ text }) => text).join(""));
    // Left and right are sides of the page, start and end are sides of the script.
    const start = isRightToLeft ? "end" : "start";
    const end = isRightToLeft ? "start" : "end";
    const anchor = { left: start, center: "middle", right: end }[align];
    const right = decimal(x + shift);
    const down = decimal(middle + baselineEm * block.sizePx * (runs[0]?.scale ?? 1));
    return {
      attributes: {
        ...(place ? { ...place, dx: right || null, dy: down || null } : { x: right, y: down }),
        lang,
        direction: isRightToLeft ? "rtl" : null,
        "unicode-bidi": isRightToLeft ? "isolate" : null,
        "text-anchor": anchor === "start" ? null : anchor,
        ...(runs.length === 1 && runs[0] ? difference(runs[0], first, block) : {}),
      },
      content:
        runs.length === 1
          ? escapeXml(runs[0]?.text ?? "")
          : runs.map((run) => drawRun(run, first, block)).join(""),
    };
  });
  const [line] = lines;
  if (place && line && lines.length === 1)
    return element("text", withAttributes(textAttributes(block), line.attributes), line.content);
  return element(
    "text",
    textAttributes(block),
    lines.map(({ attributes, content }) => element("tspan", attributes, content)).join(""),
  );
}

/** Attributes of which the second kind come first; what that leaves out stays as the first says. */
const withAttributes = (own: Attributes, further: Attributes): Attributes => ({
  ...own,
  ...Object.fromEntries(Object.entries(further).filter(([, value]) => value !== null && value !== undefined)),
});

const drawRun = (run: Run, first: Run | undefined, block: TextBlock) =>
  element("tspan", difference(run, first, block), escapeXml(run.text));

/** In what a run differs from the block's first. */
function difference(run: Run, first: Run | undefined, block: TextBlock) {
  return {
    "font-size": run.scale === 1 ? null : decimal(block.sizePx * run.scale),
    ...(run.fontStack === first?.fontStack ? {} : fontOf(run.fontStack)),
  };
}

/** A tenth of a px is finer than glyphs are placed. */
export const decimal = (value: number) => Math.round(value * 10) / 10;
