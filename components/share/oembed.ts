import { parseEmbedOptions } from "@/components/embed/embedOptions";
import type { Atlas } from "@/components/view/atlas";
import { selectFeature } from "@/components/view/change";
import { homeView } from "@/components/view/home";
import { quotedHtml as html, text } from "@/components/view/html";
import type { ViewState } from "@/components/view/view";
import { parseView } from "@/components/view/viewUrl";
import { previewHref, previewPx } from "./preview";
import { type EmbedOptions, embedUrl, permalink, viewTitle } from "./shared";

/** What an oEmbed consumer asks for: a view, at most so large (CSS px). */
export interface OembedRequest {
  view: ViewState;
  options: EmbedOptions;
  siteUrl: string;
  format: "json" | "xml";
  width: number;
  height: number;
  /** Whether the consumer has room for the picture of the view. */
  hasThumbnail: boolean;
}

export type ParsedOembed =
  | { kind: "ok"; request: OembedRequest }
  | { kind: "refused"; status: 404 | 501; sentence: string };

/** Wide enough for map and passages side by side. */
const usualPx = { width: 800, height: 560 };

/** Reads a consumer's query (O1, O2, O4, O5). `origins`: those that this site is known by. Nothing is fetched. */
export function parseOembed(query: URLSearchParams, atlas: Atlas, origins: readonly string[]): ParsedOembed {
  const format = query.get("format") ?? "json";
  if (format !== "json" && format !== "xml") {
    return { kind: "refused", status: 501, sentence: "There are the formats json and xml." };
  }
  const found = viewOf(query.get("url") ?? "", atlas, origins);
  if (!found) {
    const sentence = `url must be the address of a map here, such as ${origins[0]}/?area=nakhchivan.`;
    return { kind: "refused", status: 404, sentence };
  }
  const most = { width: limit(query.get("maxwidth")), height: limit(query.get("maxheight")) };
  const width = Math.min(usualPx.width, most.width);
  const height = Math.min(usualPx.height, most.height);
  const hasThumbnail = previewPx.width <= most.width && previewPx.height <= most.height;
  return { kind: "ok", request: { ...found, format, width, height, hasThumbnail } };
}

/** A whole number of px; no limit where it is none. */
const limit = (value: string | null) =>
  value !== null && /^[1-9]\d{0,5}$/.test(value) ? Number(value) : Number.POSITIVE_INFINITY;

type Found = Pick<OembedRequest, "view" | "options" | "siteUrl">;

function viewOf(address: string, atlas: Atlas, origins: readonly string[]): Found | null {
  const url = address.length <= 2048 && URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return null;
  const siteUrl = origins.find((origin) => origin === url.origin);
  if (!siteUrl) return null;
  const { options } = parseEmbedOptions(url.searchParams);
  const area = /^\/areas\/([a-z0-9-]+)$/.exec(url.pathname)?.[1];
  if (area !== undefined) {
    return atlas.hasFeature(area) ? { view: selectFeature(homeView, area), options, siteUrl } : null;
  }
  if (url.pathname !== "/" && url.pathname !== "/embed") return null;
  return { view: parseView(url.searchParams, atlas).view, options, siteUrl };
}

export interface OembedAnswer {
  version: "1.0";
  type: "rich";
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  width: number;
  height: number;
  html: string;
  /** A slide of the view, all three or none (O3): it is not drawn smaller, for its words would not be legible. */
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

/** The answer, the same for JSON and XML: a quotation with a link and one frame, in the attributes that WordPress keeps (O7, O8). */
export function buildOembed(
  { view, options, siteUrl, width, height, hasThumbnail }: OembedRequest,
  atlas: Atlas,
): OembedAnswer {
  const shared = { view, atlas, siteUrl };
  const title = `${viewTitle(shared)} · Passage Atlas`;
  const { article } = atlas;
  const words = `${title}. Map of “${article.title}” (${article.authors.join(", ")}, ${article.series}, ${article.date.slice(0, 4)})`;
  const frame = html("iframe", {
    src: embedUrl(shared, options),
    width,
    height,
    frameborder: 0,
    marginwidth: 0,
    marginheight: 0,
    title,
  });
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: "Passage Atlas",
    provider_url: siteUrl,
    cache_age: 86_400,
    width,
    height,
    html: html("blockquote", {}, html("a", { href: permalink(shared) }, text(words))) + frame,
    ...(hasThumbnail && {
      thumbnail_url: siteUrl + previewHref(view),
      thumbnail_width: previewPx.width,
      thumbnail_height: previewPx.height,
    }),
  };
}

/** The answer as XML (O10). */
export function oembedXml(answer: OembedAnswer): string {
  const fields = Object.entries(answer).map(([name, value]) => `<${name}>${text(String(value))}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join("")}</oembed>\n`;
}

/** Address that answers a consumer about a page (O6: the whole endpoint, the page's address, the format, nothing else). */
export const discoveryHref = (siteUrl: string, pageUrl: string, format: "json" | "xml") =>
  `${siteUrl}/oembed?url=${encodeURIComponent(pageUrl)}&format=${format}`;
