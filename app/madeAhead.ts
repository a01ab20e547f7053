/** Tells Next's router which requests are answered by the page that was made when the site was built; set anew for each request. */
export const madeAheadHeader = "x-atlas-made-ahead";

/**
 * "1" where a request is for `/` without a query, and that page is as it would be made now: this server has the SITE_URL of the
 * build, and does not show the article's own text, which is read while it runs.
 */
export function madeAhead(address: string | undefined): "0" | "1" {
  const isAsBuilt = (process.env.SITE_URL ?? "") === process.env.BUILT_FOR && !process.env.ARTICLE_TEXT;
  return address === "/" && isAsBuilt ? "1" : "0";
}
