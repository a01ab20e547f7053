import path from "node:path";
import PDFDocument from "pdfkit";
import { faces } from "../faces";
import type { Block, Page, Role, TextItem } from "../page";
import { type FlatNode, parseFlatSvg } from "./flatSvg";
import { pathOps, pdfNumber } from "./pathOps";
import { drawFlatSvg, type GraphicsTarget, matrixOf, strokeOps, times } from "./pdfGraphics";

export interface PagePdfOptions {
  title: string;
  author: string;
  subject: string;
  /** Day that stands as the day of making: the same for the same content. */
  date: Date;
  /** Folder of the TrueType fonts. */
  fontsFolder: string;
  /** Turns a colour of the page into that of the paper. */
  paint(colour: string): string;
}

const pointsPerInch = 72;
type Pdf = InstanceType<typeof PDFDocument>;

/**
 * A page as a tagged PDF (CONVENTIONS P10): its pictures as vectors, labels of the map outlined; its words as text in embedded
 * fonts, in reading order; title, language, and the map's description as alternative text.
 */
export function pagePdf(page: Page, graphics: string, options: PagePdfOptions): Promise<Buffer> {
  const scale = pointsPerInch / page.unitsPerInch;
  const { title, author, subject, date } = options;
  const pdf = new PDFDocument({
    size: [page.width * scale, page.height * scale],
    margin: 0,
    pdfVersion: "1.7",
    tagged: true,
    lang: "en",
    displayTitle: true,
    info: {
      Title: title,
      Author: author,
      Subject: subject,
      Creator: author,
      CreationDate: date,
      ModDate: date,
    },
  });
  for (const [face, { file }] of Object.entries(faces)) {
    pdf.registerFont(face, path.join(options.fontsFolder, `${file}.ttf`));
  }
  const bytes = collect(pdf);
  pdf.scale(scale);
  const figure = pdf.markStructureContent("Figure");
  drawFlatSvg(graphicsTarget(pdf), parseFlatSvg(graphics), [scale, 0, 0, -scale, 0, page.height * scale]);
  pdf.endMarkedContent();
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  let list: PDFKit.PDFStructureElement | null = null;
  for (const block of page.blocks) {
    if (block.role === "LI") {
      list ??= pdf.struct("L");
      addListItem(pdf, list, block, options);
      continue;
    }
    if (list) root.add(list);
    list = null;
    addBlock(pdf, root, block, figure, options);
  }
  if (list) root.add(list);
  root.end();
  pdf.end();
  return bytes;
}

function collect(pdf: Pdf): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("error", reject);
    pdf.on("end", () => resolve(Buffer.concat(chunks)));
  });
}

type Content = ReturnType<Pdf["markStructureContent"]>;

function addBlock(
  pdf: Pdf,
  root: PDFKit.PDFStructureElement,
  block: Block,
  figure: Content,
  options: PagePdfOptions,
): void {
  const texts = textsOf(block);
  if (block.role === "Figure") {
    root.add(pdf.struct("Figure", { alt: block.alt ?? "" }, [figure]));
  } else if (block.role === "Artifact") {
    pdf.markContent("Artifact", { type: "Layout" });
    for (const item of texts) setText(pdf, item, options);
    pdf.endMarkedContent();
  } else if (texts.length > 0) {
    root.add(pdf.struct(tagOf[block.role], {}, [markedText(pdf, tagOf[block.role], texts, options)]));
  }
}

const tagOf: Record<Role, string> = {
  H1: "H1",
  H2: "H2",
  P: "P",
  Caption: "Caption",
  LI: "LI",
  Figure: "Figure",
  Artifact: "Artifact",
};

function addListItem(
  pdf: Pdf,
  list: PDFKit.PDFStructureElement,
  block: Block,
  options: PagePdfOptions,
): void {
  const body = pdf.struct("LBody", {}, [markedText(pdf, "LBody", textsOf(block), options)]);
  list.add(pdf.struct("LI", {}, [body]));
}

function markedText(pdf: Pdf, tag: string, texts: readonly TextItem[], options: PagePdfOptions): Content {
  const content = pdf.markStructureContent(tag);
  for (const item of texts) setText(pdf, item, options);
  pdf.endMarkedContent();
  return content;
}

const textsOf = ({ items }: Block) => items.flatMap((item) => (item.kind === "text" ? [item] : []));

function setText(
  pdf: Pdf,
  { x, y, text, face, sizePx, colour, turn, anchor, href }: TextItem,
  { paint }: PagePdfOptions,
): void {
  pdf.save();
  pdf.font(face).fontSize(sizePx).fillColor(paint(colour), 1);
  const width = pdf.widthOfString(text);
  const left = x - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
  if (turn) pdf.rotate(turn, { origin: [x, y] });
  // A space after the line keeps the words of two lines apart for who copies or hears them.
  pdf.text(`${text} `, left, y, { lineBreak: false, baseline: "alphabetic" });
  pdf.restore();
  if (href) pdf.link(left, y - sizePx * 0.8, width, sizePx, href);
}

/** What drawing needs of the document, with patterns, which pdfkit has in one colour only. */
function graphicsTarget(pdf: Pdf): GraphicsTarget {
  const names = new Map<string, string>();
  return {
    save: () => pdf.save(),
    restore: () => pdf.restore(),
    transform: (...matrix) => pdf.transform(...matrix),
    addContent: (operators) => pdf.addContent(operators),
    fillColor: (colour, opacity) => pdf.fillColor(colour, opacity),
    strokeColor: (colour, opacity) => pdf.strokeColor(colour, opacity),
    image: (source, x, y, size) => pdf.image(source, x, y, size),
    addPattern(node, matrix) {
      const key = `${node.attributes.id} ${matrix.join()}`;
      const known = names.get(key);
      if (known) return known;
      const name = `Hatch${names.size}`;
      names.set(key, name);
      definePattern(pdf, name, node, matrix);
      return name;
    },
  };
}

/** A tiling pattern in its own colours (ISO 32000, 8.7.3.1). */
function definePattern(
  pdf: Pdf,
  name: string,
  { attributes, children }: FlatNode,
  ctm: readonly number[],
): void {
  const [width, height] = [Number(attributes.width), Number(attributes.height)];
  const matrix = times(ctm, matrixOf(attributes.patternTransform));
  const strokes = children.filter(({ attributes: own }) => own.stroke && own.stroke !== "none");
  const opacity = Number(strokes[0]?.attributes["stroke-opacity"] ?? 1);
  const operators = strokes.map(({ attributes: own }) =>
    [`${rgb(own.stroke ?? "#000000")} RG`, strokeOps(own), pathOps(own.d ?? ""), "S"].join("\n"),
  );
  const alpha = pdf.ref({ Type: "ExtGState", CA: opacity, ca: opacity });
  alpha.end(undefined);
  const pattern = pdf.ref({
    Type: "Pattern",
    PatternType: 1,
    PaintType: 1,
    TilingType: 1,
    BBox: [0, 0, width, height],
    XStep: width,
    YStep: height,
    Matrix: matrix.map((value) => Number(pdfNumber(value * 1000)) / 1000),
    Resources: { ExtGState: { Alpha: alpha } },
  });
  pattern.end(`/Alpha gs\n${operators.join("\n")}`);
  (pdf.page as unknown as { patterns: Record<string, unknown> }).patterns[name] = pattern;
}

const rgb = (colour: string) =>
  [1, 3, 5].map((at) => pdfNumber(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(" ");
