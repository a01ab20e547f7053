import { type Cited, worksOf } from "./citation";

/** BibTeX of the map and its article; letters beyond ASCII as they are (UTF-8), what BibTeX reads as a sign escaped. */
export function bibtex(cited: Cited): string {
  const { map, article } = worksOf(cited);
  const authors = article.authors.map(({ given, family }) => `${family}, ${given}`).join(" and ");
  return [
    entry("misc", map.key, {
      author: `{${escaped(map.author)}}`,
      title: `{${escaped(map.title)}}`,
      howpublished: "Map",
      url: address(map.url),
      urldate: map.accessed,
      note: `Accessed ${map.accessed}`,
    }),
    entry("techreport", article.key, {
      author: escaped(authors),
      title: `{${escaped(article.title)}}`,
      institution: escaped(article.publisher),
      type: escaped(article.series),
      number: escaped(article.number),
      year: article.date.slice(0, 4),
      month: String(Number(article.date.slice(5, 7))),
      url: address(article.url),
    }),
  ].join("\n\n");
}

function entry(kind: string, key: string, fields: Record<string, string>): string {
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@${kind}{${key.replace(/[^\w-]/g, "")},\n${lines.join(",\n")}\n}`;
}

const signs: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  $: "\\$",
  "&": "\\&",
  "%": "\\%",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const escaped = (words: string) => words.replace(/[\\{}$&%#_~^]/g, (sign) => signs[sign] ?? sign);

/** An address is read as it stands; what would end the field is encoded. */
const address = (url: string) => url.replace(/[{}\\]/g, encodeURIComponent);
