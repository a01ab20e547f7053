import { diff, type SymbolLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it, test } from "vitest";
import { buildStyleView } from "@/components/style/buildStyleView";
import { hueOf, palettes } from "@/components/style/palette";
import { symbols } from "@/components/style/symbols";
import { buildAtlas } from "@/components/view/atlas";
import { setCompare, setOverlays, setPerspective } from "@/components/view/change";
import { homeView } from "@/components/view/home";
import type { ViewState } from "@/components/view/view";
import {
  overlayIds,
  type PerspectiveId,
  perspectiveClaimants,
  perspectiveIds,
} from "@/geodata/schema/catalogue";
import { builtArticle, builtPlaces } from "../fixtures/built";
import { styleOf } from "./views";

const atlas = buildAtlas(builtArticle, builtPlaces);
const home = setOverlays(homeView, overlayIds);
const styleAt = (view: ViewState) => styleOf(buildStyleView(view, atlas, "light"));
const styleIn = (perspective: PerspectiveId) => styleAt(setPerspective(home, perspective));
const repaints = new Set(["setPaintProperty", "setLayoutProperty", "setFilter"]);

test("D2: what a Claim draws has a symbol of the same kind as the place’s own: area for area, line for line", () => {
  for (const { id, status, drawnAs = [] } of builtPlaces)
    for (const { as } of drawnAs) expect(symbols[as].kind, `${id} as ${as}`).toBe(symbols[status].kind);
});

describe("a change of perspective repaints: nothing is loaded anew", () => {
  const pairs = perspectiveIds.flatMap((one) => perspectiveIds.map((other) => [one, other] as const));
  it.each(pairs)("%s → %s", (one, other) => {
    const before = styleIn(one);
    for (const after of [styleIn(other), styleAt(setCompare(home, [one, other]))]) {
      expect(diff(before, after).filter(({ command }) => !repaints.has(command))).toEqual([]);
      expect(after.sources).toEqual(before.sources);
    }
  });
});

test("the map of a comparison is the same whichever perspective comes first", () => {
  for (const one of perspectiveIds)
    for (const other of perspectiveIds)
      expect(
        diff(styleAt(setCompare(home, [one, other])), styleAt(setCompare(home, [other, one]))),
        `${one} and ${other}`,
      ).toEqual([]);
});

test("D6: names keep both forms and their order: labels of places are the same in every perspective", () => {
  const labels = (perspective: PerspectiveId) =>
    styleIn(perspective)
      .layers.filter(
        (layer): layer is SymbolLayerSpecification =>
          layer.type === "symbol" && !layer.id.endsWith(":line-labels"),
      )
      .map(({ id, layout }) => [id, layout?.["text-field"]]);
  for (const perspective of perspectiveIds) expect(labels(perspective)).toEqual(labels("on-the-ground"));
});

test("what a side claims has its hue, a claimed line that of its claimant in every perspective", () => {
  for (const perspective of perspectiveIds) {
    const hue = hueOf(perspectiveClaimants[perspective]);
    const layers = styleIn(perspective).layers;
    const find = (id: string) => layers.find((layer) => layer.id === id);
    const hatch = find("karabakh:claimed-territory:hatch:rest");
    expect(hatch?.paint).toMatchObject({ "fill-pattern": `hatch:claimed:${hue}:light` });
    const outline = find("karabakh:claimed-territory:outline-1:rest");
    expect(JSON.stringify(outline?.paint)).toContain(palettes.light[hue]);
    const line = find("caspian-division:claimed-line:stroke-1:rest");
    expect(JSON.stringify(line?.paint)).toContain(`"line-astara-hasankuli","${palettes.light.hueAZ}"`);
  }
});
