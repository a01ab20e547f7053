import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { parseArticleFile } from "@/components/article/articleText";
import { splitParagraph } from "@/components/article/splitParagraph";
import { originalHref } from "@/components/article/textFragment";
import { checkSelectors } from "@/geodata/build/content/checkSelectors";
import { readContent } from "@/geodata/build/readContent";
import { fingerprint, normalText } from "@/geodata/schema/fingerprint";
import { savedPage } from "../fixtures/articles/files";
import { findByLink } from "../fixtures/articles/findByLink";
import { buildSampleArticle, sampleParagraphs } from "../fixtures/articles/sampleArticle";

const { article, passages } = await readContent([]);
if (!article) throw new Error("geodata/content/article.json does not fit its schema");

const stand = {
  name: "a stand-in",
  article: buildSampleArticle(),
  file: Buffer.from(savedPage(sampleParagraphs)),
};
/** The article belongs to its publisher and is not part of the project: it is tested if a folder beside it has a copy. */
const path =
  process.env.ARTICLE_TEXT ||
  readdirSync("..")
    .map((folder) => `../${folder}/article/insight-366.page.txt`)
    .find(existsSync);
const real = path
  ? { name: "the article itself", article: { ...article, passages }, file: readFileSync(path) }
  : null;

describe.each(real ? [stand, real] : [stand])("$name", ({ article, file }) => {
  const found = parseArticleFile(file, article);
  const paragraphs = found.kind === "found" ? found.paragraphs : [];

  it("has all its paragraphs, and every Selector finds its place", () => {
    expect(found).toMatchObject({ kind: "found" });
    expect(paragraphs).toHaveLength(article.paragraphs.length);
    expect(checkSelectors(article, paragraphs)).toEqual([]);
  });

  it("is found by each link, decoded, in exactly one stretch", () => {
    for (const { id, selector } of article.passages) {
      const stretches = findByLink(originalHref(article.url, selector), paragraphs);
      expect(stretches.map(fingerprint), id).toEqual([selector.sha256]);
    }
  });

  it("is cut into runs without losing a letter, each in all the Passages that hold it", () => {
    let shared = 0;
    for (const [index, paragraph] of paragraphs.entries()) {
      const own = article.passages.filter((passage) => passage.paragraph === index + 1);
      const runs = splitParagraph(paragraph, own);
      expect(runs.map(({ text }) => text).join("")).toBe(paragraph);
      expect(runs.flatMap(({ begins }) => begins).sort()).toEqual(own.map(({ id }) => id).sort());
      let at = 0;
      for (const { text, passageIds } of runs) {
        const holding = own.filter(({ selector: { position } }) => position.start <= at && at < position.end);
        expect([...passageIds].sort(), text).toEqual(holding.map(({ id }) => id).sort());
        if (passageIds.length > 1) shared += 1;
        at += text.length;
      }
    }
    expect(shared, "runs of two Passages").toBeGreaterThan(0);
  });
});

if (real) {
  test("the project repeats no ten words in a row of the article", () => {
    const found = parseArticleFile(real.file, real.article);
    const paragraphs = found.kind === "found" ? found.paragraphs : [];
    const runs = new Set(paragraphs.flatMap(tenWordRuns));
    expect(runs.size).toBeGreaterThan(0);
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
}

function tenWordRuns(of: string): string[] {
  const words =
    normalText(of)
      .toLowerCase()
      .match(/[\p{L}\p{N}']+/gu) ?? [];
  return words.slice(9).map((_, index) => words.slice(index, index + 10).join(" "));
}
