import type { ExportRequest } from "@/components/export/exportRequest";
import type { OfficePicture } from "@/components/export/office/officePicture";
import { writeDocx } from "@/components/export/office/writeDocx";
import { pictureRoom, writePptx } from "@/components/export/office/writePptx";
import { type PageSize, pictureSize } from "@/components/export/pageSizes";
import type { Atlas } from "@/components/view/atlas";
import { latestDate } from "@/geodata/schema/catalogue";
import { pngOf } from "./makeExport";
import { type ComposedExport, picturePage } from "./picturePage";

/** Width of the text on a page of paper, mm, and the height that a map may have on it where the page is wide. */
const textWidthMm: Readonly<Record<string, number>> = {
  "a4-portrait": 170,
  "a4-landscape": 257,
  "column-170mm": 170,
  "column-85mm": 85,
};
const wideHeightMm = 128;

/** A document of a view: the picture, and its words as text; null where they leave no room for it. */
export async function officeFile(request: ExportRequest, atlas: Atlas): Promise<Uint8Array | null> {
  return request.format === "docx" ? docxOf(request, atlas) : pptxOf(request, atlas);
}

async function docxOf(request: ExportRequest, atlas: Atlas): Promise<Uint8Array | null> {
  const isLandscape = request.size.id === "a4-landscape";
  const width = textWidthMm[request.size.id] ?? 170;
  const size = pictureSize(width, isLandscape ? wideHeightMm : null);
  const composed = await picturePage(request, size, "picture", atlas);
  if ("neededHeight" in composed) return null;
  return writeDocx(composed.facts, await pictureOf(composed, request), { isLandscape, day: latestDate });
}

async function pptxOf(request: ExportRequest, atlas: Atlas): Promise<Uint8Array | null> {
  // How many disputes a map shows, and so how much room its words take, is known when it is drawn: once for that, once as it is.
  const draft = await picturePage(request, slideSize(12, 5), "picture", atlas);
  if ("neededHeight" in draft) return null;
  const room = pictureRoom(draft.facts);
  const composed = await picturePage(request, slideSize(room.width, room.height), "picture", atlas);
  if ("neededHeight" in composed) return null;
  return writePptx(composed.facts, await pictureOf(composed, request), latestDate);
}

/** Larger type than on paper: a slide is seen from afar. Inches. */
const slideSize = (width: number, height: number): PageSize => ({
  ...pictureSize(width * 25.4, height * 25.4),
  unitsPerInch: 80,
  width: width * 80,
  height: height * 80,
  isPaper: false,
});

async function pictureOf({ page, alt }: ComposedExport, request: ExportRequest): Promise<OfficePicture> {
  const px = (units: number) => (units / page.unitsPerInch) * 96;
  const png = await pngOf({ page, alt }, { dpi: Math.min(request.dpi, 300), tone: request.tone });
  return { png, widthPx: px(page.width), heightPx: px(page.height), alt };
}
