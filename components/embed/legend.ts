import { legendItems } from "@/components/style/legend";
import { swatchSvg } from "@/components/style/swatch";
import { themedMarkup } from "@/components/style/themedMarkup";
import { highlightedIds } from "@/components/view/atlas";
import { html, text } from "@/components/view/html";
import type { ViewState } from "@/components/view/view";
import type { Status } from "@/geodata/schema/feature";
import type { EmbedView } from "./embedView";
import { switched } from "./switched";

/** The symbol of a status as the map draws it, in the colours of the theme. */
const swatch = (status: Status, view: ViewState) =>
  themedMarkup(swatchSvg(status, "light", view)).replace(/ xmlns="[^"]*"| focusable="false"/g, "");

/** The symbols that the map shows now, in words; those of overlays that are off are there for the script to show. */
export function legend(embed: EmbedView): string {
  const { atlas } = embed;
  const items = switched(embed, (view) =>
    legendItems([...atlas.places, ...atlas.unlisted], {
      ...view,
      highlightIds: highlightedIds(view.selection, atlas),
    }).filter(
      // A frame has no arrows at its edges.
      ({ status }) => status !== "off-frame",
    ),
  );
  const lines = items.map(({ item: { status, label }, attributes }) =>
    html("li", attributes, swatch(status, embed.view), html("span", {}, text(label))),
  );
  return html("section", { class: "legend" }, html("h2", {}, "Legend"), html("ul", {}, ...lines));
}
