import { describe, expect, it } from "vitest";
import { originalHref } from "@/components/article/textFragment";
import { checkSelectors } from "@/geodata/build/content/checkSelectors";
import { buildSampleArticle, sampleParagraphs } from "../fixtures/articles/sampleArticle";

const article = buildSampleArticle();
const [first] = article.passages;
if (!first) throw new Error("the sample article has no passage");

describe("links into the original", () => {
  it("percent-encode what means something in a text directive, all but the comma between the ends", () => {
    const selector = { start: "post-boat, small & slow", end: "50 % “so”" };
    expect(originalHref("https://example.org/?p=1", selector)).toBe(
      "https://example.org/?p=1#:~:text=post%2Dboat%2C%20small%20%26%20slow,50%20%25%20%E2%80%9Cso%E2%80%9D",
    );
  });

  it("have one term where the first words are the whole quotation", () => {
    expect(originalHref("https://example.org/", { start: "a whole phrase" })).toBe(
      "https://example.org/#:~:text=a%20whole%20phrase",
    );
  });
});

describe("Selectors against the text", () => {
  const change = (selector: Partial<typeof first.selector>) => ({
    ...article,
    passages: [{ ...first, selector: { ...first.selector, ...selector } }],
  });
  const { start, end } = first.selector.position;

  it.each([
    [{ start: "a ship to the" }, "begins with “a ship to the”, which paragraph 1 does not have"],
    [{ start: "a day" }, "begins with “a day”, which the article has 2 times; expected once"],
    [
      { end: "The ferry to Low" },
      "ends with “The ferry to Low”, which does not follow its start in paragraph 1",
    ],
    [{ position: { start: 0, end: 9 } }, `has the position 0–9; expected ${start}–${end}`],
    [{ sha256: "0".repeat(64) }, "has another fingerprint than the text between its ends"],
  ])("%j: “%s”", (selector, problem) => {
    expect(checkSelectors(change(selector), sampleParagraphs)).toContain(`passage "p1a" ${problem}`);
  });

  it("are cut at word boundaries, and one inside a word is a problem", () => {
    expect(checkSelectors(change({ start: "he mayor’s office spoke of" }), sampleParagraphs)).toContain(
      `passage "p1a" is cut inside a word at ${start + 1}; expected whole words`,
    );
  });

  it("say which paragraphs of another text are not the article's", () => {
    const text = ["Short.", ...sampleParagraphs.slice(1, 7)];
    expect(checkSelectors({ ...article, passages: [] }, text)).toEqual([
      `paragraph 1 is 6 long in the text; expected ${article.paragraphs[0]?.length}`,
      "paragraph 8 is missing in the text",
    ]);
  });
});
