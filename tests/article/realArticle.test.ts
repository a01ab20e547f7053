import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseArticleFile } from "@/components/article/articleText";
import { splitParagraph } from "@/components/article/splitParagraph";
import { originalHref } from "@/components/article/textFragment";
import { checkSelectors } from "@/geodata/build/content/checkSelectors";
import { readContent } from "@/geodata/build/readContent";
import { fingerprint, normalText } from "@/geodata/schema/fingerprint";
import { findByLink } from "../fixtures/articles/findByLink";

const path = process.env.ARTICLE_TEXT ?? "../shared/article/insight-366.page.txt";
const { article, passages } = await readContent([]);
if (!article) throw new Error("geodata/content/article.json does not fit its schema");
const text = existsSync(path) ? parseArticleFile(readFileSync(path), article) : null;
const absent = `${path} is not here: the article belongs to its publisher and is not part of the project`;

/** The paragraphs; a file that is there but does not hold them fails the test. */
function paragraphs(): string[] {
  if (text?.kind === "found") return text.paragraphs;
  throw new Error(text?.problems.join("\n"));
}

describe("the article itself, where it is at hand", () => {
  it("T1: has all eight paragraphs, and every Selector finds its place", ({ skip }) => {
    if (!text) skip(absent);
    expect(checkSelectors({ ...article, passages }, paragraphs())).toEqual([]);
  });

  it("T5: each link, decoded, finds exactly one stretch of the text", ({ skip }) => {
    if (!text) skip(absent);
    for (const { id, selector } of passages) {
      const found = findByLink(originalHref(article.url, selector), paragraphs());
      expect(found.map(fingerprint), id).toEqual([selector.sha256]);
    }
  });

  it("is cut into runs without losing a letter, with p2b, p7b and p8c inside others and p6c over the end of p6b", ({
    skip,
  }) => {
    if (!text) skip(absent);
    const runs = paragraphs().map((paragraph, index) =>
      splitParagraph(
        paragraph,
        passages.filter((passage) => passage.paragraph === index + 1),
      ),
    );
    expect(runs.map((each) => each.map((run) => run.text).join(""))).toEqual(paragraphs());
    const nested = runs.flat().filter(({ passageIds }) => passageIds.length > 1);
    expect(nested.map(({ passageIds }) => passageIds)).toEqual([
      ["p2a", "p2b"],
      ["p6b", "p6c"],
      ["p7a", "p7b"],
      ["p8b", "p8c"],
    ]);
  });

  it("has no ten words in a row that the project repeats", ({ skip }) => {
    if (!text) skip(absent);
    const runs = new Set(paragraphs().flatMap((paragraph) => tenWordRuns(paragraph)));
    const rooms = ["geodata/content", "geodata/built", "geodata/schema", "components", "app", "tests"];
    const files = rooms.flatMap((room) =>
      // Folders may be named like files: `app/derived.json`.
      readdirSync(room, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath}/${entry.name}`),
    );
    const texts = [...files, "README.md", "ARCHITECTURE.md"].filter((file) =>
      /\.(json|tsx?|md|css|html)$/.test(file),
    );
    const repeated = texts
      .filter((file) => existsSync(file))
      .flatMap((file) =>
        tenWordRuns(readFileSync(file, "utf8"))
          .filter((run) => runs.has(run))
          .map((run) => `${file}: ${run}`),
      );
    expect(repeated).toEqual([]);
  });
});

function tenWordRuns(of: string): string[] {
  const words =
    normalText(of)
      .toLowerCase()
      .match(/[\p{L}\p{N}']+/gu) ?? [];
  return words.slice(9).map((_, index) => words.slice(index, index + 10).join(" "));
}
