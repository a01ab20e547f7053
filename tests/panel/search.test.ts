import { describe, expect, it } from "vitest";
import { fold } from "@/components/panel/fold";
import { buildSearchIndex, type SearchHit, search } from "@/components/panel/search";
import { buildAtlas } from "@/components/view/atlas";
import type { Language } from "@/geodata/schema/ids";
import { builtArticle, builtPlaces } from "../fixtures/built";

const atlas = buildAtlas(builtArticle, builtPlaces);
const idOf = (hit: SearchHit) => (hit.kind === "feature" ? hit.featureId : hit.passageId);
const index = buildSearchIndex(atlas);
const idsFor = (query: string, limit?: number) => search(query, index, limit).map(idOf);

describe("folded text", () => {
  it.each([
    ["Naxçıvan", "naxcivan"],
    ["Şuşa", "susa"],
    ["Göygöl", "goygol"],
    ["Ağdam", "agdam"],
    ["Xankəndi", "xankendi"],
    ["İRAN", "iran"],
    ["Әзербайжан", "әзербаижан"],
    ["Ёлка", "елка"],
    ["נחצ׳יוואן", "נחציוואן"],
    ["قره‌باغ", "قره باغ"],
    ["كليبر", "کلیبر"],
    ["  Iran–Azerbaijan   border ", "iran azerbaijan border"],
  ])("of %s is %s", (text, folded) => expect(fold(text)).toBe(folded));
});

describe("the search box", () => {
  it("finds every place by each of its names, typed with and without diacritics", () => {
    const lost: string[] = [];
    for (const place of builtPlaces) {
      for (const [lang, name] of Object.entries(place.names) as [Language, string][]) {
        for (const query of [name, name.toUpperCase(), fold(name)]) {
          if (!idsFor(query).includes(place.id)) lost.push(`${place.id} ${lang} ${query}`);
        }
      }
    }
    expect(lost).toEqual([]);
  });

  it("finds every passage by its gist, its first words and its id", () => {
    for (const { id, gist, selector } of builtArticle.passages) {
      expect(idsFor(gist.slice(0, 60), 200)).toContain(id);
      expect(idsFor(selector.start, 200)).toContain(id);
      expect(idsFor(id)[0]).toBe(id);
    }
  });

  it("puts the place whose name begins so before what merely holds it, and places before passages", () => {
    expect(idsFor("nakhchivan")[0]).toBe("nakhchivan");
    const hits = search("baku", index);
    expect(hits[0]).toMatchObject({ kind: "feature", featureId: "baku" });
    const firstPassage = hits.findIndex(({ kind }) => kind === "passage");
    expect(hits.slice(firstPassage).every(({ kind }) => kind === "passage")).toBe(true);
  });

  it("says by which name a place was found, with its language", () => {
    expect(search("Երևան", index)[0]).toMatchObject({ featureId: "yerevan", found: { lang: "hy" } });
  });

  it.each(["", "   ", "…", "xyzzy", "x".repeat(10_000), "(((", "\\", "%_"])(
    "finds nothing for %j and doesn't throw",
    (query) => {
      expect(search(query, index)).toEqual([]);
    },
  );

  it("keeps to its limit", () => expect(search("a", index, 5)).toHaveLength(5));
});
