import type { NextRequest } from "next/server";
import { buildAtlas } from "@/components/view/atlas";
import { parseView } from "@/components/view/viewUrl";
import { atlasData } from "../atlasData";
import { divisionMarkup } from "../divisionData.server";

/** `/division?<view>`: the sheet "Dividing the Caspian" as the page holds it, for a page that comes to it by a link. */
export function GET(request: NextRequest): Response {
  const { article, places } = atlasData().props;
  const { view } = parseView(request.nextUrl.searchParams, buildAtlas(article, places));
  return new Response(divisionMarkup(view), {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "public, max-age=300",
      "X-Robots-Tag": "noindex",
    },
  });
}
