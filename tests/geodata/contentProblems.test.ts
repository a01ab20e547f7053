import { describe, expect, it } from "vitest";
import { checkContent } from "@/geodata/build/content/checkContent";
import { listPlaces } from "@/geodata/build/content/listPlaces";
import { type Content, readContent } from "@/geodata/build/readContent";

const content = await readContent([]);

/** Changes the content in one way and returns the problems that this makes. */
function problemsAfter(change: (copy: Content) => void): string[] {
  const copy = structuredClone(content);
  change(copy);
  return checkContent(copy);
}
const place = (copy: Content, id: string) => {
  const found = listPlaces(copy).find((named) => named.place.id === id)?.place;
  if (!found) throw new Error(`no place ${id}`);
  return found;
};
const passage = (copy: Content, id: string) => {
  const found = copy.passages.find((each) => each.id === id);
  if (!found) throw new Error(`no passage ${id}`);
  return found;
};

describe("problems of places are told, each with file, item, id and what is expected", () => {
  it.each<[string, (copy: Content) => void, string]>([
    [
      "an id in two files",
      (copy) => copy.places.get("sea")?.push(place(copy, "field-acg")),
      'place "field-acg" stands in places/energy.json and places/sea.json; expected in one file, once',
    ],
    [
      "dates the wrong way round",
      (copy) => Object.assign(place(copy, "held-2012"), { validTo: "1994-05-12" }),
      'places/karabakh.json: place "held-2012" is valid from 1994-05-12 to 1994-05-12; expected validFrom before validTo',
    ],
    [
      "a place of later that does not say so",
      (copy) => Object.assign(place(copy, "tripp"), { since: null }),
      'places/transit.json: place "tripp" begins on 2025-08-08, after the article, but its "since" is null; expected what came about',
    ],
    [
      "a member that does not exist",
      (copy) => Object.assign(place(copy, "caucasus").geometry, { members: ["armenia", "abkhazia"] }),
      'places/headline.json: place "caucasus" has the member "abkhazia", which no file of places has',
    ],
    [
      "a group in a group",
      (copy) => Object.assign(place(copy, "caucasus").geometry, { members: ["armenia", "seven-districts"] }),
      'places/headline.json: place "caucasus" has the member "seven-districts", which is a group itself; expected Features that are drawn',
    ],
    [
      "a group with a symbol",
      (copy) => Object.assign(place(copy, "caucasus"), { status: "land" }),
      'places/headline.json: place "caucasus" is made of members but has the status "land"; expected "group"',
    ],
    [
      "an unverified place that does not say what is unverified",
      (copy) => delete place(copy, "radar-gabala").verificationNote,
      'places/military.json: place "radar-gabala" is partly verified but has no verificationNote; expected what is unverified or derived',
    ],
    [
      "a statement without a source",
      (copy) => Object.assign(place(copy, "iran"), { sources: [], figures: [] }),
      'places/countries.json: place "iran" says what was the case but cites no source',
    ],
    [
      "a source that is not listed",
      (copy) => place(copy, "iran").sources.push("nowhere"),
      'places/countries.json: place "iran" cites source "nowhere", which sources.json does not have',
    ],
    [
      "a source of a figure that is not listed",
      (copy) => place(copy, "iran").figures?.[0]?.sources.push("nowhere"),
      'places/countries.json: place "iran", figure "Area" cites source "nowhere", which sources.json does not have',
    ],
    [
      "a source that nothing cites",
      (copy) => Object.assign(copy.sources, { spare: { title: "Spare" } }),
      'sources.json: source "spare" is cited by nothing; expected a place, figure, footnote or claim that does',
    ],
    [
      "a place without a name",
      (copy) => Object.assign(place(copy, "iran"), { names: { fa: "ایران" } }),
      'places/countries.json: place "iran" has no English name; expected names with "en"',
    ],
  ])("%s", (_name, change, problem) => expect(problemsAfter(change)).toContain(problem));
});

