import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, it, test } from "vitest";
import { atlasData } from "@/app/atlasData";
import { buildClaimBook } from "@/components/panel/claimBook";
import { partialDate } from "@/components/panel/claimMarkup";
import { differencesOf } from "@/components/panel/comparison";
import { disclaimer } from "@/components/panel/disclaimer";
import { mapLabel } from "@/components/panel/mapLabel";
import { perspectiveMarkup } from "@/components/panel/perspectiveMarkup";
import { perspectiveInWords } from "@/components/panel/perspectiveWords";
import { placeClaims } from "@/components/panel/placeClaims";
import { buildAtlas } from "@/components/view/atlas";
import { setCompare, setDate, setPerspective } from "@/components/view/change";
import { claimantsInWords, perspectiveNames } from "@/components/view/claimants";
import { escapeXml } from "@/components/view/escapeXml";
import { homeView } from "@/components/view/home";
import { standsAt } from "@/components/view/perspective";
import type { ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import { perspectiveClaimants, perspectiveIds } from "@/geodata/schema/catalogue";
import { builtArticle, builtClaims, builtGazetteer, builtPlaces } from "../fixtures/built";

const atlas = buildAtlas(builtArticle, builtPlaces);
const book = buildClaimBook(builtClaims, builtGazetteer.sources);
const claims = builtClaims.disputes.flatMap((dispute) => dispute.claims);
const panelOf = (view: ViewState) => perspectiveMarkup(view, atlas, book);
const others = perspectiveIds.filter((id) => id !== "on-the-ground");
const pairs = perspectiveIds.flatMap((one) => perspectiveIds.map((other) => [one, other] as const));

describe("the panel of perspectives", () => {
  it.each(perspectiveIds)("A1: %s: links to each perspective, marks the one that is drawn", (perspective) => {
    const view = setPerspective(homeView, perspective);
    const panel = panelOf(view);
    for (const id of perspectiveIds) {
      expect(linkOf(panel, `perspective-${id}`)).toEqual({
        href: viewHref(setPerspective(view, id)),
        isCurrent: id === perspective,
      });
    }
  });

  it.each(others)(
    "D1, D3, D5: %s: its rule, each of its Claims with every source, and where no position was found",
    (perspective) => {
      const panel = panelOf(setPerspective(homeView, perspective));
      expect(panel).toContain(
        `Drawn in the perspective of ${perspectiveInWords(perspective)} on 26 August 2012`,
      );
      const claimant = perspectiveClaimants[perspective];
      const own = claims.filter(({ claimants }) => claimant && claimants.includes(claimant));
      expect(own.length).toBeGreaterThan(0);
      for (const { statement, sources } of own) {
        expect(panel).toContain(escapeXml(statement));
        for (const { key } of sources) {
          const source = builtGazetteer.sources[key];
          expect(panel).toContain(escapeXml(source?.title ?? "?"));
          if (source?.url) expect(panel).toContain(`href="${escapeXml(source.url)}"`);
        }
      }
      for (const { noPositions } of builtClaims.disputes)
        for (const { claimants, on } of noPositions)
          if (claimant && claimants.includes(claimant)) expect(panel).toContain(escapeXml(on.slice(1)));
    },
  );

  it("is well-formed in every view", () => {
    for (const view of [
      homeView,
      ...perspectiveIds.map((id) => setPerspective(homeView, id)),
      ...pairs.map((pair) => setCompare(homeView, pair)),
    ]) {
      const errors: string[] = [];
      parseFragment(panelOf(view), { onParseError: ({ code }) => errors.push(code) });
      expect(errors).toEqual([]);
    }
  });
});

describe("the comparison of two perspectives", () => {
  const dates = [
    "1921-03-16",
    "1991-12-26",
    "1994-05-12",
    "2012-08-26",
    "2020-11-10",
    "2023-09-20",
    "2026-11-23",
  ];

  it("swapped arguments give the same list of words, equal ones none (every pair, every named date)", () => {
    for (const [one, other] of pairs) {
      for (const date of dates) {
        const view = setDate(homeView, date);
        const list = differencesOf([one, other], view, atlas);
        expect(list).toEqual(differencesOf([other, one], view, atlas));
        if (one === other) expect(list).toEqual([]);
        for (const { words } of list) expect(words[0]).not.toBe(words[1]);
      }
    }
  });

  it("says of each place what each side draws, with the claims behind it, and how to end it", () => {
    const view = setCompare(homeView, ["iran", "azerbaijan"]);
    const panel = panelOf(view);
    expect(panel).toContain("8 places are drawn differently on this day");
    expect(panel).toContain("Azerbaijan: field claimed in this perspective");
    expect(panel).toContain("Iran: disputed field");
    expect(panel).toContain(escapeXml(book.claim("ir-astara")?.statement ?? "?"));
    for (const id of ["iran", "azerbaijan"] as const)
      expect(linkOf(panel, `leave-${id}`)?.href).toBe(viewHref(setPerspective(view, id)));
    expect(panelOf(setCompare(homeView, ["iran", "iran"]))).toContain(
      "A perspective does not differ from itself",
    );
    expect(panelOf(setCompare(homeView, ["russia", "kazakhstan"]))).toContain(
      "The two draw nothing differently",
    );
  });
});

describe("the Claims of a place", () => {
  it("D3: of every place, each with claimant, kind, statement, dates, sources and confidence, those that stand first", () => {
    for (const date of ["1994-05-12", "2012-08-26", "2023-09-20"]) {
      for (const place of builtPlaces) {
        const own = book.about([place.id, ...(place.memberOf ?? [])]);
        const markup = placeClaims(place, date, book, "h3");
        expect(markup === "").toBe(own.length === 0);
        const places = own.map(({ statement }) => markup.indexOf(escapeXml(statement)));
        expect(places.every((at) => at > 0)).toBe(true);
        const fold = markup.indexOf("<details");
        for (const [index, claim] of own.entries()) {
          if (!standsAt(claim, date)) expect(places[index], claim.id).toBeGreaterThan(fold);
          else if (fold >= 0) expect(places[index], claim.id).toBeLessThan(fold);
          expect(markup).toContain(` · ${claim.kind}`);
          const against = [...new Set(claim.opposes?.flatMap((id) => book.claim(id)?.claimants ?? []))];
          const contradicted = against.length > 0 ? ` Contradicted by ${claimantsInWords(against)}.` : "<";
          expect(markup).toContain(`Confidence: ${claim.confidence}.${contradicted}`);
          for (const { key, verification } of claim.sources)
            expect(markup).toMatch(
              new RegExp(
                `${escapeForPattern(escapeXml(book.sources[key]?.title ?? "?"))}(</a>)? <i>\\(${verification}`,
              ),
            );
        }
      }
    }
  });

  it("D3: marks those that begin after the article, and no others", () => {
    const marks = (id: string) =>
      placeClaims({ id }, "2024-01-01", book, "h3").split("since the article").length - 1;
    const later = book.about(["nkao"]).filter(({ validFrom }) => validFrom > "2012-08-26").length;
    expect(later).toBeGreaterThan(0);
    expect(marks("nkao")).toBe(later);
    expect(marks("exclave-karki")).toBe(0);
  });

  it("D3: says where no position was found", () => {
    expect(placeClaims({ id: "field-sardar-jangal" }, "2012-08-26", book, "h3")).toContain(
      "No position of Azerbaijan, Turkmenistan, Russia, Kazakhstan, Armenia and the United Nations was found on Sardar-e Jangal.",
    );
  });
});

test("D1, D5: the words under the map and the map’s name state the perspective, and that nobody endorsed it", () => {
  for (const id of others) {
    const view = setPerspective(homeView, id);
    expect(disclaimer(view, atlas)[0]).toContain(`perspective of ${perspectiveInWords(id)}`);
    expect(disclaimer(view, atlas)[0]).toContain("endorsed by nobody");
    expect(mapLabel(view, atlas)).toContain(`perspective of ${perspectiveInWords(id)}`);
  }
  const compared = setCompare(homeView, ["armenia", "iran"]);
  expect(disclaimer(compared, atlas)[0]).toContain(
    `${perspectiveNames.armenia} and ${perspectiveNames.iran}`,
  );
  expect(mapLabel(compared, atlas)).toContain("comparing Armenia with Iran");
});

test.each([
  ["1992", "1992"],
  ["1992-05", "May 1992"],
  ["1992-05-18", "18 May 1992"],
])("the date %s reads %s", (date, words) => expect(partialDate(date)).toBe(words));

/** Where the link with a key leads, and whether it is marked as the one that is shown. */
function linkOf(markup: string, key: string): { href: string | undefined; isCurrent: boolean } | undefined {
  const linksIn = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): DefaultTreeAdapterTypes.Element[] =>
    nodes.flatMap((node) => ("tagName" in node ? [node, ...linksIn(node.childNodes)] : []));
  const attributesOf = (element: DefaultTreeAdapterTypes.Element) =>
    Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
  const found = linksIn(parseFragment(markup).childNodes)
    .map(attributesOf)
    .find((attributes) => attributes["data-key"] === key);
  return found && { href: found.href, isCurrent: found["aria-current"] === "true" };
}

const escapeForPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

test("what the map draws beside its Places is in the lists too: territory still held in November 2020", () => {
  const { unlisted } = atlasData().props;
  const whole = buildAtlas(builtArticle, builtPlaces, unlisted);
  const on = (date: string) =>
    perspectiveMarkup(setDate(setPerspective(homeView, "azerbaijan"), date), whole, book);
  expect(on("2020-11-19")).toContain(
    "Held against recognised sovereignty at the shown date: held against what this perspective claims",
  );
  expect(on("2020-12-01")).not.toContain("Held against recognised sovereignty");
});
