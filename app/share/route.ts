import { atlasData } from "@/app/atlasData";
import { currentAtlas } from "@/app/currentAtlas";
import { colours } from "@/app/embed/clientFiles";
import { currentRevision } from "@/app/revisions";
import { siteUrl } from "@/app/siteUrl";
import { withTag } from "@/app/withTag";
import { parseEmbedOptions } from "@/components/embed/embedOptions";
import { embedSizeOf } from "@/components/share/embedSizes";
import { sharePage, shareParts } from "@/components/share/sharePage";
import { fontFaceCss } from "@/components/style/fontFaces";
import { parseView } from "@/components/view/viewUrl";
import { shareFile } from "./clientFiles";

/** `/share?<view>`: every way to take a view along, as a page, or with `part=1` as the part of one that the dialog shows. */
export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url);
  const { props } = atlasData();
  const atlas = currentAtlas();
  const parsed = parseView(searchParams, atlas);
  const { options, notices } = parseEmbedOptions(searchParams);
  const shared = {
    view: parsed.view,
    atlas,
    options,
    size: embedSizeOf(searchParams.get("size")),
    siteUrl: siteUrl.origin,
    files: props.files,
    origins: props.origins,
    revision: currentRevision()?.hash ?? null,
    accessed: new Date().toISOString().slice(0, 10),
  };
  const css = shareFile("share.css");
  const html =
    searchParams.get("part") === "1"
      ? shareParts(shared)
      : sharePage(shared, {
          css: colours(shared.view.theme, css) + fontFaceCss("/fonts") + css,
          script: "/share/share.js",
          notices: [...parsed.notices, ...notices],
        });
  return withTag(html, request, { "Content-Type": "text/html; charset=utf-8", "X-Robots-Tag": "noindex" });
}
