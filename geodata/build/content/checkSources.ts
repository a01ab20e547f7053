import { listClaims } from "../claims/listClaims";
import type { Content } from "../readContent";
import { findDoubles, listPlaces } from "./listPlaces";

interface Citation {
  label: string;
  keys: readonly string[];
}

/** Every source that is cited is listed, and every one that is listed is cited. */
export function checkSources(content: Content): string[] {
  const citations: Citation[] = [
    ...listPlaces(content).flatMap(({ place, label }) => [
      { label, keys: place.sources },
      ...(place.figures ?? []).map((figure) => ({
        label: `${label}, figure "${figure.label}"`,
        keys: figure.sources,
      })),
    ]),
    ...content.settlements.map(({ id, sources }) => ({ label: `settlements.json: "${id}"`, keys: sources })),
    ...content.passages.flatMap(({ id, footnote }) =>
      footnote ? [{ label: `passages.json: the footnote of "${id}"`, keys: footnote.sources }] : [],
    ),
    ...listClaims(content).map(({ claim, file, pointer }) => ({
      label: `${file}:${pointer}/sources: claim "${claim.id}"`,
      keys: claim.sources.map(({ key }) => key),
    })),
  ];
  const cited = new Set(citations.flatMap(({ keys }) => keys));
  return [
    ...checkDates(content),
    ...citations.flatMap(({ label, keys }) => [
      ...keys
        .filter((key) => !content.sources[key])
        .map((key) => `${label} cites source "${key}", which sources.json does not have`),
      ...findDoubles(keys, (key) => key, String).map(([key]) => `${label} cites source "${key}" twice`),
    ]),
    ...Object.keys(content.sources)
      .filter((key) => !cited.has(key))
      .map(
        (key) =>
          `sources.json: source "${key}" is cited by nothing; expected a place, figure, footnote or claim that does`,
      ),
  ];
}

/** A date is said in the title too, at least its year: that is what readers see. */
function checkDates({ sources }: Pick<Content, "sources">): string[] {
  return Object.entries(sources).flatMap(([key, { title, date }]) =>
    date && !title.includes(date.slice(0, 4))
      ? [`sources.json:/${key}/date: source "${key}" has the date ${date}; expected its year in the title`]
      : [],
  );
}
