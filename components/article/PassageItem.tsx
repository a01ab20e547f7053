import { type Atlas, highlightedIds } from "@/components/view/atlas";
import { clear, selectPassage } from "@/components/view/change";
import type { ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import type { PagePassage } from "@/geodata/schema/article";
import type { FeatureId, PassageId } from "@/geodata/schema/ids";
import type { Source } from "@/geodata/schema/place";
import { FootnoteMark, FootnoteText } from "./Footnote";
import { PassageAnchor } from "./PassageAnchor";
import { PassagePlaces } from "./PassagePlaces";

interface Props {
  passage: PagePassage;
  /** False where the Passage itself stands on the page, and is what `#p6b` means. */
  isAnchor: boolean;
  atlas: Atlas;
  view: ViewState;
  hoveredIds: readonly FeatureId[];
  sources: Record<string, Source>;
  footnotes: ReadonlyMap<PassageId, number>;
}

/** A Passage as a link to its places: its gist, where it stands in the original, the places, and our footnote. */
export function PassageItem({ passage, isAnchor, atlas, view, hoveredIds, sources, footnotes }: Props) {
  const { id, gist, footnote } = passage;
  const isSelected = view.selection.kind === "passage" && view.selection.passageId === id;
  const speaksOf = highlightedIds({ kind: "passage", passageId: id }, atlas);
  const isHovered = hoveredIds.some((hovered) => speaksOf.includes(hovered));
  const number = footnotes.get(id);
  return (
    <li
      id={isAnchor ? id : undefined}
      className="passage"
      data-passage={id}
      data-selected={isSelected || undefined}
      data-hovered={isHovered || undefined}
    >
      <p className="gist">
        <a href={viewHref(selectPassage(view, id))} aria-current={isSelected ? "true" : undefined}>
          {gist}
        </a>
        {number !== undefined && <FootnoteMark passageId={id} number={number} />}
      </p>
      <p className="passage-meta">
        <PassageAnchor passage={passage} articleUrl={atlas.article.url} />
      </p>
      <PassagePlaces passage={passage} atlas={atlas} view={view} />
      {footnote && number !== undefined && (
        <FootnoteText footnote={footnote} passageId={id} number={number} sources={sources} />
      )}
      {isSelected && (
        <p className="whole-map">
          <a href={viewHref(clear(view))}>Give back the whole map</a>
        </p>
      )}
    </li>
  );
}
