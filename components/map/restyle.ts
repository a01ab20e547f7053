import type { SourceSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Map as MapLibreMap } from "maplibre-gl";

/** Gives the map another Style, which it takes in by its differences from the one that it was `asked` for last. */
export function restyle(
  map: MapLibreMap,
  asked: { current: StyleSpecification },
  next: StyleSpecification,
): void {
  const transformStyle = keepSources(asked.current);
  asked.current = next;
  map.setStyle(next, { diff: true, transformStyle });
}

/**
 * For MapLibre's `transformStyle`: the next Style with each source that stays as it was `asked` for last in the words in which the
 * map holds it. MapLibre adds to those, would take every source for another one, fetch its data and cut it into tiles again.
 */
export const keepSources =
  (asked: StyleSpecification) =>
  (held: StyleSpecification | undefined, next: StyleSpecification): StyleSpecification => ({
    ...next,
    sources: Object.fromEntries(
      Object.entries(next.sources).map(([id, source]) => [
        id,
        (isSame(asked.sources[id], source) && held?.sources[id]) || source,
      ]),
    ),
  });

/** Data given as an object is the same only if it is that very object: it can be large. */
function isSame(a: SourceSpecification | undefined, b: SourceSpecification): boolean {
  if (a === b || !a) return a === b;
  const dataOf = (source: SourceSpecification) => ("data" in source ? source.data : null);
  const others = (source: SourceSpecification) => JSON.stringify({ ...source, data: null });
  return dataOf(a) === dataOf(b) && others(a) === others(b);
}
