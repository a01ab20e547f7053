import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { builtArticle } from "../fixtures/built";

it("CITATION.cff names this version, and the article as the data have it", () => {
  const citation = readFileSync(new URL("../../CITATION.cff", import.meta.url), "utf8");
  expect(citation).toMatch(/^cff-version: 1\.2\.0$/m);
  expect(citation).toContain(`version: ${manifest.version}\n`);
  expect(citation).toContain(`license: ${manifest.license}\n`);
  const { title, series, publisher, url, date, authors } = builtArticle;
  for (const text of [title, series, publisher, url, date]) expect(citation).toContain(text);
  for (const author of authors) {
    for (const part of author.split(" ")) expect(citation).toContain(part);
  }
});
