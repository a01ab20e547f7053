import { indexGroups } from "@/components/panel/indexGroups";
import { isSinceArticle, type PlaceSummary } from "@/components/view/atlas";
import { selectFeature } from "@/components/view/change";
import { embedHref } from "./embedHref";
import type { EmbedView } from "./embedView";
import { html, text } from "./html";

/** Every place as a link: the map's equal for who can't use it, and what the script knows of places. */
export function places(embed: EmbedView): string {
  const groups = indexGroups(embed.atlas.places).map(({ title, places: entries }) =>
    html(
      "section",
      {},
      html("h2", {}, text(title)),
      html("ul", {}, ...entries.map((place) => placeItem(place, embed))),
    ),
  );
  return html(
    "details",
    { class: "index", id: "places" },
    html("summary", {}, `All ${embed.atlas.places.length} places`),
    ...groups,
  );
}

function placeItem(place: PlaceSummary, { view }: EmbedView): string {
  const { id, name, kind, members } = place;
  const isSelected = view.selection.kind === "feature" && view.selection.featureId === id;
  const link = html(
    "a",
    {
      href: embedHref(selectFeature(view, id)),
      "data-has": members?.join(" "),
      "aria-current": isSelected && "true",
    },
    text(name),
  );
  const since = isSinceArticle(place) ? " · since the article" : "";
  return html("li", {}, link, " ", html("i", {}, text(kind + since)));
}
