import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  Packer,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import { type ExportFacts, institution } from "../exportFacts";
import type { OfficePicture } from "./officePicture";
import { steadyPackage } from "./zip";

const mmPerInch = 25.4;
/** Word's unit is the twentieth of a point. */
const twips = (mm: number) => Math.round((mm / mmPerInch) * 1440);
const a4 = { shortMm: 210, longMm: 297 };

export interface DocxOptions {
  isLandscape: boolean;
  /** Day that stands as the day of making. */
  day: string;
}

/** A Word document of a view (CONVENTIONS P9): the picture with its alternative text, and all words as text. */
export async function writeDocx(
  facts: ExportFacts,
  picture: OfficePicture,
  { isLandscape, day }: DocxOptions,
): Promise<Uint8Array> {
  const heading = facts.subtitle ? `${facts.title}: ${facts.subtitle}` : facts.title;
  const document = new Document({
    title: heading,
    description: picture.alt,
    creator: institution,
    lastModifiedBy: institution,
    styles: styles(),
    sections: [
      {
        properties: {
          page: {
            size: {
              // Word turns the page by itself: width and height are those of portrait.
              width: twips(a4.shortMm),
              height: twips(a4.longMm),
              orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: twips(18), bottom: twips(18), left: twips(20), right: twips(20) },
          },
        },
        children: content(facts, picture, heading),
      },
    ],
  });
  return steadyPackage(await Packer.toBuffer(document), day);
}

function content(facts: ExportFacts, picture: OfficePicture, heading: string): Paragraph[] {
  const text = (words: string, style?: string) => new Paragraph({ text: words, ...(style ? { style } : {}) });
  const part = (title: string) =>
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_2, keepNext: true });
  const bullet = (...children: ParagraphChild[]) => new Paragraph({ children, bullet: { level: 0 } });
  const link = (words: string, url: string) =>
    new ExternalHyperlink({ link: url, children: [new TextRun({ text: words, style: "Hyperlink" })] });
  const clocks = facts.clocks.map(({ label, value }) => `${label} ${value}`).join(" · ");
  return [
    new Paragraph({ text: facts.title, heading: HeadingLevel.TITLE }),
    ...(facts.subtitle ? [text(facts.subtitle, "Subtitle")] : []),
    text(facts.deck),
    ...(facts.sinceArticle
      ? [new Paragraph({ children: [new TextRun({ text: facts.sinceArticle, bold: true })] })]
      : []),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: 120 },
      children: [
        new ImageRun({
          type: "png",
          data: picture.png,
          transformation: { width: picture.widthPx, height: picture.heightPx },
          altText: { name: "Map", title: heading, description: picture.alt },
        }),
      ],
    }),
    text(
      `Map: ${facts.rule.join(" ")} ${clocks}. Perspective: ${facts.perspective}. ${facts.shows}.`,
      "Caption",
    ),
    ...facts.statements.map((sentence) => text(sentence, "Caption")),
    ...(facts.disputes.length > 0 ? [part("Disputes in view")] : []),
    ...facts.disputes.map((sentence) => bullet(new TextRun(sentence))),
    ...(facts.passages.length > 0 ? [part("What the article says of it, in our words")] : []),
    ...facts.passages.map(({ label, gist }) =>
      bullet(new TextRun({ text: `${label}. `, bold: true }), new TextRun(gist)),
    ),
    part("Sources and licences"),
    ...facts.sources.map(({ text: words, url }) => bullet(url ? link(words, url) : new TextRun(words))),
    part("Cite"),
    text(facts.citation),
    new Paragraph({ children: [link(facts.permalink, facts.permalink)] }),
    text(`${institution} · edition ${facts.hash}`),
  ];
}

/** Sizes in half points. */
function styles() {
  const serif = "Georgia";
  const sans = "Calibri";
  const ink = "26262E";
  const soft = "5B5A60";
  return {
    default: {
      document: {
        run: { font: sans, size: 20, color: ink, language: { value: "en-GB" } },
        paragraph: { spacing: { after: 80 } },
      },
      title: {
        run: { font: serif, size: 40, bold: true, color: ink },
        paragraph: { spacing: { after: 40 } },
      },
      heading2: {
        run: { font: sans, size: 22, bold: true, color: ink },
        paragraph: { spacing: { before: 200, after: 60 } },
      },
    },
    paragraphStyles: [
      {
        id: "Subtitle",
        name: "Subtitle",
        basedOn: "Normal",
        next: "Normal",
        run: { font: serif, size: 28, color: ink },
      },
      { id: "Caption", name: "caption", basedOn: "Normal", next: "Normal", run: { size: 17, color: soft } },
    ],
  };
}
