import { creditLines, dataSpan } from "@/components/panel/credits";
import { visibleDisputes } from "@/components/panel/disclaimer";
import { drawingRule } from "@/components/panel/drawingRule";
import { perspectiveSummary } from "@/components/panel/perspectiveSummary";
import { visibleOrigins } from "@/components/panel/visibleOrigins";
import { formatDate } from "@/components/view/formatDate";
import { articleDate } from "@/components/view/home";
import { html, outside, text } from "@/components/view/html";
import { isAfterArticle } from "@/components/view/sinceArticle";
import { overlayIds } from "@/geodata/schema/catalogue";
import { embedHref } from "./embedHref";
import type { EmbedView } from "./embedView";
import { switched } from "./switched";

/** The three clocks: of the article, of what is shown, of the data. */
export function clocks(embed: EmbedView): string {
  const clock = (label: string, value: string) =>
    html("div", {}, html("dt", {}, label), html("dd", {}, value));
  const later = isAfterArticle(embed.view) ? html("b", {}, " since the article") : "";
  const day = (date: string) => html("time", { datetime: date }, text(formatDate(date)));
  const list = html(
    "dl",
    {},
    clock("Article", day(articleDate)),
    clock(
      "Shown",
      html(
        "time",
        { datetime: embed.view.date, "data-shown-date": true },
        text(formatDate(embed.view.date)),
      ) + later,
    ),
    clock("Data", text(dataSpan(credits(embed)))),
  );
  return html("section", { class: "clocks", "aria-label": "Dates of this view" }, list);
}

/** The rule that the map is drawn by, the disputes in view, and whose data it shows. */
export function smallPrint(embed: EmbedView): string {
  const { view, atlas } = embed;
  const disputes = switched(embed, (asked) => visibleDisputes(asked, atlas)).map(({ item, attributes }) =>
    html("li", attributes, text(item)),
  );
  const lines = creditLines(credits(embed)).map(({ url, attribution, licences }) => {
    const name = text(attribution);
    return (url ? outside(url, name) : name) + text(` (${licences.join(", ")})`);
  });
  const { authors, title, series, publisher, date } = atlas.article;
  const citation = `${authors.join(" and ")}, “${title}”, ${series}, ${publisher}, ${formatDate(date)}.`;
  return (
    html("p", { class: "rule" }, text(drawingRule(view).join(" "))) +
    perspectives(embed) +
    pinned(embed) +
    html(
      "details",
      {},
      html("summary", {}, "Disputes in view and sources of the data"),
      html("ul", { class: "disputes" }, ...disputes),
      html("p", { class: "data" }, `Article: ${text(citation)} Map: Passage Atlas.`),
      html("p", { class: "data" }, `Data: ${lines.join(" · ")}`),
    )
  );
}

/** What the perspective of the view, or the comparison of two, draws differently; nothing where all is as on the ground. */
function perspectives({ view, atlas }: EmbedView): string {
  const summary = perspectiveSummary(view, atlas, embedHref);
  return summary && html("div", { class: "rule" }, summary);
}

/** That this is not the newest state, quietly, and where the newest is. It is the same whatever the newest says. */
function pinned({ pin, view, options }: EmbedView): string {
  if (!pin) return "";
  const newest = html(
    "a",
    { href: `/embed${embedHref(view, options)}`.replace(/\?$/, "") },
    "Show the newest",
  );
  return html(
    "p",
    { class: "pin" },
    `Pinned to version ${pin.hash} of ${formatDate(pin.published)}; later corrections are not in it. `,
    newest,
  );
}

/** Credits of all that the switches can show: a frame that is switched has them already. */
function credits({ view, files, origins }: EmbedView) {
  return visibleOrigins({ ...view, overlays: overlayIds }, files).flatMap((id) => origins[id] ?? []);
}
