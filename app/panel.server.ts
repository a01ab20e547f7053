import { perspectiveMarkup } from "@/components/panel/perspectiveMarkup";
import { placeClaims } from "@/components/panel/placeClaims";
import { type Atlas, buildAtlas } from "@/components/view/atlas";
import { atlasData } from "./atlasData";
import type { ServerMarkup } from "./serverMarkup";

let atlas: Atlas | null = null;

function known(): Atlas {
  const { article, places, unlisted } = atlasData().props;
  atlas ??= buildAtlas(article, places, unlisted);
  return atlas;
}

/** The parts of the panel that the page holds as markup. */
export const panelMarkup: Pick<ServerMarkup, "perspectives" | "placeClaims"> = {
  perspectives: (view) => perspectiveMarkup(view, known(), atlasData().claims),
  placeClaims(id, view) {
    const place = atlasData().places.get(id);
    return place ? placeClaims(place, view.date, atlasData().claims, "h3") : "";
  },
};
