import type { PlaceSummary } from "@/components/view/atlas";
import { type LayerFileId, overlays } from "@/geodata/schema/catalogue";

export interface IndexGroup {
  id: string;
  title: string;
  places: PlaceSummary[];
}

const baseTitles: Partial<Record<LayerFileId, string>> = {
  sea: "The sea",
  countries: "States",
  cities: "Cities",
  borders: "Other borders",
  "off-frame": "Beyond the edge of the map",
};

/** Places as the index lists them: the article's overlays first, then states and cities, each group by name. */
export function indexGroups(places: readonly PlaceSummary[]): IndexGroup[] {
  const inOrder: [LayerFileId, string][] = [
    ["sea", baseTitles.sea ?? "sea"],
    ...overlays.map(({ id, title }): [LayerFileId, string] => [id, title]),
    ...(["countries", "cities", "borders", "off-frame"] as const).map((id): [LayerFileId, string] => [
      id,
      baseTitles[id] ?? id,
    ]),
  ];
  const listed = new Set(inOrder.map(([id]) => id));
  const others = places.filter((place) => !listed.has(place.overlay));
  const groups = inOrder.map(([id, title]) => ({
    id,
    title,
    places: places.filter((place) => place.overlay === id),
  }));
  return [...groups, { id: "others", title: "Other places", places: others }]
    .filter((group) => group.places.length > 0)
    .map((group) => ({ ...group, places: group.places.toSorted(byName) }));
}

const collator = new Intl.Collator("en");

function byName(one: PlaceSummary, other: PlaceSummary): number {
  return collator.compare(one.name, other.name);
}
