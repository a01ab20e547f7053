import { latestDate } from "@/geodata/schema/catalogue";
import type { Claim } from "@/geodata/schema/claim";
import type { FeatureId, PartialDate } from "@/geodata/schema/ids";
import { findDoubles, listPlaces } from "../content/listPlaces";
import type { Content } from "../readContent";
import { checkDrawings } from "./checkDrawings";
import { checkOpposition } from "./checkOpposition";
import { checkResolved } from "./checkResolved";
import { drawnAlone } from "./drawnAlone";
import { listClaims } from "./listClaims";

/** The claim ledger: ids, subjects, dates, sources, oppositions, what is drawn, and a word on every disputed place. */
export function checkClaims(content: Content): string[] {
  const known = new Set([...listPlaces(content).map(({ place }) => place.id), ...drawnAlone]);
  const claims = listClaims(content);
  const doubles = findDoubles(
    claims,
    ({ claim }) => claim.id,
    ({ file, pointer }) => `${file}:${pointer}`,
  );
  return [
    ...doubles.map(
      ([id, [first = "", ...others]]) =>
        `${first}/id: claim "${id}" stands in ${others.join(" and ")} too; expected once`,
    ),
    ...claims.flatMap(({ claim, file, pointer }) =>
      [...checkSubjects(claim.subjects, known), ...checkDates(claim), ...checkCitations(claim)].map(
        ([at, problem]) => `${file}:${pointer}${at}: claim "${claim.id}" ${problem}`,
      ),
    ),
    ...[...content.disputes].flatMap(([id, { noPositions = [] }]) =>
      noPositions.flatMap(({ subjects }, index) =>
        checkSubjects(subjects, known).map(
          ([at, problem]) => `claims/${id}.json:/noPositions/${index}${at}: this ${problem}`,
        ),
      ),
    ),
    ...checkOpposition(claims),
    ...checkDrawings(content, claims),
    ...checkResolved(content, claims),
  ];
}

/** JSON Pointer within the record, and what is wrong there. */
export type Found = [pointer: string, problem: string];

function checkSubjects(subjects: readonly FeatureId[], known: ReadonlySet<FeatureId>): Found[] {
  return subjects.flatMap((id, index): Found[] => {
    const at = `/subjects/${index}`;
    if (!known.has(id)) return [[at, `is about "${id}", which no file of places has`]];
    return subjects.indexOf(id) < index ? [[at, `names "${id}" twice`]] : [];
  });
}

function checkDates({ validFrom, validTo }: Claim): Found[] {
  const problems: Found[] = [];
  for (const [name, date] of [
    ["validFrom", validFrom],
    ["validTo", validTo],
  ] as const) {
    if (!date) continue;
    if (!isDay(date)) problems.push([`/${name}`, `has the date ${date}, which no calendar has`]);
    if (date > latestDate)
      problems.push([
        `/${name}`,
        `has the date ${date}; expected none after ${latestDate}, when the facts were checked`,
      ]);
  }
  if (validTo && (validTo <= validFrom || validFrom.startsWith(validTo)))
    problems.push([
      "/validTo",
      `is valid from ${validFrom} to ${validTo}; expected validFrom before validTo`,
    ]);
  return problems;
}

/** False for 30 February and the like. */
function isDay(date: PartialDate): boolean {
  const day = new Date(`${date}${"-01-01".slice(date.length - 4)}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** What is known only in general has no source to be verified in. */
function checkCitations({ sources }: Claim): Found[] {
  return sources.flatMap(({ key, verification }, index): Found[] =>
    key === "fieldless" && verification === "verified"
      ? [[`/sources/${index}/verification`, 'rests on general knowledge; expected "unverified"']]
      : [],
  );
}
