import { busyResponse } from "@/app/turns";
import { withTag } from "@/app/withTag";
import { embedAnswer } from "./embedAnswer";
import { framingHeaders } from "./framing";

/** `/embed?…`: the view of a link as one plain page for a frame. */
export async function GET(request: Request): Promise<Response> {
  const html = await embedAnswer(new URL(request.url));
  if (html === null) return busyResponse();
  return withTag(html, request, { "Content-Type": "text/html; charset=utf-8", ...framingHeaders() });
}
