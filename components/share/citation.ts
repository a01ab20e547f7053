import { formatDate } from "@/components/view/formatDate";
import type { IsoDate } from "@/geodata/schema/ids";
import { permalink, type Shared, viewTitle } from "./shared";

/** A map of one view and the article that it belongs to, each as one work. */
export interface Cited extends Shared {
  /** The day on which the view was seen: pages change. */
  accessed: IsoDate;
}

export interface Person {
  given: string;
  family: string;
}

/** Given and family name, as the article writes its authors: "Gallia Lindenstrauss". */
export function personOf(name: string): Person {
  const words = name.trim().split(/\s+/);
  return { given: words.slice(0, -1).join(" "), family: words.at(-1) ?? "" };
}

/** Everything that each form of a citation says in its own way. */
export function worksOf(cited: Cited) {
  const { article } = cited.atlas;
  return {
    map: {
      key: `passage-atlas-${cited.view.date}`,
      title: `${viewTitle(cited)} [map to “${article.title}”]`,
      author: "Passage Atlas",
      url: permalink(cited),
      accessed: cited.accessed,
    },
    article: {
      key: `${personOf(article.authors[0] ?? "").family.toLowerCase()}-${article.date.slice(0, 4)}`,
      title: article.title,
      authors: article.authors.map(personOf),
      series: article.series.replace(/\s*No\.\s*\d+$/, ""),
      number: /No\.\s*(\d+)$/.exec(article.series)?.[1] ?? "",
      publisher: article.publisher,
      date: article.date,
      url: article.url,
    },
  };
}

/** One sentence for a footnote. */
export function plainCitation(cited: Cited): string {
  const { map, article } = worksOf(cited);
  const authors = article.authors.map(({ given, family }) => `${given} ${family}`).join(" and ");
  return `${map.author}, ${map.title}, ${map.url}, accessed ${formatDate(map.accessed)}. Article: ${authors}, “${article.title}”, ${cited.atlas.article.series}, ${article.publisher}, ${formatDate(article.date)}, ${article.url}.`;
}

/** CSL-JSON: what Zotero, pandoc and citeproc read. */
export function cslJson(cited: Cited): string {
  const { map, article } = worksOf(cited);
  const parts = (date: string) => ({ "date-parts": [date.split("-").map(Number)] });
  const items = [
    {
      id: map.key,
      type: "map",
      title: map.title,
      author: [{ literal: map.author }],
      URL: map.url,
      accessed: parts(map.accessed),
    },
    {
      id: article.key,
      type: "report",
      title: article.title,
      author: article.authors,
      "collection-title": article.series,
      number: article.number,
      publisher: article.publisher,
      issued: parts(article.date),
      URL: article.url,
    },
  ];
  return JSON.stringify(items, null, 2);
}
