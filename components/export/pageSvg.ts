import { element, escapeXml, round } from "@/components/svg/markup";
import { faces } from "./faces";
import type { Item, Page } from "./page";

export interface PageSvgOptions {
  title: string;
  description: string;
  /** Width and height attributes: "297mm", or pixels. */
  width: string | number;
  height: string | number;
  /** Markup for the head of the picture: its own fonts. */
  head?: string;
  /** Leaves out the words: for a renderer that sets them itself. */
  isWordless?: boolean;
}

/** A page as an SVG picture on white paper. */
export function pageSvg(page: Page, options: PageSvgOptions): string {
  const { title, description, width, height, head = "", isWordless = false } = options;
  const items = page.blocks.flatMap(({ items: own }) => own);
  const drawn = items.filter(({ kind }) => kind === "graphic" || !isWordless).map(drawItem);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${round(page.width)} ${round(page.height)}`,
      preserveAspectRatio: "none",
      role: "img",
      lang: "en",
      "aria-labelledby": "title description",
    },
    [
      element("title", { id: "title" }, escapeXml(title)),
      element("desc", { id: "description" }, escapeXml(description)),
      head,
      element("rect", { width: "100%", height: "100%", fill: "#ffffff" }),
      ...drawn,
    ].join(""),
  );
}

function drawItem(item: Item): string {
  if (item.kind === "graphic") {
    return element("g", { transform: `translate(${round(item.x)} ${round(item.y)})` }, item.markup);
  }
  const { x, y, text, face, sizePx, colour, turn, anchor = "start", href } = item;
  const { family, weight, style } = faces[face];
  const markup = element(
    "text",
    {
      x: round(x),
      y: round(y),
      // Unquoted, a name may not have a digit at the start of a word.
      "font-family": `'${family}'`,
      "font-size": round(sizePx),
      "font-weight": weight === 400 ? null : weight,
      "font-style": style === "normal" ? null : style,
      fill: colour,
      "text-anchor": anchor === "start" ? null : anchor,
      transform: turn ? `rotate(${turn} ${round(x)} ${round(y)})` : null,
    },
    escapeXml(text),
  );
  return href ? element("a", { href }, markup) : markup;
}
