import { type NextRequest, NextResponse } from "next/server";
import { siteUrl } from "./app/siteUrl";

export const config = { matcher: ["/", "/home"] };

/**
 * Leads `/` without a query to `/home`, the page that was made when the site was built, unless this server is known by another
 * address than the one it was built for, or shows the article's own text, which is read while it runs. Readers know it as `/` alone.
 */
export function proxy({ nextUrl, url }: NextRequest): NextResponse {
  if (nextUrl.pathname === "/home") {
    return new NextResponse(null, { status: 308, headers: { Location: `/${nextUrl.search}` } });
  }
  const isHome = nextUrl.search === "";
  const isAsBuilt = siteUrl.href === new URL(process.env.BUILT_FOR ?? "").href && !process.env.ARTICLE_TEXT;
  return isHome && isAsBuilt ? NextResponse.rewrite(new URL("/home", url)) : NextResponse.next();
}
