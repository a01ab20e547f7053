import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ArticleColumn } from "@/components/article/ArticleColumn";
import type { ArticleTextState } from "@/components/article/articleTextState";
import { buildAtlas } from "@/components/view/atlas";
import { selectPassage } from "@/components/view/change";
import { homeView } from "@/components/view/home";
import type { ViewState } from "@/components/view/view";
import { builtArticle, builtGazetteer, builtPlaces } from "../fixtures/built";

const atlas = buildAtlas(builtArticle, builtPlaces);
const escaped = (text: string) => renderToStaticMarkup(text);

function column(view: ViewState, text: ArticleTextState = { kind: "not given" }): string {
  return renderToStaticMarkup(
    <ArticleColumn
      atlas={atlas}
      view={view}
      hoveredIds={["baku"]}
      sources={builtGazetteer.sources}
      text={text}
    />,
  );
}

/** Paragraphs as long as the article's, of other words: the article's own aren't in the project. */
const standIn = builtArticle.paragraphs.map(({ n, length }) =>
  `Paragraph ${n}. `.padEnd(length, "other words "),
);

describe("the article's column", () => {
  it("has each passage once, as a link to its view, with its gist, its words and its places", () => {
    const html = column(homeView);
    for (const { id, gist, selector, featureIds } of builtArticle.passages) {
      expect(html.split(`<li id="${id}"`)).toHaveLength(2);
      expect(html).toContain(`<a href="/?passage=${id}">${escaped(gist)}</a>`);
      expect(html).toContain(escaped(selector.start));
      for (const featureId of featureIds) expect(html).toContain(`href="/?area=${featureId}"`);
    }
  });

  it("leads into the original by plain links, with the quote beside them", () => {
    const links = column(homeView).match(/<a class="passage-anchor"[^>]*>/g) ?? [];
    expect(links).toHaveLength(builtArticle.passages.length);
    for (const link of links) {
      expect(link).toContain(`href="${escaped(builtArticle.url)}#:~:text=`);
      expect(link).toContain('target="_blank" rel="noopener"');
    }
  });

  it("keeps the rest of the view in its links", () => {
    expect(column({ ...homeView, lang: "fa" })).toContain('href="/?passage=p1a&amp;lang=fa"');
  });

  it("shows every footnote, numbered in order, and names its sources", () => {
    const html = column(homeView);
    const withFootnote = builtArticle.passages.filter(({ footnote }) => footnote);
    expect(withFootnote.length).toBeGreaterThan(5);
    withFootnote.forEach(({ id, footnote }, index) => {
      expect(html).toContain(`href="#${id}-note" aria-label="Footnote ${index + 1}"`);
      expect(html).toContain(escaped(footnote?.text ?? "?"));
    });
  });

  it("marks the selected passage, and those whose places are under the pointer", () => {
    const html = column(selectPassage(homeView, "p6b"));
    expect(html.match(/data-selected/g)).toHaveLength(1);
    expect(html).toMatch(/<li id="p6b"[^>]*data-selected="true"/);
    expect(html).toContain('data-hovered="true"');
  });
});

describe("with the article's own text", () => {
  const text: ArticleTextState = { kind: "found", paragraphs: standIn };

  it("shows the paragraphs word for word, with every passage as a link", () => {
    const html = column(homeView, text);
    const words = html.replace(/<sup.*?<\/sup>/g, "").replace(/<[^>]+>/g, "");
    for (const paragraph of standIn) expect(words).toContain(escaped(paragraph));
    for (const { id } of builtArticle.passages) expect(html).toContain(`id="${id}"`);
    expect(html).not.toContain(escaped(builtArticle.passages[0]?.gist ?? "?"));
  });

  it("shows the gist of the selected passage", () => {
    const html = column(selectPassage(homeView, "p6b"), text);
    expect(html).toContain(escaped(atlas.passage("p6b")?.gist ?? "?"));
    expect(html.split('id="p6b"')).toHaveLength(2);
  });

  it("says why a text can't be shown, and shows the gists", () => {
    const problems = ["Paragraph 3 is not in the file, or its words differ.", "<script>alert(1)</script>"];
    const html = column(homeView, { kind: "problems", problems });
    for (const problem of problems) expect(html).toContain(escaped(problem));
    expect(html).not.toContain("<script>");
    expect(html).toContain(escaped(builtArticle.passages[0]?.gist ?? "?"));
  });
});
