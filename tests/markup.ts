import type { DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** All elements under a node of parse5, itself too, in the order of the document. */
export function elementsOf(node: Node): Element[] {
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
