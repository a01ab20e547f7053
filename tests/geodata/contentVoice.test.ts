import { describe, expect, it } from "vitest";
import { listClaims } from "@/geodata/build/claims/listClaims";
import { listPlaces } from "@/geodata/build/content/listPlaces";
import { readContent } from "@/geodata/build/readContent";

const content = await readContent([]);

/** Everything that the map says in its own voice, with the name of where it says it. */
const sayings: [string, string][] = [
  ...listPlaces(content).flatMap(({ place, label }) =>
    [
      place.kind,
      place.name,
      place.august2012,
      place.since,
      place.note,
      place.verificationNote,
      ...(place.figures ?? []).map(({ label: name, value }) => `${name}: ${value}`),
    ].flatMap((text): [string, string][] => (text ? [[label, text]] : [])),
  ),
  ...content.passages.flatMap(({ id, gist, footnote }): [string, string][] => [
    [`gist of ${id}`, gist],
    ...(footnote ? [[`footnote of ${id}`, footnote.text] as [string, string]] : []),
  ]),
  ...listClaims(content).map(({ claim }): [string, string] => [`claim ${claim.id}`, claim.statement]),
  ...[...content.disputes].flatMap(([id, { title, noPositions = [] }]) =>
    [title, ...noPositions.map(({ on }) => on)].map((text): [string, string] => [`dispute ${id}`, text]),
  ),
];
const withoutQuotations = (text: string) => text.replace(/“[^”]*”/g, "“…”");

describe("the map's own voice", () => {
  it.each([
    [
      "takes no side",
      /\b(liberat|occup(y|ied|ation)|so-called|returned home|fell\b|regime of|separatist|terroris)/i,
    ],
    ["does not judge why people left", /ethnic cleansing|voluntary departure|eco-protest/i],
    [
      "gives nobody more than is agreed",
      /(Western|South(ern)?) Azerbaijan\b|historic lands|(Iranian|Azerbaijani) waters/i,
    ],
    ["speaks of a blockade only to say that it is denied", /(?<!denies a )blockade/i],
    [
      "gives “Zangezur corridor” as Azerbaijan’s term",
      /(?<!in Azerbaijan(:| the term is) )Zangezur corridor/i,
    ],
    ["spells names in one way", /\b(Turkey|Nagorny|Nakhichevan)\b/],
    ["writes words out", /UNVERIFIED|NOT FOUND|\b(AZ|AM|TR|IR|KZ|NK|bn|mcm)\b|see dossier/],
    ["has dashes where dashes belong", /\s-\s|\d-\d/],
    ["is set with care", / {2}|\s$|^\s|\s[.,;:]|['"]/],
  ])("%s", (_rule, pattern) => {
    expect(sayings.filter(([, text]) => pattern.test(withoutQuotations(text)))).toEqual([]);
  });

  it("ends its statements with a full stop", () => {
    const statements = listPlaces(content).flatMap(({ place }) =>
      [place.august2012, place.since, place.note, place.verificationNote].filter(
        (text) => text !== null && text !== undefined,
      ),
    );
    const texts = content.passages.flatMap(({ gist, footnote }) => [
      gist,
      ...(footnote ? [footnote.text] : []),
    ]);
    texts.push(...listClaims(content).map(({ claim }) => claim.statement));
    expect([...statements, ...texts].filter((text) => !/[.”)]$/.test(text))).toEqual([]);
  });

  it("names contested places by both names, in one order", () => {
    const names = new Map(listPlaces(content).map(({ place }) => [place.id, place.name]));
    const expected = {
      stepanakert: "Stepanakert / Khankendi",
      shusha: "Shusha / Shushi",
      "town-lachin": "Lachin / Berdzor",
      lachin: "Lachin / Berdzor district",
      kalbajar: "Kalbajar / Karvachar district",
      "exclave-artsvashen": "Artsvashen / Bashkend",
      "exclave-karki": "Karki / Tigranashen",
      "field-alov": "Araz–Alov–Sharg / Alborz",
      "field-kapaz": "Kapaz / Serdar / Dostluk",
    };
    for (const [id, name] of Object.entries(expected)) expect(names.get(id)).toBe(name);
  });
});
