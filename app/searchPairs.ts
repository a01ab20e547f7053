export type SearchParams = Record<string, string | string[] | undefined>;

/** A page's query as name and value pairs, as the browser's URLSearchParams gives them. */
export function searchPairs(params: SearchParams): [string, string][] {
  return Object.entries(params).flatMap(([name, value]): [string, string][] => {
    if (value === undefined) return [];
    return Array.isArray(value) ? value.map((one) => [name, one]) : [[name, value]];
  });
}
