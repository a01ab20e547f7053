import { parse } from "parse5";
import { GET } from "@/app/embed/route";
import { type Element, elementsOf } from "../markup";

export { attribute, type Element, hasClass, textOf } from "../markup";

export interface EmbedPage {
  html: string;
  elements: Element[];
  /** What a strict parser minds. */
  errors: string[];
}

const pages = new Map<string, Promise<EmbedPage>>();

/** The page of a query, as the server answers it; asked for once. */
export function embedPageOf(query: string): Promise<EmbedPage> {
  const page = pages.get(query) ?? askFor(query);
  pages.set(query, page);
  return page;
}

async function askFor(query: string): Promise<EmbedPage> {
  const response = await GET(new Request(`http://localhost/embed${query}`));
  const html = await response.text();
  const errors: string[] = [];
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startOffset }) =>
      errors.push(`${code}: ${html.slice(startOffset - 40, startOffset + 40)}`),
  });
  return { html, elements: elementsOf(document), errors };
}
