import { type Atlas, highlightedIds } from "@/components/view/atlas";
import { selectPassage } from "@/components/view/change";
import type { ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import type { PagePassage } from "@/geodata/schema/article";
import type { PassageId } from "@/geodata/schema/ids";
import type { Source } from "@/geodata/schema/place";
import { FootnoteMark, FootnoteText } from "./Footnote";
import { PassageItem } from "./PassageItem";
import { type Run, splitParagraph } from "./splitParagraph";

interface Props {
  text: string;
  passages: readonly PagePassage[];
  atlas: Atlas;
  view: ViewState;
  hoveredIds: readonly string[];
  sources: Record<string, Source>;
  footnotes: ReadonlyMap<PassageId, number>;
}

/** A paragraph word for word, for whoever holds the rights to it, with its Passages as links. Below stand the selected Passage and the footnotes. */
export function VerbatimParagraph({ text, passages, atlas, view, hoveredIds, sources, footnotes }: Props) {
  const runs = splitParagraph(text, passages);
  const selectedId = view.selection.kind === "passage" ? view.selection.passageId : null;
  const selected = passages.find(({ id }) => id === selectedId);
  const isHovered = (id: PassageId) => {
    const speaksOf = highlightedIds({ kind: "passage", passageId: id }, atlas);
    return hoveredIds.some((hovered) => speaksOf.includes(hovered));
  };
  return (
    <>
      <p className="verbatim">
        {runs.map((run, index) => {
          const id = run.passageIds.at(-1);
          // Runs have no other identity than their place in the paragraph.
          const key = `${index} ${run.passageIds.join()}`;
          if (id === undefined) return <span key={key}>{run.text}</span>;
          return (
            <span key={key}>
              {run.begins.map((begun) => (
                <span key={begun} id={begun} className="passage-start" />
              ))}
              <a
                href={viewHref(selectPassage(view, id))}
                data-passage={id}
                data-selected={(selectedId !== null && run.passageIds.includes(selectedId)) || undefined}
                data-hovered={run.passageIds.some(isHovered) || undefined}
                aria-current={id === selectedId ? "true" : undefined}
              >
                {run.text}
              </a>
              {endingIn(run, runs[index + 1]).map((ended) => {
                const number = footnotes.get(ended);
                return number === undefined ? null : (
                  <FootnoteMark key={ended} passageId={ended} number={number} />
                );
              })}
            </span>
          );
        })}
      </p>
      {selected && (
        <ol className="passages">
          <PassageItem
            passage={selected}
            isAnchor={false}
            {...{ atlas, view, hoveredIds, sources, footnotes }}
          />
        </ol>
      )}
      {passages.map(({ id, footnote }) => {
        const number = footnotes.get(id);
        if (!footnote || number === undefined || id === selectedId) return null;
        return <FootnoteText key={id} footnote={footnote} passageId={id} number={number} sources={sources} />;
      })}
    </>
  );
}

/** Passages whose last word is in this run. */
function endingIn(run: Run, next: Run | undefined): PassageId[] {
  return run.passageIds.filter((id) => !next?.passageIds.includes(id));
}
