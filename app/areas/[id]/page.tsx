import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MentionList } from "@/components/article/MentionList";
import { AtDate } from "@/components/panel/AtDate";
import { mapLabel } from "@/components/panel/mapLabel";
import { NameList } from "@/components/panel/NameList";
import { PlaceDetails } from "@/components/panel/PlaceDetails";
import { placeClaims } from "@/components/panel/placeClaims";
import { buildAtlas, isSinceArticle } from "@/components/view/atlas";
import { selectFeature } from "@/components/view/change";
import { formatDate } from "@/components/view/formatDate";
import { articleDate, homeView } from "@/components/view/home";
import { viewHref } from "@/components/view/viewUrl";
import { atlasData } from "../../atlasData";
import { discovery } from "../../discovery";
import { JsonLd } from "../../JsonLd";
import { MapPicture } from "../../MapPicture";
import { openGraph } from "../../openGraph";
import { pictureFor } from "../../poster.server";
import { provideMarkup } from "../../serverMarkup";
import { placeJsonLd } from "../../structuredData";
import { RelatedPlaces } from "./RelatedPlaces";

interface Props {
  params: Promise<{ id: string }>;
}

provideMarkup({ picture: pictureFor });

export const dynamicParams = false;

export function generateStaticParams() {
  return [...atlasData().places.keys()].map((id) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const place = atlasData().places.get(id);
  if (!place) return {};
  const description = [place.relations[0] ?? `${place.name}: ${place.kind}.`, place.august2012 ?? ""]
    .join(" ")
    .trim();
  return {
    title: place.name,
    description,
    alternates: { canonical: `/areas/${id}`, types: discovery(`/areas/${id}`, place.name) },
    openGraph: openGraph(place.name, description, selectFeature(homeView, id)),
  };
}

/** One place on a page of its own, complete without scripts and without the map. */
export default async function AreaPage({ params }: Props) {
  const { id } = await params;
  const { props, places, sources, claims } = atlasData();
  const place = places.get(id);
  if (!place) notFound();
  const atlas = buildAtlas(props.article, props.places, props.unlisted);
  const mentions = atlas.mentionsOf(id);
  const view = selectFeature(homeView, id);
  return (
    <main className="place-page">
      <JsonLd
        value={placeJsonLd(
          place,
          props.article,
          mentions.map(({ passage }) => passage),
        )}
      />
      <header>
        <p className="site-name">
          <a href="/">Passage Atlas</a>
        </p>
        <p className="eyebrow">
          {place.kind}
          {isSinceArticle(place) && <span className="since-mark"> since the article</span>}
        </p>
        <h1>{place.name}</h1>
        <AtDate place={place} view={homeView} />
        <NameList names={place.names} shown={place.name} />
        <p className="to-map">
          <a href={viewHref(view)}>Show it on the map</a>{" "}
          <a href={`/share${viewHref(view).slice(1)}`}>Share and embed</a>
        </p>
      </header>
      <div className="place-map">
        <MapPicture kind="place" view={view} label={mapLabel(view, atlas)} />
      </div>
      <PlaceDetails
        heading="h2"
        place={place}
        sources={sources}
        origins={props.origins}
        claims={
          <section
            className="place-claims"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: made by components/panel, which escapes all text
            dangerouslySetInnerHTML={{ __html: placeClaims(place, articleDate, claims, "h2") }}
          />
        }
        mentions={<MentionList mentions={mentions} atlas={atlas} view={homeView} />}
      />
      <RelatedPlaces place={place} atlas={atlas} />
      <footer>
        <p>
          Place of the map to “{props.article.title}” ({props.article.series},{" "}
          {formatDate(props.article.date)}), by {props.article.authors.join(" and ")}:{" "}
          <a href={props.article.url} target="_blank" rel="noopener">
            the original
          </a>
          . Passage Atlas takes no position on any territory, boundary or name.
        </p>
      </footer>
    </main>
  );
}
