import type { PlaceSummary } from "@/components/view/atlas";
import type { PageArticle, PagePassage } from "@/geodata/schema/article";
import type { GazetteerEntry } from "@/geodata/schema/place";

/** schema.org: this page as a work about the article's places that cites the article. */
export function articleJsonLd(article: PageArticle, places: readonly PlaceSummary[]): object {
  return {
    "@context": "https://schema.org",
    "@type": "Article",
    name: `Map of “${article.title}”`,
    headline: `Map of “${article.title}”`,
    about: places
      .filter(({ notInArticle }) => !notInArticle)
      .map(({ id, name }) => ({ "@type": "Place", "@id": `/areas/${id}`, name })),
    citation: citationOf(article),
    isBasedOn: article.url,
  };
}

/** schema.org: one place, and the article that speaks of it. */
export function placeJsonLd(
  place: GazetteerEntry,
  article: PageArticle,
  passages: readonly PagePassage[],
): object {
  const [lon, lat] = place.labelPoint ?? [];
  return {
    "@context": "https://schema.org",
    "@type": "Place",
    "@id": `/areas/${place.id}`,
    name: place.name,
    alternateName: [...new Set(Object.values(place.names))].filter((name) => name !== place.name),
    ...(lon !== undefined && { geo: { "@type": "GeoCoordinates", latitude: lat, longitude: lon } }),
    ...(place.relations.length > 0 && { description: place.relations.join(" ") }),
    ...(passages.length > 0 && { subjectOf: citationOf(article) }),
  };
}

function citationOf(article: PageArticle): object {
  return {
    "@type": "Article",
    headline: article.title,
    url: article.url,
    datePublished: article.date,
    isPartOf: article.series,
    author: article.authors.map((name) => ({ "@type": "Person", name })),
    publisher: { "@type": "Organization", name: article.publisher },
  };
}
