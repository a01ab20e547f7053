import type { Metadata } from "next";
import { buildAtlas } from "@/components/view/atlas";
import { parseView } from "@/components/view/viewUrl";
import { ArticleMap } from "./ArticleMap";
import { readArticleText } from "./articleText.server";
import { atlasData } from "./atlasData";
import { JsonLd } from "./JsonLd";
import { type SearchParams, searchPairs } from "./searchPairs";
import { articleJsonLd } from "./structuredData";

interface Props {
  searchParams: Promise<SearchParams>;
}

const title = "Azerbaijan and Iran: the article and its map";
const description =
  "Every place of the INSS Insight “Azerbaijan and Iran: Hostile Approach but Limited Rivalry” (2012) on one map, and every disputed line drawn as what it is.";

export const metadata: Metadata = {
  title,
  description,
  alternates: { canonical: "/" },
  openGraph: { title, description, type: "article", siteName: "Passage Atlas" },
};

/** The article and its map, in the view that the link asks for. */
export default async function Page({ searchParams }: Props) {
  const { props, places, sources } = atlasData();
  const atlas = buildAtlas(props.article, props.places);
  const parsed = parseView(searchPairs(await searchParams), atlas);
  const { selection } = parsed.view;
  const place = selection.kind === "feature" ? places.get(selection.featureId) : undefined;
  const sourcesOfPlace = Object.fromEntries(
    [...(place?.sources ?? []), ...(place?.figures ?? []).flatMap((figure) => figure.sources)].flatMap(
      (key) => (sources[key] ? [[key, sources[key]]] : []),
    ),
  );
  return (
    <>
      <JsonLd value={articleJsonLd(props.article, props.places)} />
      <ArticleMap
        data={props}
        initial={parsed}
        text={await readArticleText(props.article)}
        initialTexts={place ? { kind: "ready", place, sources: sourcesOfPlace } : null}
      />
    </>
  );
}
