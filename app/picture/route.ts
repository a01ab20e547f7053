import type { NextRequest } from "next/server";
import { buildAtlas } from "@/components/view/atlas";
import { parseView } from "@/components/view/viewUrl";
import { atlasData } from "../atlasData";
import { posterFor } from "../poster.server";

/** `/picture?<view>`: the map of a view as the page holds it, for pages whose own map isn't drawn. */
export function GET(request: NextRequest): Response {
  const { article, places } = atlasData().props;
  const { view } = parseView(request.nextUrl.searchParams, buildAtlas(article, places));
  return new Response(posterFor(view), {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "public, max-age=300",
      // A part of a page, nothing to be found by itself.
      "X-Robots-Tag": "noindex",
    },
  });
}
