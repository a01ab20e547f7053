import { type Cited, worksOf } from "./citation";

/** RIS of the map and its article: a tag, two spaces, a hyphen and a space; lines end as the format wants them. */
export function ris(cited: Cited): string {
  const { map, article } = worksOf(cited);
  return [
    record("MAP", [
      ["AU", map.author],
      ["TI", map.title],
      ["UR", map.url],
      ["Y2", map.accessed.replaceAll("-", "/")],
    ]),
    record("RPRT", [
      ...article.authors.map(({ given, family }): [string, string] => ["AU", `${family}, ${given}`]),
      ["TI", article.title],
      ["T2", article.series],
      ["M1", article.number],
      ["PB", article.publisher],
      ["PY", article.date.slice(0, 4)],
      ["DA", article.date.replaceAll("-", "/")],
      ["UR", article.url],
    ]),
  ].join("\r\n");
}

function record(type: string, fields: readonly (readonly [string, string])[]): string {
  const lines = [["TY", type], ...fields, ["ER", ""]].map(
    // A line end within a value would start a new tag.
    ([tag, value = ""]) => `${tag}  - ${value.replace(/\s+/g, " ")}`,
  );
  return `${lines.join("\r\n")}\r\n`;
}
