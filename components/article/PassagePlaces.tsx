import { type Atlas, isSinceArticle } from "@/components/view/atlas";
import { selectFeature } from "@/components/view/change";
import type { ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import type { PagePassage } from "@/geodata/schema/article";

/** The places that a Passage speaks of, each as a link to it on the map. */
export function PassagePlaces({
  passage,
  atlas,
  view,
}: {
  passage: PagePassage;
  atlas: Atlas;
  view: ViewState;
}) {
  const places = passage.featureIds.flatMap((id) => atlas.place(id) ?? []);
  return (
    <ul className="passage-places" aria-label="Places">
      {places.map((place) => (
        <li key={place.id}>
          <a href={viewHref(selectFeature(view, place.id))} data-feature={place.id}>
            {place.name}
          </a>
          {isSinceArticle(place) && <span className="since-mark"> since the article</span>}
        </li>
      ))}
    </ul>
  );
}
