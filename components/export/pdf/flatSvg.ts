/** An element of an SVG that resvg has simplified: groups, paths, clips, patterns, images, no text and no styles. */
export interface FlatNode {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: FlatNode[];
}

const tag = /<(\/?)(\w+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g;
const attribute = /([\w:-]+)="([^"]*)"/g;

/** The tree of an SVG as resvg writes it: elements and double-quoted attributes, nothing else. */
export function parseFlatSvg(svg: string): FlatNode {
  const root: FlatNode = { name: "", attributes: {}, children: [] };
  const open = [root];
  for (const [, end, name = "", attributes = "", alone] of svg.matchAll(tag)) {
    if (end) {
      open.pop();
      continue;
    }
    const node: FlatNode = {
      name,
      attributes: Object.fromEntries(
        [...attributes.matchAll(attribute)].map(([, key, value]) => [key, value]),
      ),
      children: [],
    };
    open.at(-1)?.children.push(node);
    if (!alone) open.push(node);
  }
  const [picture] = root.children;
  if (picture?.name !== "svg" || open.length !== 1) throw new Error("no SVG as resvg writes it");
  return picture;
}

/** Every element under a node, itself too. */
export function* eachNode(node: FlatNode): Generator<FlatNode> {
  yield node;
  for (const child of node.children) yield* eachNode(child);
}
