import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AtDate, statusWords } from "@/components/panel/AtDate";
import { articleDate } from "@/components/view/home";
import { datedStatuses } from "@/components/view/inTime";
import { builtPlaces } from "../fixtures/built";

type Place = Parameters<typeof AtDate>[0]["place"];

/** What the sheet of a place says of a date, without markup. */
const saidOf = (place: Place, date: string) =>
  renderToStaticMarkup(<AtDate place={place} view={{ date }} />)
    .replace(/<[^>]*>/g, "")
    .trim();

const planned: Place = { status: "route-planned", validFrom: "2025-08-08" };
const dissolved: Place = { status: "contact-line", validTo: "2020-11-10" };
const town: Place = {
  status: "town",
  control: [
    { by: "armenian-forces", from: "1992-05-08", to: "2020-11-08" },
    { by: "azerbaijan", from: "2020-11-09" },
  ],
};

describe("what the sheet says of the shown date", () => {
  it.each([
    [planned, "1985-01-01", "Not there yet on 1 January 1985: it is drawn from 8 August 2025 on."],
    [planned, articleDate, "Not there yet on 26 August 2012: it is drawn from 8 August 2025 on."],
    [planned, "2025-08-08", "since the article The map shows 8 August 2025."],
    [
      dissolved,
      "2020-11-10",
      "since the article No longer there on 10 November 2020: it is drawn until 10 November 2020.",
    ],
    [dissolved, "2011-01-01", ""],
    [town, "1992-05-08", "On 8 May 1992: held by Nagorno-Karabakh/Armenian forces."],
    [town, articleDate, ""],
    [town, "2020-11-08", "since the article On 8 November 2020: who controlled it is not known."],
    [town, "2020-11-09", "since the article On 9 November 2020: under Azerbaijani control."],
  ])("%j on %s", (place, date, said) => expect(saidOf(place, date)).toBe(said));

  it("has words for every status that changes with time", () => {
    const statuses = builtPlaces
      .filter((place) => datedStatuses(place).length > 0)
      .flatMap((place) => [place.status, ...datedStatuses(place).map(({ status }) => status)]);
    expect(statuses.length).toBeGreaterThan(0);
    expect(statuses.filter((status) => !statusWords[status])).toEqual([]);
  });
});
