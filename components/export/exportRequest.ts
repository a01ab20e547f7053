import type { ViewState } from "@/components/view/view";
import { type Known, parseView, viewHref, viewKeys } from "@/components/view/viewUrl";
import {
  dataFormats,
  type ExportFormat,
  exportFormats,
  exportKeys,
  type PictureFormat,
  pictureFormats,
} from "./exportHref";
import { limits, type PageSize, parsePageSize, sizeNames } from "./pageSizes";

export type Tone = "light" | "greyscale";
export const tones: readonly Tone[] = ["light", "greyscale"];

/** What a link to an export asks for. */
export interface ExportRequest {
  name: string;
  format: ExportFormat;
  view: ViewState;
  /** Of pictures; data have none. */
  size: PageSize;
  dpi: number;
  tone: Tone;
}

/** Why a link gives no export, in a sentence for its reader. */
export interface Refusal {
  status: 400 | 404;
  sentence: string;
}

const fileForm = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.([a-z]+)$/;
const maxNameLength = 64;

/** Sizes that a format comes in; the first is its own. "WxH" stands for any width and height in pixels. */
const sizesOf: Record<PictureFormat, readonly string[]> = {
  svg: [...sizesFrom("a4-landscape"), "WxH"],
  png: [...sizesFrom("a4-landscape"), "WxH"],
  pdf: [...sizesFrom("a4-landscape"), "WxH"],
  docx: ["a4-portrait", "a4-landscape", "column-85mm", "column-170mm"],
  pptx: ["slide-16x9"],
};

function sizesFrom(first: string): string[] {
  return [first, ...sizeNames.filter((name) => name !== first)];
}

/** Reads the file's name and the query of `/export/<name>.<format>?…`; all that is wrong with them comes at once. */
export function parseExport(
  file: string,
  query: Iterable<readonly [string, string]>,
  known: Known,
): ExportRequest | Refusal {
  const [, name = "", extension = ""] = fileForm.exec(file) ?? [];
  const format = exportFormats.find((candidate) => candidate === extension);
  if (!format || name.length > maxNameLength) return { status: 404, sentence: noSuchFile };
  const problems: string[] = [];
  const pairs = [...query];
  const own = readOwn(pairs, format, problems);
  const { view, notices } = parseView(
    pairs.filter(([key]) => key !== "theme"),
    known,
  );
  problems.push(...notices);
  const picture = pictureFormats.find((candidate) => candidate === format);
  const page = readPage(own, picture ?? "svg", problems);
  if (problems.length > 0 || !page) return { status: 400, sentence: problems.join("\n") };
  const tone = own.get("theme") === "greyscale" ? "greyscale" : "light";
  return { name, format, view, tone, ...page };
}

const noSuchFile = `There is no such export. An address is /export/<name>.<format>?<view>, the name in small letters, digits and hyphens (${maxNameLength} at most), the format one of ${exportFormats.join(", ")}.`;

/** The parameters of the export itself; a sentence for each that is unknown, repeated or without meaning. */
function readOwn(
  pairs: readonly (readonly [string, string])[],
  format: ExportFormat,
  problems: string[],
): Map<string, string> {
  const allowed: readonly string[] = [...exportKeys, ...viewKeys];
  const own = new Map<string, string>();
  for (const [key, value] of pairs) {
    if (!allowed.includes(key)) {
      problems.push(`There is no parameter ${quote(key)}; there are ${[...new Set(allowed)].join(", ")}.`);
    } else if (exportKeys.some((candidate) => candidate === key)) {
      if (own.has(key)) problems.push(`“${key}” is there more than once; once is enough.`);
      own.set(key, value);
    }
  }
  if (dataFormats.some((candidate) => candidate === format) && own.size > 0) {
    problems.push(`Size, dpi and theme are for pictures; ${format} has none of them.`);
  }
  const theme = own.get("theme");
  if (theme !== undefined && !tones.some((tone) => tone === theme)) {
    problems.push(`${quote(theme)} is no theme of an export; there are ${tones.join(" and ")}.`);
  }
  return own;
}

function readPage(
  own: ReadonlyMap<string, string>,
  format: PictureFormat,
  problems: string[],
): { size: PageSize; dpi: number } | null {
  const asked = own.get("size") ?? (sizesOf[format][0] as string);
  const dpi = readDpi(own.get("dpi"), problems);
  const isAllowed = sizesOf[format].includes(sizeNames.includes(asked) ? asked : "WxH");
  const page = isAllowed ? parsePageSize(asked, dpi) : null;
  if (!page) {
    const list = sizesOf[format].join(", ").replace("WxH", "<width>x<height> in pixels");
    problems.push(`${quote(asked)} is no size of a ${format}; there are ${list}.`);
    return null;
  }
  const { width, height, unitsPerInch } = page.size;
  problems.push(...sizeProblems(width, height ?? width, unitsPerInch, page.dpi));
  return page;
}

function readDpi(text: string | undefined, problems: string[]): number | null {
  if (text === undefined) return null;
  const dpi = /^\d{2,3}$/.test(text) ? Number(text) : Number.NaN;
  if (dpi >= limits.minDpi && dpi <= limits.maxDpi) return dpi;
  problems.push(
    `${quote(text)} is no resolution; dpi is a whole number from ${limits.minDpi} to ${limits.maxDpi}.`,
  );
  return null;
}

/** What is wrong with a picture of this size at a resolution; lengths in units of the page. */
export function sizeProblems(width: number, height: number, unitsPerInch: number, dpi: number): string[] {
  const [across, down] = [width, height].map((units) => Math.round((units / unitsPerInch) * dpi)) as [
    number,
    number,
  ];
  const { minEdgePx, maxEdgePx, maxPixels } = limits;
  const isTooSmall = Math.min(across, down) < minEdgePx;
  const isTooLarge = Math.max(across, down) > maxEdgePx || across * down > maxPixels;
  if (!isTooSmall && !isTooLarge) return [];
  return [
    `A picture of ${across} × ${down} pixels is too ${isTooSmall ? "small" : "large"}; edges are from ${minEdgePx} to ${maxEdgePx} pixels, and all of it at most ${maxPixels / 1e6} million. For larger prints take the pdf, which has no pixels.`,
  ];
}

const quote = (text: string) => `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;

/** The same for every link that asks for the same bytes: the name is the file's alone. */
export function requestKey({ format, view, size, dpi, tone }: ExportRequest): string {
  return [format, size.id, dpi, tone, viewHref({ ...view, theme: "auto" })].join(" ");
}
