import { createHash } from "node:crypto";
import { atlasData } from "@/app/atlasData";
import { clientFiles, colours, hrefOf } from "@/app/embed/clientFiles";
import { drawnBySelection, embedCamera, embedPicture } from "@/app/embed/picture";
import { Lru } from "@/app/lru";
import { siteUrl } from "@/app/siteUrl";
import { embedPage } from "@/components/embed/embedPage";
import { buildAtlas } from "@/components/view/atlas";
import { type ParsedView, parseView, viewHref } from "@/components/view/viewUrl";

const { props, places } = atlasData();
const atlas = buildAtlas(props.article, props.places, props.unlisted);

/** Pages of plain links, about 16 MB. */
const pages = new Lru<string>(100);

/** `/embed?…`: the view of a link as one plain page for a frame. */
export function GET(request: Request): Response {
  const { view, notices } = parseView(new URL(request.url).searchParams, atlas);
  const parsed = { view, notices };
  const page = notices.length > 0 ? pageOf(parsed) : pages.get(viewHref(view), () => pageOf(parsed));
  return withTag(page, request, { "Content-Type": "text/html; charset=utf-8" });
}

function pageOf({ view, notices }: ParsedView): string {
  const { selection } = view;
  const picture = embedPicture(view, atlas);
  return embedPage({
    view,
    notices,
    atlas,
    files: props.files,
    origins: props.origins,
    place: selection.kind === "feature" ? (places.get(selection.featureId) ?? null) : null,
    picture,
    camera: embedCamera(view, atlas),
    isFixed: drawnBySelection(view, atlas).length > 0,
    siteUrl: siteUrl.origin,
    css: colours(view.theme, picture) + clientFiles().css,
    pageScript: hrefOf("page.js"),
    mapModule: hrefOf("map.js"),
  });
}

/** The body with an ETag; 304 for who has it already. */
function withTag(body: string, request: Request, headers: Record<string, string>): Response {
  const tag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const shared = { ...headers, ETag: tag, "Cache-Control": "public, max-age=300" };
  if (request.headers.get("if-none-match") === tag)
    return new Response(null, { status: 304, headers: shared });
  return new Response(body, { headers: shared });
}
