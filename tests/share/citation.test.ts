import { plugins } from "@citation-js/core";
import { describe, expect, it } from "vitest";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { bibtex } from "@/components/share/bibtex";
import { cslJson, personOf, plainCitation } from "@/components/share/citation";
import { ris } from "@/components/share/ris";
import { cited, hostileCited } from "./shared";

/** A parser from npm reads it, as strictly as it can. */
const read = (text: string, forceType: string) =>
  plugins.input.chain(text, { strict: true, forceType }) as Record<string, unknown>[];

const forms = [
  { name: "BibTeX", write: bibtex, type: "@bibtex/text" },
  { name: "RIS", write: ris, type: "@ris/file" },
  { name: "CSL-JSON", write: cslJson, type: "@else/json" },
] as const;

describe.each(forms)("the citation as $name", ({ write, type }) => {
  const of = (item: Record<string, unknown>) => item as { [key: string]: never };

  it("is read by a parser: the map with its address and day, the article with its authors", () => {
    const [map, article, ...more] = read(write(cited), type).map(of);
    expect(more).toEqual([]);
    expect(map).toMatchObject({
      title: `Nakhchivan, 26 August 2012 [map to “${cited.atlas.article.title}”]`,
      URL: "https://atlas.example/?area=nakhchivan",
    });
    expect(JSON.stringify(map?.author)).toContain("Passage Atlas");
    // Classic BibTeX has no field for it, only a note.
    if (type === "@bibtex/text") expect(map?.note).toBe("Accessed 2026-11-25");
    else expect(map?.accessed).toMatchObject({ "date-parts": [[2026, 11, 25]] });
    expect(article).toMatchObject({
      title: cited.atlas.article.title,
      publisher: cited.atlas.article.publisher,
    });
    expect(article?.author).toEqual([
      { given: "Gallia", family: "Lindenstrauss" },
      { given: "Iftah", family: "Celniker" },
    ]);
    expect(String(article?.number)).toBe("366");
    expect(JSON.stringify(article?.issued)).toMatch(/\[\[2012,8(,26)?\]\]/);
  });

  it("keeps words that mean something to the format as words", () => {
    const [map, article] = read(write(hostileCited), type).map(of);
    const words = String(map?.title).replace(/\s+/g, " ");
    for (const part of [
      "100 % & more",
      "#1",
      "a_b",
      "$5",
      "{braces}",
      "back\\slash",
      "ER - ",
      "<i>",
      "“quoted”",
    ])
      expect(words).toContain(part);
    expect(read(write(hostileCited), type)).toHaveLength(2);
    expect(JSON.stringify(article?.author)).toContain("O’Neil");
  });
});

it("authors with initials and with names of several words", () => {
  expect(personOf("G. Lindenstrauss")).toEqual({ given: "G.", family: "Lindenstrauss" });
  expect(personOf("Anna Maria van Dijk")).toEqual({ given: "Anna Maria van", family: "Dijk" });
  expect(personOf("INSS")).toEqual({ given: "", family: "INSS" });
});

it("as a sentence names the map, the article and the day", () => {
  expect(plainCitation(cited)).toBe(
    `Passage Atlas, Nakhchivan, 26 August 2012 [map to “${cited.atlas.article.title}”], https://atlas.example/?area=nakhchivan, accessed 25 November 2026. Article: Gallia Lindenstrauss and Iftah Celniker, “${cited.atlas.article.title}”, INSS Insight No. 366, ${cited.atlas.article.publisher}, 26 August 2012, ${cited.atlas.article.url}.`,
  );
});
