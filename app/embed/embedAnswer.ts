import { atlasData } from "@/app/atlasData";
import { currentAtlas } from "@/app/currentAtlas";
import { dataSource } from "@/app/dataSource";
import { divisionMarkup } from "@/app/divisionData.server";
import { siteUrl } from "@/app/siteUrl";
import { drawings } from "@/app/turns";
import { embedHref } from "@/components/embed/embedHref";
import { type EmbedOptions, formatEmbedOptions, parseEmbedOptions } from "@/components/embed/embedOptions";
import { embedPage, hasColumn } from "@/components/embed/embedPage";
import type { EmbedPin } from "@/components/embed/embedView";
import { discoveryHref } from "@/components/share/oembed";
import { embedUrl } from "@/components/share/shared";
import { Lru } from "@/components/view/lru";
import { type ParsedView, parseView, viewHref } from "@/components/view/viewUrl";
import { clientFiles, colours, hrefOf } from "./clientFiles";
import { drawnBySelection, embedCamera, embedPicture, isDrawn } from "./picture";

/** Pages of plain links, about 16 MB. */
const pages = new Lru<string>(100);

/** The embedded page that an address asks for, from the source of data that is chosen; `pin` says that it is pinned. Null where too many drawings wait. */
export async function embedAnswer(
  { searchParams }: URL,
  pin: EmbedPin | null = null,
): Promise<string | null> {
  const parsed = parseView(searchParams, currentAtlas());
  const { options, notices } = parseEmbedOptions(searchParams);
  const all = { view: parsed.view, notices: [...parsed.notices, ...notices] };
  const draw = () => pageOf(all, options, pin);
  const key = `${dataSource().key} ${viewHref(all.view)} ${formatEmbedOptions(options)}`;
  const answer = () => (all.notices.length > 0 ? draw() : pages.get(key, draw));
  return isDrawn(all.view, !hasColumn(options)) ? answer() : drawings.take(answer);
}

function pageOf({ view, notices }: ParsedView, options: EmbedOptions, pin: EmbedPin | null): string {
  const { props, places } = atlasData();
  const atlas = currentAtlas();
  const { selection } = view;
  const { css, early } = clientFiles();
  const page = embedPage({
    view,
    options,
    pin,
    notices,
    atlas,
    files: props.files,
    origins: props.origins,
    place: selection.kind === "feature" ? (places.get(selection.featureId) ?? null) : null,
    division: hasColumn(options) ? divisionMarkup(view, embedHref) : "",
    picture: embedPicture(view, atlas, !hasColumn(options)),
    camera: embedCamera(view, atlas),
    isFixed: drawnBySelection(view, atlas).length > 0,
    siteUrl: siteUrl.origin,
    discovery: discoveryHref(siteUrl.origin, embedUrl({ view, siteUrl: siteUrl.origin }, options), "json"),
    css,
    earlyScript: options.interactive ? early : "",
    pageScript: hrefOf(options.interactive ? "page.js" : "host.js"),
    mapModule: hrefOf("map.js"),
  });
  return page.replace("<style>", (start) => start + colours(view.theme, page));
}
