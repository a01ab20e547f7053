import type { Atlas } from "@/components/view/atlas";
import { selectFeature, selectPassage } from "@/components/view/change";
import type { ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import type { FeatureId, Language, PassageId } from "@/geodata/schema/ids";
import { fold } from "./fold";

export type SearchHit =
  | { kind: "feature"; featureId: FeatureId; label: string; detail: string; found: FoundName | null }
  | { kind: "passage"; passageId: PassageId; label: string; detail: string };

/** The name by which a place was found, where it isn't the one shown. */
interface FoundName {
  text: string;
  lang: Language;
}

/** What is found by a text, and how much later it comes than a place that is found as well. */
interface Entry {
  folded: string;
  hit: SearchHit;
  handicap: number;
}

export type SearchIndex = readonly Entry[];

const longestQuery = 100;
/** A Passage is a longer text than a name, so the same find weighs less. */
const passageHandicap = 3;

/** Every name of every place, and every Passage, folded once. A place's shown name stands before its others. */
export function buildSearchIndex(atlas: Atlas): SearchIndex {
  const places = atlas.places.flatMap(({ id, name, kind, names }) => {
    const entryOf = (text: string, found: FoundName | null): Entry => ({
      folded: fold(text),
      hit: { kind: "feature", featureId: id, label: name, detail: kind, found },
      handicap: 0,
    });
    const others = (Object.entries(names) as [Language, string][]).filter(([, text]) => text !== name);
    return [entryOf(name, null), ...others.map(([lang, text]) => entryOf(text, { text, lang }))];
  });
  const passages = atlas.article.passages.flatMap(({ id, gist, selector, paragraph }) => {
    const hit: SearchHit = { kind: "passage", passageId: id, label: gist, detail: `¶${paragraph}` };
    const text = `${gist} ${selector.start} ${selector.end ?? ""}`;
    return [
      { folded: id, hit, handicap: 0 },
      { folded: fold(text), hit, handicap: passageHandicap },
    ];
  });
  return [...places, ...passages];
}

/** Places and Passages that a query finds, best first: names that begin with it, then words that do, then any other. */
export function search(query: string, index: SearchIndex, limit = 12): SearchHit[] {
  const wanted = fold(query.slice(0, longestQuery));
  if (wanted === "") return [];
  const best = new Map<string, { rank: number; hit: SearchHit }>();
  for (const { folded, hit, handicap } of index) {
    const found = rankOf(folded, wanted);
    if (found === null) continue;
    const key = keyOf(hit);
    const before = best.get(key);
    if (!before || found + handicap < before.rank) best.set(key, { rank: found + handicap, hit });
  }
  return [...best.values()]
    .sort((one, other) => one.rank - other.rank)
    .slice(0, limit)
    .map(({ hit }) => hit);
}

/** The view that shows what was found. */
export function hrefOf(hit: SearchHit, view: ViewState): string {
  switch (hit.kind) {
    case "feature":
      return viewHref(selectFeature(view, hit.featureId));
    case "passage":
      return viewHref(selectPassage(view, hit.passageId));
  }
}

function keyOf(hit: SearchHit): string {
  return hit.kind === "feature" ? hit.featureId : hit.passageId;
}

/** 0 = begins with it, 1 = a word begins with it, 2 = holds it, null = doesn't. */
function rankOf(folded: string, wanted: string): number | null {
  if (folded.startsWith(wanted)) return 0;
  if (folded.includes(` ${wanted}`)) return 1;
  return folded.includes(wanted) ? 2 : null;
}
