import { swatchSvg } from "@/components/style/swatch";
import type { Status } from "@/geodata/schema/feature";
import { breakLines } from "./breakLines";
import { widthPx } from "./faces";
import type { Block, Item, Role } from "./page";
import type { TypeStyle } from "./typeStyles";

/** A piece of the text that columns don't break: a line, or an entry of the legend. */
export interface Unit {
  height: number;
  /** Room above it, unless it is the first of its column. */
  spaceBefore: number;
  /** Stays in one column with the unit after it. */
  isKeptWithNext?: boolean;
  /** The paragraph that it is part of. */
  block: Block;
  draw(x: number, y: number): Item[];
}

const newBlock = (role: Role): Block => ({ role, items: [] });

/** From the top of a line to its baseline. */
const baselineOf = ({ sizePx, lineHeightPx }: TypeStyle) => (lineHeightPx - sizePx) / 2 + sizePx * 0.8;

interface ParagraphOptions {
  role?: Role;
  spaceBefore?: number;
  href?: string;
}

/** A paragraph in lines of a column's width. */
export function paragraph(
  text: string,
  style: TypeStyle,
  width: number,
  { role = "P", spaceBefore = 0, href }: ParagraphOptions = {},
): Unit[] {
  const block = newBlock(role);
  return breakLines(text, style.face, style.sizePx, width).map((line, index, { length }) => ({
    height: style.lineHeightPx,
    spaceBefore: index === 0 ? spaceBefore : 0,
    // No line of a paragraph stands alone at the head or the foot of a column.
    isKeptWithNext: role === "H2" || (length > 1 && index === 0) || (length > 2 && index === length - 2),
    block,
    draw: (x, y) => [textItem(line, style, x, y + baselineOf(style), href)],
  }));
}

function textItem(
  text: string,
  { face, sizePx, colour }: TypeStyle,
  x: number,
  y: number,
  href?: string,
): Item {
  return { kind: "text", x, y, text, face, sizePx, colour, ...(href ? { href } : {}) };
}

/** A word and what it stands for in one line, or in two where a column is narrow. */
export function pair(
  label: string,
  value: string,
  styles: { label: TypeStyle; value: TypeStyle },
  { indent, spaceBefore = 0 }: { indent: number; spaceBefore?: number },
): Unit {
  return {
    height: styles.value.lineHeightPx,
    spaceBefore,
    block: newBlock("P"),
    draw: (x, y) => [
      textItem(label, styles.label, x, y + baselineOf(styles.value)),
      textItem(value, styles.value, x + indent, y + baselineOf(styles.value)),
    ],
  };
}

const swatchWidth = 40;
const swatchHeight = 22;

/** A symbol of the map and what it means. */
export function legendEntry(
  status: Status,
  label: string,
  style: TypeStyle,
  width: number,
  scale: number,
): Unit {
  const textX = swatchWidth * scale + 6;
  const lines = breakLines(label, style.face, style.sizePx, width - textX);
  const textHeight = lines.length * style.lineHeightPx;
  const height = Math.max(swatchHeight * scale, textHeight);
  const markup = swatchSvg(status, "light").replace(
    / xmlns="[^"]*"| aria-hidden="true"| focusable="false"/g,
    "",
  );
  const scaled = `<g transform="scale(${scale})">${markup}</g>`;
  return {
    height,
    spaceBefore: scale < 0.7 ? 1.2 : 2.5,
    block: newBlock("LI"),
    draw: (x, y) => [
      { kind: "graphic", x, y: y + (height - swatchHeight * scale) / 2, markup: scaled },
      ...lines.map((line, index) =>
        textItem(
          line,
          style,
          x + textX,
          y + (height - textHeight) / 2 + index * style.lineHeightPx + baselineOf(style),
        ),
      ),
    ],
  };
}

export const pairWidth = (label: string, { face, sizePx }: TypeStyle) => widthPx(label, face, sizePx);

/** Height of units in one column. */
export const stackHeight = (units: readonly Unit[]) =>
  units.reduce((sum, { height, spaceBefore }, index) => sum + height + (index === 0 ? 0 : spaceBefore), 0);

/** Puts units one under the other; their blocks get what is drawn. Gives back the y under the last. */
export function stack(units: readonly Unit[], x: number, y: number): number {
  let at = y;
  for (const [index, unit] of units.entries()) {
    if (index > 0) at += unit.spaceBefore;
    unit.block.items.push(...unit.draw(x, at));
    at += unit.height;
  }
  return at;
}

/** The blocks of units, each once, in order. */
export const blocksOf = (units: readonly Unit[]) => [...new Set(units.map(({ block }) => block))];
