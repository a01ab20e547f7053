import { escapeXml } from "@/components/svg/markup";

type Attribute = string | number | boolean | null | undefined;

/** Elements of HTML that have no content and no end tag. */
const voidNames = new Set(["br", "hr", "img", "input", "link", "meta"]);

/** One HTML element. `false`, null and undefined leave an attribute out, `true` writes its name alone; `content` is markup. */
export function html(name: string, attributes: Record<string, Attribute> = {}, ...content: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escapeXml(String(value))}"`))
    .join("");
  const start = `<${name}${written}>`;
  return voidNames.has(name) ? start : `${start}${content.join("")}</${name}>`;
}

/** Text as markup. */
export const text = escapeXml;

/** A link to another site: beside the frame, which must not lose its map. */
export const outside = (href: string, content: string, attributes: Record<string, Attribute> = {}) =>
  html("a", { href, target: "_blank", rel: "noopener", ...attributes }, content);
