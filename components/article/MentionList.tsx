import type { Atlas, Mention } from "@/components/view/atlas";
import { selectPassage } from "@/components/view/change";
import type { ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import { PassageAnchor } from "./PassageAnchor";

/** What the article says of one place: its Passages in order, each with its paragraph and the way to the original. */
export function MentionList({
  mentions,
  atlas,
  view,
}: {
  mentions: Mention[];
  atlas: Atlas;
  view: ViewState;
}) {
  if (mentions.length === 0) {
    return <p className="not-in-article">Not in the article; the map shows it for context.</p>;
  }
  return (
    <ol className="mentions">
      {mentions.map(({ passage, via }) => (
        <li key={passage.id} data-passage={passage.id}>
          <span className="paragraph-number" aria-hidden="true">
            ¶{passage.paragraph}
          </span>
          <p className="gist">
            <a href={viewHref(selectPassage(view, passage.id))}>{passage.gist}</a>
            {via && <span className="via"> As part of {via.name}.</span>}
          </p>
          <p className="passage-meta">
            <PassageAnchor passage={passage} articleUrl={atlas.article.url} />
          </p>
        </li>
      ))}
    </ol>
  );
}
