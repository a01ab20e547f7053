import { describe, expect, it, test } from "vitest";
import { disclaimer, visibleDisputes } from "@/components/panel/disclaimer";
import { disputeNotes, noteAt } from "@/components/panel/disputeNotes";
import { drawingRule } from "@/components/panel/drawingRule";
import { mapLabel } from "@/components/panel/mapLabel";
import { statusLine } from "@/components/panel/statusLine";
import { buildAtlas } from "@/components/view/atlas";
import { clear, selectFeature, selectPassage, setDate, setOverlays } from "@/components/view/change";
import { formatDate } from "@/components/view/formatDate";
import { articleDate, homeView } from "@/components/view/home";
import { sinceArticleSentence } from "@/components/view/sinceArticle";
import { timeStops } from "@/components/view/timeStops";
import type { ViewState } from "@/components/view/view";
import { type OverlayId, overlayIds } from "@/geodata/schema/catalogue";
import { builtArticle, builtPlaces } from "../fixtures/built";
import { drawnAt } from "../style/drawn";

const atlas = buildAtlas(builtArticle, builtPlaces);

/** Every set of overlays: bit n of a number for the nth overlay. */
const overlaySets = Array.from({ length: 2 ** overlayIds.length }, (_, bits) =>
  overlayIds.filter((_, index) => bits & (1 << index)),
);
const selections: Record<string, (view: ViewState) => ViewState> = {
  none: clear,
  point: (view) => selectFeature(view, "shusha"),
  line: (view) => selectFeature(view, "line-of-contact-2012"),
  area: (view) => selectFeature(view, "exclave-karki"),
  group: (view) => selectFeature(view, "nagorno-karabakh"),
  "off frame": (view) => selectFeature(view, "israel"),
  passage: (view) => selectPassage(view, "p7d"),
};

/** What a view highlights, group members and all, worked out from the gazetteer alone. */
function highlighted({ selection }: ViewState): Set<string> {
  const asked =
    selection.kind === "feature"
      ? [selection.featureId]
      : selection.kind === "passage"
        ? (builtArticle.passages.find(({ id }) => id === selection.passageId)?.featureIds ?? [])
        : [];
  const membersOf = (id: string) => builtPlaces.find((place) => place.id === id)?.members ?? [];
  return new Set(asked.flatMap((id) => [id, ...membersOf(id)]));
}

describe("captions at every named day, with every set of overlays, for each kind of selection", () => {
  const stops = timeStops.map(({ date }) => date);
  it.each(stops)("D1: a visible dispute has its sentence and an invisible one has none, %s", (date) => {
    // What the Style itself draws of each file; groups have no geometry and stand for their overlay.
    const drawnBy = new Map<OverlayId, Set<string>>(
      overlayIds.map((id) => [id, new Set(drawnAt(date, [id]).keys())]),
    );
    const always = new Set(drawnAt(date, []).keys());
    for (const [kind, select] of Object.entries(selections)) {
      const selected = highlighted(select(homeView));
      for (const overlays of overlaySets) {
        const view = select(setDate(setOverlays(homeView, overlays), date));
        const isVisible = (id: string) => {
          const place = builtPlaces.find((candidate) => candidate.id === id);
          if (selected.has(id) || always.has(id)) return true;
          const isGroupShown =
            place?.geometryType === "group" && overlays.some((one) => one === place.overlay);
          return isGroupShown || overlays.some((overlay) => drawnBy.get(overlay)?.has(id));
        };
        const expected = disputeNotes
          .filter(({ featureIds }) => featureIds.some(isVisible))
          .flatMap(({ says }) => noteAt(says, date) ?? []);
        expect(visibleDisputes(view, atlas), `${kind}, ${overlays.join()}`).toEqual(expected);
      }
    }
  });
});

describe("sentences are true of the date", () => {
  const everything = setOverlays(homeView, overlayIds);
  const saidOn = (date: string) => disclaimer(setDate(everything, date), atlas).join(" ");

  it("name the shown date and no other as that of the view", () => {
    for (const { date } of timeStops) {
      expect(saidOn(date)).toContain(`on the ground on ${formatDate(date)}`);
      if (date !== articleDate) expect(saidOn(date)).not.toContain("26 August 2012");
    }
  });

  it.each<[string, RegExp, RegExp]>([
    ["1921-01-01", /did not exist yet.*/, /held by|hatched/],
    [
      "1985-06-01",
      /autonomous oblast in the Azerbaijani Soviet republic/,
      /held by|hatched|recognised as part/,
    ],
    ["1993-05-01", /had taken Lachin and Kalbajar by 1 May 1993/, /hatched/],
    ["1994-05-12", /most of it was held by the Nagorno-Karabakh Republic/, /peacekeepers/],
    ["2020-10-01", /No record of that front was found/, /hatched|most of it was held/],
    [
      "2020-11-10",
      /Aghdam on 20 November, Kalbajar on 25 November and Lachin on 1 December/,
      /most of it was held/,
    ],
    ["2020-11-26", /passed to Azerbaijan: Lachin on 1 December/, /Aghdam on 20/],
    ["2021-06-01", /No record of the line between them was found/, /hatched|most of it was held/],
    ["2024-06-01", /has controlled all of it since 20 September 2023/, /was held by|hatched|peacekeepers/],
  ])("%s", (date, said, unsaid) => {
    const karabakh = visibleDisputes(
      setDate(setOverlays(homeView, ["headline", "karabakh"]), date),
      atlas,
    ).join(" ");
    expect(karabakh).toMatch(said);
    expect(karabakh).not.toMatch(unsaid);
  });

  it("say that the borders of the Soviet republics were internal, until there was no Soviet Union", () => {
    expect(drawingRule(setDate(homeView, "1991-12-25")).join(" ")).toContain("internal ones then");
    expect(drawingRule(setDate(homeView, "1991-12-26")).join(" ")).not.toContain("internal");
  });

  it("spans of one note never overlap", () => {
    for (const { says, featureIds } of disputeNotes) {
      const inOrder = says.toSorted((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
      for (const [index, { from = "" }] of inOrder.entries()) {
        if (index > 0)
          expect((inOrder[index - 1]?.to ?? "9999") <= from, `${featureIds[0]} ${from}`).toBe(true);
      }
    }
  });
});

test("a date after the article's is said to be: map label, status line, sentence", () => {
  const later = setDate(homeView, "2024-06-01");
  expect(mapLabel(later, atlas)).toContain("on 1 June 2024, since the article");
  expect(mapLabel(homeView, atlas)).not.toContain("since the article");
  expect(statusLine(homeView, later, atlas)).toBe(
    "Since the article: shown as on 1 June 2024; the article is of 26 August 2012.",
  );
  expect(statusLine(later, setDate(homeView, "1994-05-12"), atlas)).toBe("Shown as on 12 May 1994.");
  expect(sinceArticleSentence({ date: "2012-08-27" })).toMatch(/^Since the article/);
  expect(sinceArticleSentence({ date: articleDate })).toBeNull();
});
