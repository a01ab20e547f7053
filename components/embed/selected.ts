import type { Atlas } from "@/components/view/atlas";
import { clear } from "@/components/view/change";
import { formatDate } from "@/components/view/formatDate";
import { articleDate } from "@/components/view/home";
import { html, text } from "@/components/view/html";
import type { Selection } from "@/components/view/view";
import type { PagePassage } from "@/geodata/schema/article";
import { choice } from "./choice";
import type { EmbedView } from "./embedView";

/** True if the Passage is the selected one, speaks of the selected place, or nothing is selected. */
export function isMentioned(passage: PagePassage, { view: { selection }, atlas }: EmbedView): boolean {
  switch (selection.kind) {
    case "none":
      return true;
    case "passage":
      return selection.passageId === passage.id;
    case "feature":
      return atlas.mentionsOf(selection.featureId).some((mention) => mention.passage.id === passage.id);
  }
}

/** The selected place or Passage by name, over the Passages that concern it. The script writes the same parts. */
export function selectedHead(embed: EmbedView): string {
  const { view, atlas, place, options } = embed;
  const { title, kind } = headOf(view.selection, atlas);
  const held = place?.august2012;
  return html(
    "header",
    { class: "selected", hidden: view.selection.kind === "none" },
    html("p", { class: "kind" }, text(kind)),
    html("h2", { id: "selected", tabindex: "-1" }, text(title)),
    options.interactive
      ? html(
          "p",
          { class: "choices" },
          choice(embed, { ...view, camera: null }, "Show it closer", { class: "frame" }),
          choice(embed, clear(view), "Show all", { class: "clear" }),
        )
      : "",
    held ? html("p", { class: "held" }, html("b", {}, `On ${formatDate(articleDate)}: `), text(held)) : "",
  );
}

function headOf(selection: Selection, atlas: Atlas): { title: string; kind: string } {
  switch (selection.kind) {
    case "none":
      return { title: "", kind: "" };
    case "passage":
      return {
        title: `Paragraph ${atlas.passage(selection.passageId)?.paragraph}`,
        kind: "Passage of the article",
      };
    case "feature": {
      const place = atlas.place(selection.featureId);
      return { title: place?.name ?? "", kind: place?.kind ?? "" };
    }
  }
}
