import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { buildSearchIndex, hrefOf, search } from "@/components/panel/search";
import { type Atlas, buildAtlas } from "@/components/view/atlas";
import { type ParsedView, parseView, viewHref } from "@/components/view/viewUrl";
import { ArticleMap } from "./ArticleMap";
import type { ArticleTextState } from "./articleText.server";
import { type AtlasProps, atlasData, type PageProps } from "./atlasData";
import { currentAtlas } from "./currentAtlas";
import { discovery } from "./discovery";
import { divisionMarkup } from "./divisionData.server";
import { JsonLd } from "./JsonLd";
import { openGraph } from "./openGraph";
import { panelMarkup } from "./panel.server";
import { pictureFor, posterInTurn } from "./poster.server";
import { provideMarkup } from "./serverMarkup";
import { articleJsonLd } from "./structuredData";

interface Props {
  /** Names and values of the link's query. */
  query: [string, string][];
  text: ArticleTextState;
}

provideMarkup({ picture: pictureFor, division: (view) => divisionMarkup(view), ...panelMarkup });

const title = "Azerbaijan and Iran: the article and its map";
const description =
  "Every place of the INSS Insight “Azerbaijan and Iran: Hostile Approach but Limited Rivalry” (2012) on one map, and every disputed line drawn as what it is.";

/** The address of the view is in the discovery links, so that a consumer gets the same view (O7). */
export function articleMetadata(query: [string, string][]): Metadata {
  const { view } = parseView(query, currentAtlas());
  return {
    title,
    description,
    alternates: { canonical: "/", types: discovery(viewHref(view), title) },
    openGraph: openGraph(title, description, view),
  };
}

/** The article and its map, in the view that the link asks for. */
export async function ArticlePage({ query, text }: Props) {
  const { props, places, sources } = atlasData();
  const atlas = buildAtlas(props.article, props.places, props.unlisted);
  const parsed = searched(query, parseView(query, atlas), atlas);
  // Drawn in its turn, before the page that holds it is rendered; where too many wait, the page is not refused.
  await posterInTurn(parsed.view);
  const { selection } = parsed.view;
  const place = selection.kind === "feature" ? places.get(selection.featureId) : undefined;
  const sourcesOfPlace = Object.fromEntries(
    [...(place?.sources ?? []), ...(place?.figures ?? []).flatMap((figure) => figure.sources)].flatMap(
      (key) => (sources[key] ? [[key, sources[key]]] : []),
    ),
  );
  return (
    <>
      {/* The map is as high as what stands under it leaves, so nothing is painted before all of that and what follows has begun. */}
      <link rel="expect" href="#column" blocking="render" />
      <JsonLd value={articleJsonLd(props.article, props.places)} />
      <ArticleMap
        data={forPage(props)}
        initial={parsed}
        text={text}
        initialTexts={place ? { kind: "ready", place, sources: sourcesOfPlace } : null}
      />
    </>
  );
}

/** A search by form, from a page without scripts: leads to the best find, as Enter does with scripts, or says that there is none. */
function searched(query: [string, string][], parsed: ParsedView, atlas: Atlas): ParsedView {
  const wanted = query.find(([name]) => name === "q")?.[1] ?? "";
  if (wanted.trim() === "") return parsed;
  const [best] = search(wanted, buildSearchIndex(atlas), 1);
  if (best) redirect(hrefOf(best, parsed.view));
  const notice = `Nothing was found for “${wanted.slice(0, 40)}”: try another spelling, or the index of places.`;
  return { ...parsed, notices: [...parsed.notices, notice] };
}

/** Names in other languages come with the gazetteer, and checksums are for the server: here each byte delays the map. */
function forPage({ article, places, ...rest }: AtlasProps): PageProps {
  const passages = article.passages.map(({ selector: { sha256, ...selector }, ...passage }) => ({
    ...passage,
    selector,
  }));
  const paragraphs = article.paragraphs.map(({ sha256, ...paragraph }) => paragraph);
  return {
    ...rest,
    article: { ...article, paragraphs, passages },
    places: places.map((place) => ({ ...place, names: {} })),
  };
}
