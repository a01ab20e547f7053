import type { FeatureId } from "@/geodata/schema/ids";
import type { Place } from "@/geodata/schema/place";
import type { Content } from "../readContent";

/** A Place with the name by which a problem calls it. */
export interface NamedPlace {
  place: Place;
  /** `places/energy.json: place "field-acg"`. */
  label: string;
}

/** Every Place of every file, in the order of the files. */
export function listPlaces({ places }: Pick<Content, "places">): NamedPlace[] {
  return [...places].flatMap(([file, list]) =>
    list.map((place) => ({ place, label: `places/${file}.json: place "${place.id}"` })),
  );
}

/** The groups that each Place is a member of. */
export function groupsOf(places: readonly NamedPlace[]): Map<FeatureId, FeatureId[]> {
  const groups = new Map<FeatureId, FeatureId[]>();
  for (const { place } of places) {
    if (place.geometry.from !== "members") continue;
    for (const member of place.geometry.members)
      groups.set(member, [...(groups.get(member) ?? []), place.id]);
  }
  return groups;
}

/** Values that come more than once, each with the names of all that have it. */
export function findDoubles<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  nameOf: (item: T) => string,
): [string, string[]][] {
  const names = new Map<string, string[]>();
  for (const item of items) names.set(keyOf(item), [...(names.get(keyOf(item)) ?? []), nameOf(item)]);
  return [...names].filter(([, having]) => having.length > 1);
}
