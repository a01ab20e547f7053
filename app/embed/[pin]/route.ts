import { withSource } from "@/app/dataSource";
import { noRevision, revisionOf } from "@/app/revisions";
import { busyResponse } from "@/app/turns";
import { withTag } from "@/app/withTag";
import { embedAnswer } from "../embedAnswer";
import { framingHeaders } from "../framing";

/** `/embed/@<hash>?…`: the embedded page of a published revision, the same bytes whatever the data say later. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ pin: string }> },
): Promise<Response> {
  const revision = revisionOf((await params).pin.replace("%40", "@"));
  if (!revision) return noRevision();
  const url = new URL(request.url);
  const { hash, published, source } = revision;
  const html = await withSource(source, () => embedAnswer(url, { hash, published }));
  if (html === null) return busyResponse();
  return withTag(html, request, {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "public, max-age=3600",
    Link: `</embed${url.search}>; rel="latest-version"`,
    ...framingHeaders(),
  });
}
