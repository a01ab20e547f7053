import { escapeXml } from "@/components/view/escapeXml";

export { escapeXml } from "@/components/view/escapeXml";

export type Attributes = Record<string, string | number | null | undefined>;

/** One element; attributes that are null or undefined are left out. `content` is markup. */
export function element(name: string, attributes: Attributes, content = ""): string {
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
