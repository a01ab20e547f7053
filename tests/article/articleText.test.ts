import { describe, expect, it } from "vitest";
import { parseArticleFile } from "@/components/article/articleText";
import { normalText } from "@/geodata/schema/fingerprint";
import { badFiles, goodFiles, savedPage } from "../fixtures/articles/files";
import { buildSampleArticle, sampleParagraphs } from "../fixtures/articles/sampleArticle";

const article = buildSampleArticle();

describe("ARTICLE_TEXT: a file becomes the article's paragraphs", () => {
  it.each(goodFiles)("finds all eight in $name", ({ bytes }) => {
    const text = parseArticleFile(bytes, article);
    if (text.kind === "problems") expect.fail(text.problems.join("\n"));
    expect(text.paragraphs.map(normalText)).toEqual(sampleParagraphs.map(normalText));
  });

  it("shows them word for word, with the quotes of the page", () => {
    const text = parseArticleFile(new TextEncoder().encode(savedPage(sampleParagraphs)), article);
    expect(text).toEqual({ kind: "found", paragraphs: sampleParagraphs });
  });

  it("executes nothing of the page", () => {
    parseArticleFile(new TextEncoder().encode(savedPage(sampleParagraphs)), article);
    expect(globalThis).not.toHaveProperty("wasExecuted");
  });

  it.each(badFiles)("says what is wrong with $name", ({ bytes, problems }) => {
    expect(parseArticleFile(bytes, article)).toEqual({ kind: "problems", problems });
  });

  it("never throws, wherever a page is cut off or whichever byte of it is broken", () => {
    const html = savedPage(sampleParagraphs);
    const page = new TextEncoder().encode(html);
    const lastWord = new TextEncoder().encode(html.slice(0, html.indexOf("paid."))).length;
    for (let at = 0; at < page.length; at += 7) {
      const broken = page.slice();
      broken[at] = (at * 31) % 256;
      expect(parseArticleFile(broken, article).kind).toMatch(/^(found|problems)$/);
      const { kind } = parseArticleFile(page.subarray(0, at), article);
      if (at < lastWord) expect(kind).toBe("problems");
    }
  });

  it("reads a page with 200 000 elements in one another", () => {
    const page = `${"<div>".repeat(200_000)}${sampleParagraphs.map((text) => `<p>${text}`).join("")}`;
    expect(parseArticleFile(new TextEncoder().encode(page), article).kind).toBe("found");
  });
});
