import { numberFootnotes } from "@/components/article/footnotes";
import { originalHref } from "@/components/article/textFragment";
import { selectFeature, selectPassage } from "@/components/view/change";
import { html, outside, text } from "@/components/view/html";
import type { PagePassage, Selector } from "@/geodata/schema/article";
import { choice } from "./choice";
import type { EmbedView } from "./embedView";
import { isMentioned } from "./selected";

/** Every Passage: its gist, its places, the way to the original. Those that the selection doesn't concern are hidden. */
export function passages(embed: EmbedView): string {
  const { article } = embed.atlas;
  const footnotes = numberFootnotes(article.passages);
  const items = article.passages.map((passage) => passageItem(passage, embed, footnotes.get(passage.id)));
  return html("ol", { class: "passages" }, ...items);
}

function passageItem(passage: PagePassage, embed: EmbedView, number: number | undefined): string {
  const { view, atlas } = embed;
  const { id, paragraph, gist, selector, featureIds, footnote } = passage;
  const isSelected = view.selection.kind === "passage" && view.selection.passageId === id;
  const quote = `“${selector.start}${selector.end ? ` … ${selector.end}` : ""}”`;
  const places = featureIds.map((featureId) =>
    choice(embed, selectFeature(view, featureId), text(atlas.place(featureId)?.name ?? featureId)),
  );
  const note = footnote
    ? html("p", { class: "note" }, html("b", {}, `Note ${number}: `), text(footnote.text))
    : "";
  return html(
    "li",
    { hidden: !isMentioned(passage, embed) },
    html("b", {}, `¶${paragraph}`),
    choice(embed, selectPassage(view, id), text(gist), {
      class: "gist",
      "aria-current": isSelected && "true",
    }),
    html("p", { class: "places" }, places.join(" ")),
    html("p", {}, outside(hrefInOriginal(atlas.article.url, selector), text(quote))),
    note,
  );
}

/** Spaces as they are: browsers encode them, and gzip finds the words again that the link's text repeats. */
const hrefInOriginal = (url: string, selector: Pick<Selector, "start" | "end">) =>
  originalHref(url, selector).replaceAll("%20", " ");
