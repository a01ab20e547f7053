import type { ReactNode, RefObject } from "react";
import { isSinceArticle, type PlaceSummary } from "@/components/view/atlas";
import { clear } from "@/components/view/change";
import type { ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import type { GazetteerEntry, Source } from "@/geodata/schema/place";
import { AtDate } from "./AtDate";
import { CopyLink } from "./CopyLink";
import { DivisionLink } from "./DivisionLink";
import { NameList } from "./NameList";
import type { OriginCredit } from "./OriginList";
import { PlaceDetails } from "./PlaceDetails";

/** The texts of a place, which come after the page does. */
export type SheetTexts =
  | { kind: "loading" }
  | { kind: "failed" }
  | { kind: "ready"; place: GazetteerEntry; sources: Record<string, Source> };

interface Props {
  place: PlaceSummary;
  texts: SheetTexts;
  origins: Record<string, OriginCredit>;
  view: ViewState;
  claims: ReactNode;
  mentions: ReactNode;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** The sheet of the selected place, beside the map. */
export function PlaceSheet({ place, texts, origins, view, claims, mentions, heading }: Props) {
  return (
    <section className="sheet" aria-labelledby="sheet-title">
      <header>
        <p className="eyebrow">
          {place.kind}
          {isSinceArticle(place) && <span className="since-mark"> since the article</span>}
        </p>
        <h2 id="sheet-title" ref={heading} tabIndex={-1}>
          {place.name}
        </h2>
        <a className="close" href={viewHref(clear(view))}>
          <span className="visually-hidden">Close and show the whole map</span>
          <span aria-hidden="true">×</span>
        </a>
        <AtDate place={place} view={view} />
        <NameList names={texts.kind === "ready" ? texts.place.names : place.names} shown={place.name} />
      </header>
      <SheetBody {...{ place, texts, origins, claims, mentions }} />
      <footer className="sheet-actions">
        <CopyLink href={viewHref(view)} />
        <a href={`/share${viewHref(view).slice(1)}`}>Share and embed</a>
        {["caspian-sea", "caspian-division"].includes(place.id) && <DivisionLink view={view} />}
        <a href={`/areas/${place.id}`}>This place on a page of its own</a>
      </footer>
    </section>
  );
}

function SheetBody({ place, texts, origins, claims, mentions }: Omit<Props, "view" | "heading">) {
  switch (texts.kind) {
    case "ready":
      return (
        <PlaceDetails
          heading="h3"
          place={texts.place}
          sources={texts.sources}
          origins={origins}
          claims={claims}
          mentions={mentions}
        />
      );
    case "loading":
    case "failed":
      return (
        <>
          <section>
            <h3>In the article</h3>
            {mentions}
          </section>
          <p className="sheet-wait">
            {texts.kind === "loading" ? (
              "More about this place is on its way."
            ) : (
              <>
                The rest of this sheet couldn’t be loaded. It stands on{" "}
                <a href={`/areas/${place.id}`}>the page of this place</a>.
              </>
            )}
          </p>
        </>
      );
  }
}
