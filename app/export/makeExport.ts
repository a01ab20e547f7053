import { readFileSync } from "node:fs";
import path from "node:path";
import { embeddedFonts } from "@/components/export/embeddedFonts";
import { type ExportFacts, institution } from "@/components/export/exportFacts";
import { dataFormats } from "@/components/export/exportHref";
import { type ExportRequest, type Refusal, sizeProblems } from "@/components/export/exportRequest";
import { forResvg } from "@/components/export/forResvg";
import { greyMarkup, greyOf } from "@/components/export/greyscale";
import { dotsOf, type PageSize } from "@/components/export/pageSizes";
import { pageSvg } from "@/components/export/pageSvg";
import { pagePdf } from "@/components/export/pdf/pagePdf";
import type { Atlas } from "@/components/view/atlas";
import { latestDate } from "@/geodata/schema/catalogue";
import { dataFile } from "./dataFile";
import { officeFile } from "./officeFile";
import { type ComposedExport, picturePage } from "./picturePage";
import { render } from "./renderer";

/** The bytes that a link asks for, or why there are none. The same link gives the same bytes. */
export async function makeExport(request: ExportRequest, atlas: Atlas): Promise<Uint8Array | Refusal> {
  const dataFormat = dataFormats.find((format) => format === request.format);
  if (dataFormat) return dataFile(dataFormat, request.view, atlas);
  if (request.format === "docx" || request.format === "pptx") {
    return (await officeFile(request, atlas)) ?? { status: 400, sentence: tooMany };
  }
  const composed = await picturePage(request, request.size, "all", atlas);
  if ("neededHeight" in composed) return tooSmall(request, composed.neededHeight);
  const { page } = composed;
  const problems = sizeProblems(page.width, page.height, page.unitsPerInch, request.dpi);
  if (problems.length > 0) return { status: 400, sentence: problems.join("\n") };
  switch (request.format) {
    case "png":
      return pngOf(composed, request);
    case "pdf":
      return pdfOf(composed, request);
    default:
      return svgOf(composed, request);
  }
}

const millimetres = (units: number, { unitsPerInch }: PageSize) =>
  `${((units / unitsPerInch) * 25.4).toFixed(2)}mm`;

function svgOf({ page, facts, alt }: ComposedExport, { size, tone }: ExportRequest): Uint8Array {
  const options = {
    title: headingOf(facts),
    description: alt,
    width: millimetres(page.width, size),
    height: millimetres(page.height, size),
  };
  const head = embeddedFonts(pageSvg(page, options), readFont);
  const markup = pageSvg(page, { ...options, head });
  return Buffer.from(tone === "greyscale" ? greyMarkup(markup) : markup);
}

const readFont = (file: string) => readFileSync(path.join(process.cwd(), "components/style/fonts", file));

/** The page in pixels of a resolution. */
export function pngOf(
  composed: Printable,
  { dpi, tone }: Pick<ExportRequest, "dpi" | "tone">,
): Promise<Uint8Array> {
  const svg = pngMarkup(composed, { dpi, tone });
  return render({ kind: "png", svg, dpi, isGrey: tone === "greyscale" }) as Promise<Uint8Array>;
}

type Printable = Pick<ComposedExport, "page" | "alt">;

/** The SVG that the renderer draws: as many units wide as it has pixels. */
export function pngMarkup(
  { page, alt }: Printable,
  { dpi, tone }: Pick<ExportRequest, "dpi" | "tone">,
): string {
  const markup = pageSvg(page, {
    title: "",
    description: alt,
    width: dotsOf(page.width, page.unitsPerInch, dpi),
    height: dotsOf(page.height, page.unitsPerInch, dpi),
  });
  return forResvg(tone === "greyscale" ? greyMarkup(markup) : markup);
}

/** The page as vectors. */
async function pdfOf({ page, facts, alt }: ComposedExport, { tone }: ExportRequest): Promise<Uint8Array> {
  const isGrey = tone === "greyscale";
  const { width, height } = page;
  const markup = pageSvg(page, { title: "", description: alt, width, height, isWordless: true });
  const svg = forResvg(isGrey ? greyMarkup(markup) : markup);
  const graphics = (await render({ kind: "outlines", svg })) as string;
  return pagePdf(page, graphics, {
    title: headingOf(facts),
    author: institution,
    subject: alt,
    date: dayOfEdition,
    fontsFolder: path.join(process.cwd(), "components/export/fonts"),
    paint: isGrey ? greyOf : (colour) => colour,
  });
}

/** Stands as the day of making in documents, which would otherwise differ each time: that of the last check of the facts. */
const dayOfEdition = new Date(`${latestDate}T00:00:00Z`);

const headingOf = ({ title, subtitle }: ExportFacts) => (subtitle ? `${title}: ${subtitle}` : title);

const tooMany = "The words that belong to this map leave no room for it on the page. Ask for fewer overlays.";

function tooSmall({ size, dpi }: ExportRequest, neededHeight: number): Refusal {
  const dots = (units: number) => dotsOf(units, size.unitsPerInch, dpi);
  return {
    status: 400,
    sentence: `At ${size.id} the words that belong to this map leave no room for it. Ask for ${dots(size.width)}x${Math.ceil(dots(neededHeight) / 10) * 10} or more, for fewer overlays, or for size=column-170mm, which is as high as it needs to be.`,
  };
}
