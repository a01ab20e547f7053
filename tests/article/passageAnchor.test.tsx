import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PassageAnchor } from "@/components/article/PassageAnchor";
import { buildSampleArticle } from "../fixtures/articles/sampleArticle";

const { passages, url } = buildSampleArticle();
const anchor = (id: string) => {
  const passage = passages.find((each) => each.id === id);
  if (!passage) throw new Error(`no passage ${id}`);
  return renderToStaticMarkup(<PassageAnchor passage={passage} articleUrl={url} />);
};

describe("the link from a Passage into the original", () => {
  it("T3: is a plain link that opens a page of its own, which can't reach this one", () => {
    expect(anchor("p2b")).toMatch(
      /^<a [^>]*href="https:\/\/example\.org\/\?p=1#:~:text=the%20post%2Dboat%2C%20small%20%26%20slow,came%20on%20Fridays"/,
    );
    expect(anchor("p2b")).toContain('target="_blank"');
    expect(anchor("p2b")).toContain('rel="noopener"');
    expect(anchor("p2b")).not.toContain("onclick");
  });

  it("T4: shows the first and last words, for browsers that only open the page", () => {
    expect(anchor("p1a")).toContain("<q>The mayor’s office spoke of … lasted three winters</q>");
    expect(anchor("p3b")).toContain("<q>A new wall would cost</q>");
  });
});
