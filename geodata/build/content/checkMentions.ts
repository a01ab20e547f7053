import type { Content } from "../readContent";
import { groupsOf, listPlaces } from "./listPlaces";

/**
 * Both ends of every link between Passages and Places. A Place is spoken of by itself, or as a member of a group that is; one
 * that is not says `notInArticle`, and no other does.
 */
export function checkMentions(content: Content): string[] {
  const places = listPlaces(content);
  const groups = groupsOf(places);
  const known = new Set(places.map(({ place }) => place.id));
  const firstPassage = new Map<string, string>();
  const problems: string[] = [];
  for (const { id, featureIds } of content.passages) {
    for (const featureId of featureIds) {
      if (!firstPassage.has(featureId)) firstPassage.set(featureId, id);
      if (!known.has(featureId))
        problems.push(
          `passages.json: passage "${id}" shows feature "${featureId}", which no file of places has`,
        );
    }
  }
  for (const { place, label } of places) {
    const via = [place.id, ...(groups.get(place.id) ?? [])].find((id) => firstPassage.has(id));
    const passage = via && firstPassage.get(via);
    if (!passage && !place.notInArticle)
      problems.push(`${label} is shown by no passage; expected one, or "notInArticle": true`);
    if (passage && place.notInArticle)
      problems.push(
        `${label} says notInArticle, but passage "${passage}" shows ${via === place.id ? "it" : `its group "${via}"`}`,
      );
  }
  return problems;
}
