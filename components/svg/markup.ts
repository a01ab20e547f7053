type Attribute = string | number | null | undefined;

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them, and half surrogate pairs
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Text that is safe in XML content and in double-quoted attributes; characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  return text.replace(forbidden, "").replace(/[&<>"]/g, (c) => escapes[c] as string);
}

/** One element; attributes that are null or undefined are left out. `content` is markup. */
export function element(name: string, attributes: Record<string, Attribute>, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

/** A number for an attribute, at most three decimals. */
export const round = (value: number) => Math.round(value * 1000) / 1000;

/** An opacity; left out where it is 1. */
export const unlessOpaque = (opacity: number) => (opacity >= 1 ? null : round(opacity));
