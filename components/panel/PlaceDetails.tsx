import type { ReactNode } from "react";
import { isSinceArticle } from "@/components/view/atlas";
import { formatDate } from "@/components/view/formatDate";
import { articleDate } from "@/components/view/home";
import type { GazetteerEntry, Source } from "@/geodata/schema/place";
import { Accuracy } from "./Accuracy";
import { ControlList } from "./ControlList";
import { Figures } from "./Figures";
import { type OriginCredit, OriginList } from "./OriginList";
import { SourceList } from "./SourceList";
import type { SectionHeading } from "./sectionHeading";

interface Props {
  heading: SectionHeading;
  place: GazetteerEntry;
  sources: Record<string, Source>;
  origins: Record<string, OriginCredit>;
  /** What is claimed about the place, with its heading. */
  claims: ReactNode;
  /** What the article says of the place. */
  mentions: ReactNode;
}

/** Everything held about a place, in the order in which a reader asks for it. */
export function PlaceDetails({ heading: Heading, place, sources, origins, claims, mentions }: Props) {
  return (
    <>
      {place.relations.length > 0 && <p className="relations">{place.relations.join(" ")}</p>}
      <section>
        <Heading>In the article</Heading>
        {mentions}
      </section>
      {(place.august2012 || !isSinceArticle(place)) && (
        <section>
          <Heading>On {formatDate(articleDate)}</Heading>
          <p>{place.august2012 ?? "Nothing further found about that day."}</p>
        </section>
      )}
      {place.since && (
        <section className="since">
          <Heading>Since the article</Heading>
          <p>{place.since}</p>
        </section>
      )}
      {place.control && <ControlList heading={Heading} control={place.control} />}
      {claims}
      <Figures heading={Heading} place={place} sources={sources} />
      <Accuracy heading={Heading} place={place} />
      <SourceList heading={Heading} keys={place.sources} sources={sources} />
      <OriginList heading={Heading} ids={place.origins} origins={origins} />
    </>
  );
}
