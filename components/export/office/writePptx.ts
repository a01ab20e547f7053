import pptxgen from "pptxgenjs";
import { type ExportFacts, institution } from "../exportFacts";
import type { OfficePicture } from "./officePicture";
import { steadyPackage } from "./zip";

// PptxGenJS is a CommonJS package that names its class as default twice.
const PptxGenJs = (
  "default" in pptxgen ? (pptxgen as { default: typeof pptxgen }).default : pptxgen
) as typeof pptxgen;

/** A wide slide and its parts, inches. */
export const slide = { width: 40 / 3, height: 7.5, margin: 0.45 };
const titleHeight = 0.55;
const inner = slide.width - 2 * slide.margin;
const ink = "26262E";
const soft = "5B5A60";
const linkColour = "1F5673";
const smallPt = 8;
/** Of a line of small print across the slide, and how many letters it holds. */
const smallLineInch = 0.135;
const lettersInLine = 235;
const gistsOnSlide = 6;

/** Room that the words of a slide leave for its picture, inches. */
export function pictureRoom(facts: ExportFacts): { width: number; height: number; y: number } {
  const y = slide.margin + titleHeight + (facts.sinceArticle ? 0.5 : 0.3);
  return { width: inner, y, height: slide.height - slide.margin - smallPrintHeight(facts) - 0.08 - y };
}

const smallPrint = (facts: ExportFacts) =>
  [
    ...facts.rule,
    ...facts.statements,
    ...facts.disputes,
    `Data: ${facts.sources.map(({ text }) => text).join(" · ")}.`,
    facts.citation,
  ].join(" ");

const smallPrintHeight = (facts: ExportFacts) =>
  (Math.ceil(smallPrint(facts).length / lettersInLine) + 1) * smallLineInch + 0.05;

/** Slides of a view (CONVENTIONS P9): the map with its words, then what the article says of what is selected. */
export async function writePptx(
  facts: ExportFacts,
  picture: OfficePicture,
  day: string,
): Promise<Uint8Array> {
  const deck = new PptxGenJs();
  const heading = facts.subtitle ? `${facts.title}: ${facts.subtitle}` : facts.title;
  deck.layout = "LAYOUT_WIDE";
  deck.title = heading;
  deck.author = institution;
  deck.company = institution;
  deck.subject = picture.alt;
  deck.theme = { headFontFace: "Georgia", bodyFontFace: "Calibri" };
  defineMaster(deck);
  addMapSlide(deck, facts, picture, heading);
  for (let from = 0; from < facts.passages.length; from += gistsOnSlide) {
    addPassageSlide(deck, facts, from);
  }
  const bytes = (await deck.write({ outputType: "uint8array" })) as Uint8Array;
  return steadyPackage(bytes, day);
}

function defineMaster(deck: InstanceType<typeof PptxGenJs>): void {
  const place = { x: slide.margin, y: slide.margin - 0.1, w: inner, h: titleHeight };
  deck.defineSlideMaster({
    title: "ATLAS",
    background: { color: "FFFFFF" },
    objects: [
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            ...place,
            fontSize: 24,
            bold: true,
            color: ink,
            align: "left",
            valign: "middle",
            margin: 0,
          },
          text: "",
        },
      },
    ],
  });
}

function addMapSlide(
  deck: InstanceType<typeof PptxGenJs>,
  facts: ExportFacts,
  picture: OfficePicture,
  heading: string,
): void {
  const page = deck.addSlide({ masterName: "ATLAS" });
  const room = pictureRoom(facts);
  const small = { fontSize: smallPt, color: soft, margin: 0, lang: "en-GB" };
  page.addText(heading, { placeholder: "title", lang: "en-GB" });
  page.addText(facts.deck, {
    ...small,
    x: slide.margin,
    y: slide.margin + titleHeight - 0.08,
    w: inner,
    h: 0.26,
    fontSize: 11,
    valign: "top",
  });
  if (facts.sinceArticle) {
    page.addText(facts.sinceArticle, {
      ...small,
      x: slide.margin,
      y: slide.margin + titleHeight + 0.18,
      w: inner,
      h: 0.24,
      fontSize: 11,
      bold: true,
      color: "C8320F",
    });
  }
  page.addImage({
    data: `data:image/png;base64,${Buffer.from(picture.png).toString("base64")}`,
    x: slide.margin,
    y: room.y,
    w: picture.widthPx / 96,
    h: picture.heightPx / 96,
    altText: picture.alt,
  });
  const height = smallPrintHeight(facts);
  page.addText(
    [
      { text: smallPrint(facts), options: { breakLine: true } },
      { text: facts.permalink, options: { hyperlink: { url: facts.permalink }, color: linkColour } },
      { text: `  ·  ${institution} · edition ${facts.hash}` },
    ],
    {
      ...small,
      x: slide.margin,
      y: slide.height - slide.margin + 0.12 - height,
      w: inner,
      h: height,
      valign: "bottom",
    },
  );
  page.addNotes([picture.alt, ...facts.rule, ...facts.disputes, facts.citation, facts.permalink].join("\n"));
}

function addPassageSlide(deck: InstanceType<typeof PptxGenJs>, facts: ExportFacts, from: number): void {
  const page = deck.addSlide({ masterName: "ATLAS" });
  const count = Math.ceil(facts.passages.length / gistsOnSlide);
  const number = count > 1 ? ` (${from / gistsOnSlide + 1} of ${count})` : "";
  page.addText(`${facts.subtitle ?? facts.title}: what the article says, in our words${number}`, {
    placeholder: "title",
    lang: "en-GB",
  });
  const lines = facts.passages.slice(from, from + gistsOnSlide).flatMap(({ label, gist }) => [
    { text: `${label}. `, options: { bold: true, bullet: { indent: 14 } } },
    { text: gist, options: { breakLine: true } },
  ]);
  page.addText(lines, {
    x: slide.margin,
    y: slide.margin + titleHeight + 0.25,
    w: inner,
    h: slide.height - 2 * slide.margin - titleHeight - 0.7,
    fontSize: 16,
    color: ink,
    valign: "top",
    margin: 0,
    paraSpaceAfter: 8,
    lang: "en-GB",
  });
  page.addText(facts.citation, {
    x: slide.margin,
    y: slide.height - slide.margin - 0.32,
    w: inner,
    h: 0.4,
    fontSize: smallPt,
    color: soft,
    margin: 0,
    lang: "en-GB",
  });
}
