import { describe, expect, it } from "vitest";
import { splitParagraph } from "@/components/article/splitParagraph";
import { buildSampleArticle, sampleParagraphs } from "../fixtures/articles/sampleArticle";

const { passages } = buildSampleArticle();
const split = (n: number) =>
  splitParagraph(
    sampleParagraphs[n - 1] ?? "",
    passages.filter(({ paragraph }) => paragraph === n),
  );

describe("a paragraph is cut into runs", () => {
  it("with a Passage that lies in another as the last of its ids", () => {
    expect(split(2).map(({ text, passageIds }) => [text.trim(), ...passageIds])).toEqual([
      ["On the island people took it calmly. They mended nets, dug gardens and waited;", "p2a"],
      ["the post-boat, small & slow, came on Fridays", "p2a", "p2b"],
      [". Nobody on the mainland asked how they fared."],
    ]);
  });

  it("with Passages that overlap sharing a run", () => {
    expect(split(4).map(({ text, passageIds }) => [text, ...passageIds])).toEqual([
      ["Two plans were drawn. "],
      ["One moved the landing to the ", "p4a"],
      ["north shore, where the water is deep", "p4b", "p4a"],
      ["; the other, cheaper one, kept it and hoped for mild winters", "p4b"],
      ["."],
    ]);
  });

  it("as one run where no Passage is", () => {
    expect(splitParagraph("Nothing here.", [])).toEqual([
      { text: "Nothing here.", passageIds: [], begins: [] },
    ]);
    expect(splitParagraph("", passages)).toEqual([]);
  });
});
