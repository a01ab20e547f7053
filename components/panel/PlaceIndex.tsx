import { useMemo, useRef } from "react";
import { type Atlas, isSinceArticle, type PlaceSummary } from "@/components/view/atlas";
import { selectFeature } from "@/components/view/change";
import type { ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import type { FeatureId } from "@/geodata/schema/ids";
import { indexGroups } from "./indexGroups";
import { useRoving } from "./useRoving";

interface Props {
  atlas: Atlas;
  view: ViewState;
  hoveredIds: readonly FeatureId[];
}

/** Every place as a list, like the index of an atlas: the map's equal for who can't or won't use the map. */
export function PlaceIndex({ atlas, view, hoveredIds }: Props) {
  const list = useRef<HTMLElement>(null);
  const groups = useMemo(() => indexGroups(atlas.places), [atlas]);
  const selectedId = view.selection.kind === "feature" ? view.selection.featureId : null;
  const { onKeyDown } = useRoving(list, selectedId);
  return (
    <section
      className="index"
      id="places"
      tabIndex={-1}
      ref={list}
      onKeyDown={onKeyDown}
      aria-labelledby="places-title"
    >
      <h2 id="places-title">Index of places</h2>
      <p className="index-note">
        The number after ¶ is the paragraph of the article that speaks of a place. Arrow keys move through the
        list.
      </p>
      {groups.map((group) => (
        <section key={group.id}>
          <h3>{group.title}</h3>
          <ul>
            {group.places.map((place) => (
              <IndexEntry
                key={place.id}
                place={place}
                href={viewHref(selectFeature(view, place.id))}
                isSelected={place.id === selectedId}
                isHovered={hoveredIds.includes(place.id)}
                paragraphs={paragraphsOf(place.id, atlas)}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

interface EntryProps {
  place: PlaceSummary;
  href: string;
  isSelected: boolean;
  isHovered: boolean;
  paragraphs: number[];
}

function IndexEntry({ place, href, isSelected, isHovered, paragraphs }: EntryProps) {
  return (
    <li data-selected={isSelected || undefined} data-hovered={isHovered || undefined}>
      <span>
        <a href={href} data-feature={place.id} aria-current={isSelected ? "true" : undefined}>
          {place.name}
        </a>{" "}
        <span className="index-kind">{place.kind}</span>{" "}
        {isSinceArticle(place) && <span className="since-mark">since the article</span>}
      </span>
      {paragraphs.length > 0 && (
        <span className="index-paragraphs">
          {" "}
          <span aria-hidden="true">¶</span>
          <span className="visually-hidden">paragraph </span>
          {paragraphs.join(", ")}
        </span>
      )}
    </li>
  );
}

function paragraphsOf(id: FeatureId, atlas: Atlas): number[] {
  return [...new Set(atlas.mentionsOf(id).map(({ passage }) => passage.paragraph))];
}
