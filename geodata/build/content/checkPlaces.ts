import type { Place } from "@/geodata/schema/place";
import type { Content } from "../readContent";
import { findDoubles, listPlaces } from "./listPlaces";

/** Places: unique ids, dates in order, groups whose members exist, texts that say what must be said. */
export function checkPlaces(content: Content): string[] {
  const places = listPlaces(content);
  const byId = new Map(places.map(({ place }) => [place.id, place]));
  const doubles = findDoubles(
    places,
    ({ place }) => place.id,
    ({ label }) => label.split(":")[0] ?? label,
  );
  return [
    ...doubles.map(
      ([id, files]) => `place "${id}" stands in ${files.join(" and ")}; expected in one file, once`,
    ),
    ...places.flatMap(({ place, label }) =>
      [...checkDates(place, content.article?.date), ...checkGroup(place, byId), ...checkTexts(place)].map(
        (problem) => `${label} ${problem}`,
      ),
    ),
  ];
}

function checkDates({ validFrom, validTo, since }: Place, articleDate: string | undefined): string[] {
  const problems: string[] = [];
  if (validFrom && validTo && validFrom >= validTo)
    problems.push(`is valid from ${validFrom} to ${validTo}; expected validFrom before validTo`);
  if (validFrom && articleDate && validFrom > articleDate && since === null)
    problems.push(
      `begins on ${validFrom}, after the article, but its "since" is null; expected what came about`,
    );
  return problems;
}

function checkGroup(place: Place, byId: ReadonlyMap<string, Place>): string[] {
  const { geometry, status } = place;
  if (geometry.from !== "members")
    return status === "group"
      ? [`has the status "group" but geometry from "${geometry.from}"; expected "members"`]
      : [];
  const problems =
    status === "group" ? [] : [`is made of members but has the status "${status}"; expected "group"`];
  for (const member of geometry.members) {
    const found = byId.get(member);
    if (!found) problems.push(`has the member "${member}", which no file of places has`);
    else if (found.geometry.from === "members")
      problems.push(`has the member "${member}", which is a group itself; expected Features that are drawn`);
  }
  if (new Set(geometry.members).size < geometry.members.length) problems.push("names a member twice");
  return problems;
}

function checkTexts(place: Place): string[] {
  const problems: string[] = [];
  if (!place.names.en) problems.push('has no English name; expected names with "en"');
  if (place.verification !== "verified" && !place.verificationNote)
    problems.push(
      `is ${place.verification} but has no verificationNote; expected what is unverified or derived`,
    );
  if (place.verification === "verified" && place.verificationNote)
    problems.push("is verified but has a verificationNote; expected none, or another verification");
  if ((place.august2012 ?? place.since) !== null && place.sources.length === 0)
    problems.push("says what was the case but cites no source");
  return problems;
}
