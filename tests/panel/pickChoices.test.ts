import { describe, expect, it } from "vitest";
import { pickChoices } from "@/components/panel/pickChoices";
import { buildAtlas } from "@/components/view/atlas";
import { builtArticle, builtPlaces } from "../fixtures/built";

const atlas = buildAtlas(builtArticle, builtPlaces);

describe("a click on the map", () => {
  it("means nothing where nothing of the atlas lies", () => {
    expect(pickChoices([], atlas)).toEqual({ kind: "nothing" });
    expect(pickChoices(["some-province"], atlas)).toEqual({ kind: "nothing" });
  });

  it("means the exclave and not the state under it", () => {
    expect(pickChoices(["azerbaijan", "nakhchivan"], atlas)).toEqual({
      kind: "one",
      featureId: "nakhchivan",
    });
  });

  it("means the symbol and not the line or the land it stands on", () => {
    const under = ["crossing-julfa", "border-iran-azerbaijan", "nakhchivan", "iran"];
    expect(pickChoices(under, atlas)).toEqual({ kind: "one", featureId: "crossing-julfa" });
  });

  it("means the line and not the land beside it", () => {
    expect(pickChoices(["iran", "border-iran-azerbaijan"], atlas)).toEqual({
      kind: "one",
      featureId: "border-iran-azerbaijan",
    });
  });

  it("asks where several areas overlap, the states last", () => {
    expect(pickChoices(["azerbaijan", "agdam", "held-2012"], atlas)).toEqual({
      kind: "several",
      featureIds: ["agdam", "held-2012", "azerbaijan"],
    });
  });

  it("counts a place once that was hit twice", () => {
    expect(pickChoices(["caspian-sea", "caspian-sea"], atlas)).toEqual({
      kind: "one",
      featureId: "caspian-sea",
    });
  });
});
