import type { NextRequest } from "next/server";
import { parseView } from "@/components/view/viewUrl";
import { currentAtlas } from "../currentAtlas";
import { posterInTurn } from "../poster.server";
import { busyResponse } from "../turns";

/** `/picture?<view>`: the map of a view as the page holds it, for pages whose own map isn't drawn. */
export async function GET(request: NextRequest): Promise<Response> {
  const { view } = parseView(request.nextUrl.searchParams, currentAtlas());
  const picture = await posterInTurn(view);
  if (picture === null) return busyResponse();
  return new Response(picture, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "public, max-age=300",
      // A part of a page, nothing to be found by itself.
      "X-Robots-Tag": "noindex",
    },
  });
}
