import { eachNode, type FlatNode } from "./flatSvg";
import { pathOps, pdfNumber } from "./pathOps";

/** What drawing needs of a pdfkit document. */
export interface GraphicsTarget {
  save(): unknown;
  restore(): unknown;
  transform(a: number, b: number, c: number, d: number, e: number, f: number): unknown;
  addContent(operators: string): unknown;
  fillColor(colour: string, opacity?: number): unknown;
  strokeColor(colour: string, opacity?: number): unknown;
  image(source: Buffer, x: number, y: number, options: { width: number; height: number }): unknown;
  /** Name under which the page knows a pattern of these operators. */
  addPattern(node: FlatNode, matrix: readonly number[]): string;
}

const caps = { butt: 0, round: 1, square: 2 } as const;
const joins = { miter: 0, round: 1, bevel: 2 } as const;
const local = (value: string | undefined) => /^url\(#(.*)\)$/.exec(value ?? "")?.[1] ?? null;

/** Six numbers of a `matrix(…)`; that of no change where there is none. */
export const matrixOf = (text: string | undefined): number[] =>
  /^matrix\((.*)\)$/
    .exec(text ?? "")?.[1]
    ?.split(/[ ,]+/)
    .map(Number) ?? [1, 0, 0, 1, 0, 0];

/** One matrix after the other: the second is applied first. */
export const times = (m: readonly number[], n: readonly number[]): number[] => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
};

/** Draws a simplified SVG; `matrix` leads from its units to those of the page, for patterns, which lie on the page. */
export function drawFlatSvg(target: GraphicsTarget, picture: FlatNode, matrix: readonly number[]): void {
  const byId = new Map<string, FlatNode>();
  for (const node of eachNode(picture)) if (node.attributes.id) byId.set(node.attributes.id, node);
  const draw = (node: FlatNode, opacity: number, ctm: readonly number[]): void => {
    const { attributes } = node;
    switch (node.name) {
      case "defs":
        return;
      case "svg":
      case "g": {
        const clip = byId.get(local(attributes["clip-path"]) ?? "");
        const own = attributes.transform ? matrixOf(attributes.transform) : null;
        target.save();
        if (own) target.transform(...(own as [number, number, number, number, number, number]));
        if (clip) clipTo(target, clip);
        const inner = opacity * Number(attributes.opacity ?? 1);
        for (const child of node.children) draw(child, inner, own ? times(ctm, own) : ctm);
        target.restore();
        return;
      }
      case "path":
        drawPath(target, node, opacity, (id) => target.addPattern(byId.get(id) as FlatNode, ctm));
        return;
      case "image":
        drawImage(target, node);
        return;
      default:
        throw new Error(`a PDF of <${node.name}>`);
    }
  };
  draw(picture, 1, matrix);
}

function clipTo(target: GraphicsTarget, clip: FlatNode): void {
  const paths = clip.children.filter(({ name }) => name === "path");
  const isEvenOdd = paths.some(({ attributes }) => attributes["clip-rule"] === "evenodd");
  target.addContent(
    `${paths.map(({ attributes }) => pathOps(attributes.d ?? "")).join("\n")}\n${isEvenOdd ? "W*" : "W"} n`,
  );
}

function drawPath(
  target: GraphicsTarget,
  { attributes }: FlatNode,
  opacity: number,
  patternName: (id: string) => string,
): void {
  const ops = pathOps(attributes.d ?? "");
  const paintFill = () => {
    const { fill = "none" } = attributes;
    if (fill === "none") return;
    const alpha = opacity * Number(attributes["fill-opacity"] ?? 1);
    const pattern = local(fill);
    target.save();
    if (pattern === null) target.fillColor(fill, alpha);
    else target.addContent(`/Pattern cs /${patternName(pattern)} scn`);
    target.addContent(`${ops}\n${attributes["fill-rule"] === "evenodd" ? "f*" : "f"}`);
    target.restore();
  };
  const paintStroke = () => {
    const { stroke = "none" } = attributes;
    if (stroke === "none") return;
    target.save();
    target.strokeColor(stroke, opacity * Number(attributes["stroke-opacity"] ?? 1));
    target.addContent(`${strokeOps(attributes)}\n${ops}\nS`);
    target.restore();
  };
  if (attributes["paint-order"]?.startsWith("stroke")) {
    paintStroke();
    paintFill();
  } else {
    paintFill();
    paintStroke();
  }
}

/** Operators for width, ends, corners and dashes of a stroke. */
export function strokeOps(attributes: FlatNode["attributes"]): string {
  const cap = caps[(attributes["stroke-linecap"] ?? "butt") as keyof typeof caps];
  const join = joins[(attributes["stroke-linejoin"] ?? "miter") as keyof typeof joins];
  const dashes =
    attributes["stroke-dasharray"]?.split(/[ ,]+/).map((length) => pdfNumber(Number(length))) ?? [];
  return `${pdfNumber(Number(attributes["stroke-width"] ?? 1))} w ${cap} J ${join} j [${dashes.join(" ")}] 0 d`;
}

function drawImage(target: GraphicsTarget, { attributes }: FlatNode): void {
  const [, data = ""] = (attributes["xlink:href"] ?? attributes.href ?? "").split(",");
  const [x, y, width, height] = ["x", "y", "width", "height"].map((key) => Number(attributes[key] ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  target.image(Buffer.from(data.trim(), "base64"), x, y, { width, height });
}
