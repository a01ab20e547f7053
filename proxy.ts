import { type NextRequest, NextResponse } from "next/server";
import { siteUrl } from "./app/siteUrl";

export const config = { matcher: "/" };

/**
 * Leads `/` without a query to the page that was made when the site was built, unless this server is known by another address than
 * the one it was built for, or shows the article's own text, which is read while it runs.
 */
export function proxy({ nextUrl, url }: NextRequest): NextResponse {
  const isHome = nextUrl.search === "";
  const isAsBuilt = siteUrl.href === new URL(process.env.BUILT_FOR ?? "").href && !process.env.ARTICLE_TEXT;
  return isHome && isAsBuilt ? NextResponse.rewrite(new URL("/home", url)) : NextResponse.next();
}
