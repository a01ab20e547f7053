import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { GET } from "@/app/embed/route";

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export interface EmbedPage {
  html: string;
  elements: Element[];
  /** What a strict parser minds. */
  errors: string[];
}

/** The page of a query, as the server answers it. */
export async function embedPageOf(query: string): Promise<EmbedPage> {
  const response = await GET(new Request(`http://localhost/embed${query}`));
  const html = await response.text();
  const errors: string[] = [];
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startOffset }) =>
      errors.push(`${code}: ${html.slice(startOffset - 40, startOffset + 40)}`),
  });
  return { html, elements: elementsOf(document), errors };
}

function elementsOf(node: Node): Element[] {
  const children = "childNodes" in node ? node.childNodes.flatMap(elementsOf) : [];
  return "tagName" in node ? [node, ...children] : children;
}

export const attribute = ({ attrs }: Element, name: string) => attrs.find((one) => one.name === name)?.value;

export const hasClass = (element: Element, name: string) =>
  (attribute(element, "class") ?? "").split(" ").includes(name);

export function textOf(node: Node): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}
