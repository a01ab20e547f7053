import { palettes } from "@/components/style/palette";
import type { FaceId } from "./faces";

/** How a kind of text is set; px are units of the page. */
export interface TypeStyle {
  face: FaceId;
  sizePx: number;
  lineHeightPx: number;
  colour: string;
}

const { text, textSoft, link, accent } = palettes.light.page;
/** Hairlines on white paper. */
export const ruleColour = "#a9a294";
export const ink = text;
export const inkSoft = textSoft;
export const linkColour = link;

/** Nothing is set smaller: 6 pt at 96 units to the inch (CONVENTIONS P6). */
export const smallestPx = 8;

const style = (face: FaceId, sizePx: number, lineHeightPx: number, colour: string): TypeStyle => ({
  face,
  sizePx,
  lineHeightPx,
  colour,
});

/** The sizes of a page of this width: a column's are compact. */
export function typeStyles(pageWidth: number) {
  const isCompact = pageWidth < 480;
  const titlePx = Math.min(25, Math.max(14.5, pageWidth / 42));
  return {
    title: style("serifBold", titlePx, titlePx * 1.16, text),
    subtitle: style("serif", titlePx * 0.74, titlePx * 0.94, text),
    deck: style("regular", isCompact ? 8.2 : 9.4, isCompact ? 11 : 13, textSoft),
    badge: style("semibold", isCompact ? 8.4 : 9.2, 13, accent),
    heading: style("semibold", isCompact ? 8.4 : 9, isCompact ? 12 : 13.5, text),
    value: style("semibold", isCompact ? 8.4 : 9.2, isCompact ? 11.5 : 13.5, text),
    label: style("regular", isCompact ? 8.2 : 8.8, isCompact ? 11.5 : 13.5, textSoft),
    body: style("regular", isCompact ? 8.1 : 8.5, isCompact ? 10.6 : 11.4, text),
    small: style("regular", 8.1, isCompact ? 10.4 : 11, textSoft),
    link: style("regular", 8.1, isCompact ? 10.4 : 11, link),
    tick: style("regular", 8, 10, textSoft),
  };
}
export type TypeStyles = ReturnType<typeof typeStyles>;
