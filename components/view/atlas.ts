import type { PageArticle, PagePassage } from "@/geodata/schema/article";
import type { Bounds } from "@/geodata/schema/geometry";
import type { FeatureId, IsoDate, PassageId } from "@/geodata/schema/ids";
import type { GazetteerEntry } from "@/geodata/schema/place";
import { articleDate } from "./home";
import type { Selection } from "./view";
import type { Known } from "./viewUrl";

const summaryKeys = [
  "id",
  "kind",
  "status",
  "name",
  "names",
  "validFrom",
  "validTo",
  "statusBy",
  "control",
  "drawnAs",
  "overlay",
  "bounds",
  "labelPoint",
  "geometryType",
  "members",
  "memberOf",
  "notInArticle",
  "bearingDegrees",
  "distanceKm",
] as const;

/** What lists, search and camera need of a Place; its texts are loaded when a sheet asks for them. */
export type PlaceSummary = Pick<GazetteerEntry, (typeof summaryKeys)[number]>;

export function summarise(place: GazetteerEntry): PlaceSummary {
  const entries = summaryKeys.filter((key) => place[key] !== undefined).map((key) => [key, place[key]]);
  return Object.fromEntries(entries) as PlaceSummary;
}

/** A Passage that speaks of a Place: by itself, or of a group that the Place belongs to. */
export interface Mention {
  passage: PagePassage;
  via: PlaceSummary | null;
}

/** The article and its places, linked both ways. */
export interface Atlas extends Known {
  article: PageArticle;
  places: readonly PlaceSummary[];
  /** What the map draws at some time beside its Places, by overlay and status. */
  unlisted: readonly (Pick<PlaceSummary, "overlay" | "status" | "drawnAs"> & {
    validFrom?: IsoDate;
    validTo?: IsoDate;
  })[];
  place(id: FeatureId): PlaceSummary | undefined;
  passage(id: PassageId): PagePassage | undefined;
  /** Passages that speak of a Place, in the article's order. */
  mentionsOf(id: FeatureId): Mention[];
}

export function buildAtlas(
  article: PageArticle,
  places: readonly PlaceSummary[],
  unlisted: Atlas["unlisted"] = [],
): Atlas {
  const placesById = new Map(places.map((place) => [place.id, place]));
  const passagesById = new Map(article.passages.map((passage) => [passage.id, passage]));
  return {
    article,
    places,
    unlisted,
    place: (id) => placesById.get(id),
    passage: (id) => passagesById.get(id),
    hasFeature: (id) => placesById.has(id),
    hasPassage: (id) => passagesById.has(id),
    mentionsOf(id) {
      const groups = (placesById.get(id)?.memberOf ?? []).flatMap((group) => placesById.get(group) ?? []);
      return article.passages.flatMap((passage): Mention[] => {
        if (passage.featureIds.includes(id)) return [{ passage, via: null }];
        const via = groups.find((group) => passage.featureIds.includes(group.id));
        return via ? [{ passage, via }] : [];
      });
    },
  };
}

/** Ids of the Features that a selection outlines: a group stands for its members. */
export function highlightedIds(selection: Selection, atlas: Atlas): FeatureId[] {
  switch (selection.kind) {
    case "none":
      return [];
    case "feature":
      return withMembers([selection.featureId], atlas);
    case "passage":
      return withMembers(atlas.passage(selection.passageId)?.featureIds ?? [], atlas);
  }
}

function withMembers(ids: readonly FeatureId[], atlas: Atlas): FeatureId[] {
  const all = new Set<FeatureId>();
  const add = (id: FeatureId) => {
    if (all.has(id)) return;
    all.add(id);
    for (const member of atlas.place(id)?.members ?? []) add(member);
  };
  for (const id of ids) add(id);
  return [...all];
}

/** Bounds around the drawn Features, WGS 84; null where nothing of them is on the map (off-frame places aren't). */
export function boundsAround(ids: readonly FeatureId[], atlas: Atlas): Bounds | null {
  let around: Bounds | null = null;
  for (const id of ids) {
    const place = atlas.place(id);
    if (!place?.bounds || place.overlay === "off-frame") continue;
    const [west, south, east, north] = place.bounds;
    around = around
      ? [
          Math.min(around[0], west),
          Math.min(around[1], south),
          Math.max(around[2], east),
          Math.max(around[3], north),
        ]
      : [west, south, east, north];
  }
  return around;
}

/** True where a Place came into being after the article was written. */
export function isSinceArticle({ validFrom }: { validFrom?: IsoDate | undefined }): boolean {
  return validFrom !== undefined && validFrom > articleDate;
}