describe("problems of Passages are told", () => {
  it.each<[string, (copy: Content) => void, string]>([
    [
      "a feature that does not exist",
      (copy) => passage(copy, "p6b").featureIds.push("atlantis"),
      'passages.json: passage "p6b" shows feature "atlantis", which no file of places has',
    ],
    [
      "a feature twice",
      (copy) => passage(copy, "p6b").featureIds.push("nakhchivan"),
      'passages.json: passage "p6b" shows feature "nakhchivan" twice',
    ],
    [
      "a place that no Passage shows any more",
      (copy) => Object.assign(passage(copy, "p5c"), { featureIds: ["israel"] }),
      'places/off-frame.json: place "embassy-telaviv" is shown by no passage; expected one, or "notInArticle": true',
    ],
    [
      "a place in the article that says it is not",
      (copy) => Object.assign(place(copy, "israel"), { notInArticle: true }),
      'places/off-frame.json: place "israel" says notInArticle, but passage "p2a" shows it',
    ],
    [
      "a member of a group in the article that says it is not",
      (copy) => Object.assign(place(copy, "kalbajar"), { notInArticle: true }),
      'places/karabakh.json: place "kalbajar" says notInArticle, but passage "p3f" shows its group "seven-districts"',
    ],
    [
      "an id twice",
      (copy) => Object.assign(passage(copy, "p1b"), { id: "p1a" }),
      'passages.json: passages "p1a" and "p1a" have the same id',
    ],
    [
      "an id that skips a letter",
      (copy) => copy.passages.splice(1, 1),
      'passages.json: passage "p1c" follows "p1a"; expected the id "p1b" here',
    ],
    [
      "an id of another paragraph",
      (copy) => Object.assign(passage(copy, "p2a"), { paragraph: 1 }),
      'passages.json: passage "p2a" stands in paragraph 1; expected paragraph 2',
    ],
    [
      "the same words twice, whatever their quotes",
      (copy) => {
        passage(copy, "p1d").selector.start = "attempted Iranian terrorist attacks";
        passage(copy, "p1d").selector.end = "on Azerbaijan's territory";
      },
      'passages.json: passages "p1c" and "p1d" have the same first and last words',
    ],
    [
      "the same position twice",
      (copy) =>
        Object.assign(passage(copy, "p1d").selector, { position: passage(copy, "p1c").selector.position }),
      'passages.json: passages "p1c" and "p1d" have the same position',
    ],
    [
      "an end past its paragraph",
      (copy) => Object.assign(passage(copy, "p6d").selector.position, { end: 999 }),
      'passages.json: passage "p6d" ends at 999; expected at most 659, the length of its paragraph',
    ],
    [
      "an end before its start",
      (copy) => Object.assign(passage(copy, "p6d").selector.position, { start: 600, end: 500 }),
      'passages.json: passage "p6d" runs from 600 to 500; expected its start before its end',
    ],
    [
      "a start and end that are the same",
      (copy) => Object.assign(passage(copy, "p6d").selector, { end: passage(copy, "p6d").selector.start }),
      'passages.json: passage "p6d" begins and ends with “This region is important in”; expected different words, or no end',
    ],
    [
      "a footnote with a source that is not listed",
      (copy) => passage(copy, "p3e").footnote?.sources.push("nowhere"),
      'passages.json: the footnote of "p3e" cites source "nowhere", which sources.json does not have',
    ],
    [
      "a paragraph without a Passage",
      (copy) => Object.assign(copy, { passages: copy.passages.filter(({ paragraph }) => paragraph !== 8) }),
      "article.json: paragraph 8 has no passage in passages.json",
    ],
    [
      "no article",
      (copy) => delete copy.article,
      "article.json: no article that fits the schema; expected one",
    ],
  ])("%s", (_name, change, problem) => expect(problemsAfter(change)).toContain(problem));

  it("all together", () => {
    const problems = problemsAfter((copy) => {
      delete place(copy, "radar-gabala").verificationNote;
      passage(copy, "p6b").featureIds.push("atlantis");
      place(copy, "iran").sources.push("nowhere");
    });
    expect(problems).toHaveLength(3);
  });
});
