import type { Selector } from "@/geodata/schema/article";

/**
 * Link to a Passage in the original, scrolled to and highlighted where the browser knows text fragments; elsewhere it opens the
 * article at its top. First and last words are cut at word boundaries (`checkSelectors` sees to it), so no context is needed.
 * Paragraph 1 stands twice on the page; the browser takes the first, identical copy.
 */
export function originalHref(articleUrl: string, selector: Pick<Selector, "start" | "end">): string {
  return `${articleUrl}#${textDirective(selector)}`;
}

/** `:~:text=start,end`, percent-encoded. */
export function textDirective({ start, end }: Pick<Selector, "start" | "end">): string {
  return `:~:text=${[start, end]
    .filter((term) => term !== undefined)
    .map(encodeTerm)
    .join(",")}`;
}

/** `encodeURIComponent` leaves "-" alone, which in a text directive marks context before or after. */
function encodeTerm(term: string): string {
  return encodeURIComponent(term).replaceAll("-", "%2D");
}
