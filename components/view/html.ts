import { escapeXml } from "./escapeXml";

type Attribute = string | number | boolean | null | undefined;

/** Elements of HTML that have no content and no end tag. */
const voidNames = new Set(["br", "hr", "img", "input", "link", "meta"]);

type Html = (name: string, attributes?: Record<string, Attribute>, ...content: string[]) => string;

/** One HTML element. `false`, null and undefined leave an attribute out, `true` writes its name alone; `content` is markup. */
export const html: Html = (name, attributes = {}, ...content) => write(name, attributes, content, shortest);

/** The same for other people's pages, whose editors and filters know attributes best with their quotation marks. */
export const quotedHtml: Html = (name, attributes = {}, ...content) =>
  write(name, attributes, content, quoted);

function write(
  name: string,
  attributes: Record<string, Attribute>,
  content: readonly string[],
  quote: (value: string) => string,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}=${quote(String(value))}`))
    .join("");
  const start = `<${name}${written}>`;
  return voidNames.has(name) ? start : `${start}${content.join("")}</${name}>`;
}

const quoted = (value: string) => `"${escapeXml(value)}"`;

/** HTML needs quotation marks only around what is more than a word. */
const shortest = (value: string) => (/^[\w.-]+$/.test(value) ? value : quoted(value));

/** Text as markup. */
export const text = escapeXml;

/** A link to another site: beside the frame, which must not lose its map. */
export const outside = (href: string, content: string, attributes: Record<string, Attribute> = {}) =>
  html("a", { href, target: "_blank", rel: "noopener", ...attributes }, content);
