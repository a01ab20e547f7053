import { atlasData } from "@/app/atlasData";
import { makeExport } from "@/app/export/makeExport";
import { picturePage } from "@/app/export/picturePage";
import { type ExportRequest, parseExport, type Refusal } from "@/components/export/exportRequest";
import type { Page, TextItem } from "@/components/export/page";
import { buildAtlas } from "@/components/view/atlas";
import { builtArticle, builtPlaces } from "../fixtures/built";

const { unlisted } = atlasData().props;
export const atlas = buildAtlas(builtArticle, builtPlaces, unlisted);

export const parse = (file: string, query = ""): ExportRequest | Refusal =>
  parseExport(file, new URLSearchParams(query), atlas);

/** What a link asks for that is in order. */
export function requestOf(file: string, query = ""): ExportRequest {
  const request = parse(file, query);
  if ("sentence" in request) throw new Error(request.sentence);
  return request;
}

const composedPages = new Map<string, ReturnType<typeof compose>>();

/** The page of a link, before it is written as any format; composed once. */
export function pageOf(query: string) {
  const composed = composedPages.get(query) ?? compose(query);
  composedPages.set(query, composed);
  return composed;
}

async function compose(query: string, file = "map.svg") {
  const request = requestOf(file, query);
  const composed = await picturePage(request, request.size, "all", atlas);
  if ("neededHeight" in composed) throw new Error(`${query}: a page ${composed.neededHeight} high is needed`);
  return { ...composed, request };
}

const madeBytes = new Map<string, Promise<Buffer>>();

/** The bytes of an export; made once. */
export function bytesOf(file: string, query = ""): Promise<Buffer> {
  const key = `${file}?${query}`;
  const made = madeBytes.get(key) ?? make(file, query);
  madeBytes.set(key, made);
  return made;
}

async function make(file: string, query: string): Promise<Buffer> {
  const made = await makeExport(requestOf(file, query), atlas);
  if ("sentence" in made) throw new Error(made.sentence);
  return Buffer.from(made);
}

export const textsOf = (page: Page): TextItem[] =>
  page.blocks.flatMap(({ items }) => items.flatMap((item) => (item.kind === "text" ? [item] : [])));

/** All words of a page, lines joined. */
export const wordsOf = (page: Page) =>
  textsOf(page)
    .map(({ text }) => text)
    .join(" ");

export const everyOverlay =
  "overlays=headline,iran-azerbaijan-border,karabakh,exclaves,caspian-division,energy,military,transit";

/** Views that between them have what can be on a page. */
export const queries = [
  "",
  "area=nakhchivan",
  "passage=p3c&overlays=",
  everyOverlay,
  "area=tripp&date=2025-09-01",
  "perspective=iran&division=share-15.5&overlays=caspian-division",
  "map=7.2/39.8/46&overlays=karabakh,exclaves&lang=hy",
];
export const sizes = [
  "a4-landscape",
  "a4-portrait",
  "a3-landscape",
  "slide-16x9",
  "column-85mm",
  "column-170mm",
  "1600x1200",
];
/** Every view in the widest and the narrowest size, and what has least and most to say in every size. */
export const pages = queries.flatMap((query) =>
  sizes
    .filter((size) => query === "" || query === everyOverlay || /a4-landscape|85mm/.test(size))
    .map((size) => `${query}${query ? "&" : ""}size=${size}`),
);
