import { describe, expect, it } from "vitest";
import { boundsAround, buildAtlas, highlightedIds } from "@/components/view/atlas";
import { builtArticle, builtPlaces } from "../fixtures/built";

const atlas = buildAtlas(builtArticle, builtPlaces);

describe("the article and its places", () => {
  it("are linked both ways: a place mentions what mentions it, also through a group", () => {
    for (const passage of builtArticle.passages) {
      for (const id of highlightedIds({ kind: "passage", passageId: passage.id }, atlas)) {
        expect(atlas.mentionsOf(id).map((mention) => mention.passage.id)).toContain(passage.id);
      }
    }
  });

  it("name the group through which a place is meant", () => {
    const mentions = atlas.mentionsOf("kalbajar");
    expect(mentions.length).toBeGreaterThan(0);
    expect(mentions.every(({ via }) => via?.id === "seven-districts")).toBe(true);
  });

  it("keep the article's order", () => {
    for (const { id } of builtPlaces) {
      const ids = atlas.mentionsOf(id).map(({ passage }) => passage.id);
      expect(ids).toEqual(ids.toSorted());
    }
  });

  it("outline a group by its members", () => {
    const ids = highlightedIds({ kind: "feature", featureId: "seven-districts" }, atlas);
    expect(ids).toContain("kalbajar");
    expect(ids).toHaveLength(8);
  });
});

describe("the frame of a selection", () => {
  it("holds each of its places and leaves out what lies beyond the map", () => {
    const around = boundsAround(["nakhchivan", "israel", "baku"], atlas);
    const nakhchivan = atlas.place("nakhchivan")?.bounds;
    const baku = atlas.place("baku")?.bounds;
    expect(around).toEqual([nakhchivan?.[0], nakhchivan?.[1], baku?.[2], baku?.[3]]);
  });

  it("is none where nothing of it is on the map", () => {
    expect(boundsAround(["usa", "israel"], atlas)).toBeNull();
    expect(boundsAround([], atlas)).toBeNull();
  });
});
