import type { OriginCredit } from "./OriginList";

/** Each credit once: several Origins may come from one producer. */
export function creditLines(credits: readonly OriginCredit[]) {
  return [...new Set(credits.map(({ attribution }) => attribution))].map((attribution) => {
    const same = credits.filter((credit) => credit.attribution === attribution);
    return { attribution, url: same[0]?.url, licences: [...new Set(same.map(({ licence }) => licence))] };
  });
}

/** First and last year that the data dates name: "1994–2026". */
export function dataSpan(credits: readonly Pick<OriginCredit, "dataDate">[]): string {
  const years = credits.flatMap(({ dataDate }) => dataDate.match(/\b(?:19|20)\d\d\b/g) ?? []).sort();
  const first = years[0];
  const last = years.at(-1);
  return first === undefined ? "undated" : first === last ? first : `${first}–${last}`;
}
