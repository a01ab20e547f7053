import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readArticleText } from "@/app/articleText.server";
import { savedPage } from "../fixtures/articles/files";
import { buildSampleArticle, sampleParagraphs } from "../fixtures/articles/sampleArticle";

const article = buildSampleArticle();
const folder = mkdtempSync(join(tmpdir(), "article-"));
const file = (name: string) => join(folder, name);
const lines: string[] = [];

beforeEach(() => {
  lines.length = 0;
  const keep = (line: string) => void lines.push(line);
  vi.spyOn(console, "info").mockImplementation(keep);
  vi.spyOn(console, "warn").mockImplementation(keep);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("ARTICLE_TEXT", () => {
  it("not given: there is no text and nothing is said", async () => {
    vi.stubEnv("ARTICLE_TEXT", "");
    expect(await readArticleText(article)).toEqual({ kind: "not given" });
    expect(lines).toEqual([]);
  });

  it("names a page: its paragraphs are read, and once it is said that they were found", async () => {
    writeFileSync(file("page.html"), savedPage(sampleParagraphs));
    vi.stubEnv("ARTICLE_TEXT", file("page.html"));
    const text = await readArticleText(article);
    expect(text).toEqual({ kind: "found", paragraphs: sampleParagraphs });
    expect(await readArticleText(article)).toBe(text);
    expect(lines).toEqual([`ARTICLE_TEXT ${file("page.html")}: all 8 paragraphs found; the text is shown.`]);
  });

  it("names a page that changes: it is read again", async () => {
    writeFileSync(file("changing.txt"), "Nothing yet.");
    vi.stubEnv("ARTICLE_TEXT", file("changing.txt"));
    expect((await readArticleText(article)).kind).toBe("problems");
    writeFileSync(file("changing.txt"), sampleParagraphs.join("\n\n"));
    utimesSync(file("changing.txt"), 1e9, 1e9);
    expect((await readArticleText(article)).kind).toBe("found");
  });

  it.each([
    ["missing.html", () => {}, "There is no such file."],
    [".", () => {}, "ARTICLE_TEXT names something that is not a plain file."],
    [
      "huge.html",
      () => writeFileSync(file("huge.html"), Buffer.alloc(12_345_678)),
      "The file has 12.3 MB; at most 10 MB are read.",
    ],
    ["empty.html", () => writeFileSync(file("empty.html"), ""), "The file is empty."],
  ])("names %s: the gists are shown and the reason is said", async (name, write, reason) => {
    write();
    vi.stubEnv("ARTICLE_TEXT", file(name));
    expect(await readArticleText(article)).toEqual({ kind: "problems", problems: [reason] });
    expect(lines).toEqual([`ARTICLE_TEXT ${file(name)}: the text is not shown, the gists are.\n  ${reason}`]);
  });
});
