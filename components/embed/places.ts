import { indexGroups } from "@/components/panel/indexGroups";
import { isSinceArticle, type PlaceSummary } from "@/components/view/atlas";
import { selectFeature } from "@/components/view/change";
import { html, text } from "@/components/view/html";
import { choice } from "./choice";
import type { EmbedView } from "./embedView";

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

function placeItem(place: PlaceSummary, embed: EmbedView): string {
  const { view } = embed;
  const { id, name, kind, members } = place;
  const isSelected = view.selection.kind === "feature" && view.selection.featureId === id;
  const link = choice(embed, selectFeature(view, id), text(name), {
    "data-has": members?.join(" "),
    "aria-current": isSelected && "true",
  });
  const since = isSinceArticle(place) ? " · since the article" : "";
  return html("li", {}, link, " ", html("i", {}, text(kind + since)));
}
