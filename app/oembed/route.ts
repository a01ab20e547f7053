import { currentAtlas } from "@/app/currentAtlas";
import { ownOrigins } from "@/app/siteUrl";
import { buildOembed, oembedXml, parseOembed } from "@/components/share/oembed";

/** `/oembed?url=…`: what a consumer needs to put a map of this site into a page of its own. */
export function GET(request: Request): Response {
  const atlas = currentAtlas();
  const parsed = parseOembed(new URL(request.url).searchParams, atlas, ownOrigins(request.headers));
  // Editors ask from pages of theirs.
  const open = { "Access-Control-Allow-Origin": "*" };
  if (parsed.kind === "refused") {
    return new Response(`${parsed.sentence}\n`, {
      status: parsed.status,
      headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store", ...open },
    });
  }
  const answer = buildOembed(parsed.request, atlas);
  const isXml = parsed.request.format === "xml";
  return new Response(isXml ? oembedXml(answer) : JSON.stringify(answer), {
    headers: {
      "Content-Type": `${isXml ? "text/xml" : "application/json"}; charset=utf-8`,
      "Cache-Control": "public, max-age=300",
      Vary: "Host",
      ...open,
    },
  });
}
