import { mapLabel } from "@/components/panel/mapLabel";
import { formatDate } from "@/components/view/formatDate";
import { html, outside, text } from "@/components/view/html";
import { viewHref } from "@/components/view/viewUrl";
import type { EmbedOptions } from "./embedOptions";
import type { EmbedView } from "./embedView";
import { clocks, smallPrint } from "./foot";
import { legend } from "./legend";
import { passages } from "./passages";
import { pictureWithOptions } from "./pictureLinks";
import { places } from "./places";
import { selectedHead } from "./selected";
import { switches } from "./switches";

/** The whole page of a view for a frame on someone else's page: readable and usable as it arrives, without a second request. */
export function embedPage(embed: EmbedView): string {
  const { atlas, view, options, siteUrl, css, earlyScript, pageScript } = embed;
  const { article } = atlas;
  const head = html(
    "head",
    {},
    html("meta", { charset: "utf-8" }),
    html("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    html("title", {}, text(`Map: ${article.title}`)),
    html("link", { rel: "canonical", href: siteUrl + viewHref(view) }),
    embed.pin
      ? ""
      : html("link", { rel: "alternate", type: "application/json+oembed", href: embed.discovery }),
    html("link", { rel: "icon", href: "data:," }),
    // The map is as high as what stands with it leaves: nothing is painted before all of that is there.
    html("link", { rel: "expect", href: "#reading", blocking: "render" }),
    html("style", {}, css),
    earlyScript && html("script", {}, earlyScript),
    html("script", { src: pageScript, defer: true }),
  );
  const body = html(
    "body",
    { "data-selection": view.selection.kind, class: hasColumn(options) ? null : "plain" },
    html(
      "div",
      { class: "first" },
      title(embed),
      html(
        "div",
        { class: "notices", role: "status" },
        ...embed.notices.map((one) => html("p", {}, text(one))),
      ),
      stage(embed),
      clocks(embed),
    ),
    html(
      "main",
      { class: "reading", id: "reading" },
      embed.division &&
        html("section", { class: "division", "aria-labelledby": "division-title" }, embed.division),
      html("section", { class: "article", "aria-label": "The article" }, articlePart(embed)),
      // Near the passages, which name the same places: gzip looks back 32 kB.
      places(embed),
      hasKey(options)
        ? html(
            "div",
            { class: "key" },
            hasSwitches(options) ? switches(embed) : "",
            options.legend ? legend(embed) : "",
          )
        : "",
    ),
    html("footer", { class: "foot" }, smallPrint(embed)),
    html("p", { class: "said", role: "status" }),
  );
  return `<!doctype html>${html("html", { lang: "en" }, head, body)}`;
}

const hasSwitches = ({ controls, interactive }: EmbedOptions) => controls && interactive;
const hasKey = (options: EmbedOptions) => hasSwitches(options) || options.legend;
/** Something to read beside the map; otherwise the map has all the width. */
export const hasColumn = (options: EmbedOptions) => hasKey(options) || options.passages;

function title({ atlas: { article }, view, siteUrl }: EmbedView): string {
  const full = outside(siteUrl + viewHref(view), "Open the full map", { class: "full" });
  return html(
    "header",
    { class: "head" },
    html("h1", {}, outside(article.url, text(article.title))),
    html(
      "p",
      { class: "source" },
      html("span", { class: "by" }, text(`${article.authors.join(", ")} · `)),
      text(`${article.series}, `),
      html("time", { datetime: article.date }, text(formatDate(article.date))),
    ),
    full,
  );
}

/** The picture; the zoomable map comes into the same place. */
function stage(embed: EmbedView): string {
  const { view, atlas, options, picture, camera, isFixed, mapModule } = embed;
  return html(
    "figure",
    {
      class: view.selection.kind === "none" ? "stage" : "stage framed sel",
      role: "region",
      "aria-label": mapLabel(view, atlas).replace("index of places", "list of places"),
      "data-show": view.overlays.join(" "),
      "data-module": mapModule,
      "data-camera": JSON.stringify(camera),
      "data-fixed": isFixed,
    },
    html("div", { class: "picture" }, pictureWithOptions(picture, options)),
    // The zoomable map draws the newest data.
    hasSwitches(options) && !embed.pin ? zoomable : "",
  );
}

/** Where the zoomable map comes on demand. */
const zoomable =
  html("div", { class: "gl", hidden: true }) +
  html(
    "div",
    { class: "tools", hidden: true },
    html("button", { type: "button", class: "start" }, "Zoomable map"),
    html("button", { type: "button", "data-zoom": 1, "aria-label": "Zoom in", hidden: true }, "+"),
    html("button", { type: "button", "data-zoom": -1, "aria-label": "Zoom out", hidden: true }, "−"),
  ) +
  html("p", { class: "quiet", role: "status" });

/** What the article says: of the selection or, without one, all of it, folded. */
function articlePart(embed: EmbedView): string {
  const { passages: hasPassages, interactive } = embed.options;
  if (!hasPassages) return selectedHead(embed);
  return (
    selectedHead(embed) +
    (interactive ? hint : "") +
    html(
      "details",
      { class: "all", open: embed.view.selection.kind !== "none" },
      html("summary", {}, html("span", {}, `All ${embed.atlas.article.passages.length} passages`)),
      passages(embed),
      html(
        "p",
        { class: "none", hidden: !isUnmentioned(embed) },
        "Not in the article; the map shows it for context.",
      ),
    )
  );
}

const hint = html("p", { class: "hint" }, "Choose a place on the map to read what the article says of it.");

const isUnmentioned = ({ view: { selection }, atlas }: EmbedView) =>
  selection.kind === "feature" && atlas.mentionsOf(selection.featureId).length === 0;
