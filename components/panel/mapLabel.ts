import type { Atlas } from "@/components/view/atlas";
import { formatDate } from "@/components/view/formatDate";
import { isAfterArticle } from "@/components/view/sinceArticle";
import type { ViewState } from "@/components/view/view";
import { overlays } from "@/geodata/schema/catalogue";
import { perspectiveInWords } from "./perspectiveWords";

/** What the map shows, for readers who can't see it. */
export function mapLabel(view: ViewState, atlas: Atlas): string {
  const shown = overlays.filter(({ id }) => view.overlays.includes(id)).map(({ title }) => title);
  const overlayNames = shown.length > 0 ? ` with ${shown.join(", ")}` : "";
  return `Map of the Caspian Sea and the Caucasus on ${formatDate(view.date)}${isAfterArticle(view) ? ", since the article" : ""}${byWhoseWord(view)}${overlayNames}.${selected(view, atlas)} The index of places lists the same.`;
}

function byWhoseWord(view: ViewState): string {
  const { perspective, compare } = view;
  if (compare) return `, comparing ${compare.map(perspectiveInWords).join(" with ")},`;
  if (perspective !== "on-the-ground") return `, in the perspective of ${perspectiveInWords(perspective)},`;
  return isAfterArticle(view) ? "," : "";
}

function selected({ selection }: ViewState, atlas: Atlas): string {
  switch (selection.kind) {
    case "none":
      return "";
    case "feature":
      return ` Selected: ${atlas.place(selection.featureId)?.name}.`;
    case "passage": {
      const ids = atlas.passage(selection.passageId)?.featureIds ?? [];
      return ` Selected: ${ids.flatMap((id) => atlas.place(id)?.name ?? []).join(", ")}.`;
    }
  }
}
