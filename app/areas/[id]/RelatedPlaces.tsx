import type { Atlas } from "@/components/view/atlas";
import type { GazetteerEntry } from "@/geodata/schema/place";

/** Links to the groups that a place belongs to and to the places that make it up. */
export function RelatedPlaces({ place, atlas }: { place: GazetteerEntry; atlas: Atlas }) {
  const members = (place.members ?? []).flatMap((id) => atlas.place(id) ?? []);
  const groups = (place.memberOf ?? []).flatMap((id) => atlas.place(id) ?? []);
  if (members.length + groups.length === 0) return null;
  return (
    <nav aria-label="Related places">
      <PlaceLinks title="Made up of" places={members} />
      <PlaceLinks title="Part of" places={groups} />
    </nav>
  );
}

function PlaceLinks({ title, places }: { title: string; places: { id: string; name: string }[] }) {
  if (places.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="passage-places">
        {places.map(({ id, name }) => (
          <li key={id}>
            <a href={`/areas/${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
