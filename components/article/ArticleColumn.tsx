import type { Atlas } from "@/components/view/atlas";
import { formatDate } from "@/components/view/formatDate";
import type { ViewState } from "@/components/view/view";
import type { FeatureId } from "@/geodata/schema/ids";
import type { Source } from "@/geodata/schema/place";
import { ArticleParagraph } from "./ArticleParagraph";
import type { ArticleTextState } from "./articleTextState";
import { numberFootnotes } from "./footnotes";
import { TextNote } from "./TextNote";

interface Props {
  atlas: Atlas;
  view: ViewState;
  /** Features under the pointer on the map. */
  hoveredIds: readonly FeatureId[];
  sources: Record<string, Source>;
  text: ArticleTextState;
}

/** The article: what each Passage says, in our words, with the way to the original; or its own words, where they are given. */
export function ArticleColumn({ atlas, view, hoveredIds, sources, text }: Props) {
  const { article } = atlas;
  const footnotes = numberFootnotes(article.passages);
  return (
    <article className="article" id="article" aria-labelledby="article-title">
      <header className="article-head">
        <p className="eyebrow">{article.series}</p>
        <h1 id="article-title">{article.title}</h1>
        <p className="byline">
          {article.authors.join(" and ")}
          <span className="byline-date">
            <time dateTime={article.date}>{formatDate(article.date)}</time> · {article.publisher}
          </span>
        </p>
        <TextNote text={text} articleUrl={article.url} />
      </header>
      {article.paragraphs.map((paragraph) => (
        <ArticleParagraph
          key={paragraph.n}
          paragraph={paragraph}
          passages={article.passages.filter((passage) => passage.paragraph === paragraph.n)}
          text={text.kind === "found" ? text.paragraphs[paragraph.n - 1] : undefined}
          {...{ atlas, view, hoveredIds, sources, footnotes }}
        />
      ))}
    </article>
  );
}
