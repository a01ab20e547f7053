import { describe, expect, it } from "vitest";
import { embedImages } from "@/app/embed/images";
import { switchableStyle } from "@/components/embed/switchableStyle";
import { parseImageId } from "@/components/style/images";
import { overlayIds } from "@/geodata/schema/catalogue";
import { styleOf, views } from "../style/views";

const home = views.home as NonNullable<(typeof views)[string]>;

describe("images for the zoomable map", () => {
  it.each(["light", "dark"] as const)("are there for every id that the %s Style may ask for", (theme) => {
    const style = styleOf({ ...home, overlays: overlayIds, theme });
    const images = embedImages(style);
    const quoted = JSON.stringify(style.layers).match(/(?<=")(?:icon|hatch):[a-z:-]+:(?:light|dark)(?=")/gi);
    const named = [...new Set(quoted)];
    expect(named.length).toBeGreaterThan(10);
    for (const id of named) expect(parseImageId(id), id).not.toBeNull();
    expect(Object.keys(images).sort()).toEqual(named.sort());
  });
});

describe("the Style with every overlay in it", () => {
  const asked = ["karabakh"] as const;
  const { style, groupOf } = switchableStyle((overlays) => styleOf({ ...home, overlays }), asked);

  it("shows what the view's own Style shows, in the same order", () => {
    const own = styleOf({ ...home, overlays: asked });
    expect(style.layers.map(({ id }) => id)).toEqual(own.layers.map(({ id }) => id));
    const shown = style.layers.filter(({ id }) => !groupOf(id)?.isHidden && groupOf(id)?.name !== "veil");
    expect(shown).toEqual(own.layers.filter(({ id }) => shown.some((layer) => layer.id === id)));
  });

  it("has a hidden group for each other overlay, and none of a border that always stands", () => {
    const groups = style.layers.flatMap(({ id }) => groupOf(id) ?? []);
    const hidden = new Set(groups.filter(({ isHidden }) => isHidden).map(({ name }) => name));
    expect([...hidden].sort()).toEqual(overlayIds.filter((id) => id !== "karabakh").sort());
    const border = style.layers.filter(({ id }) => id.startsWith("iran-azerbaijan-border:border-"));
    expect(border.length).toBeGreaterThan(0);
    expect(border.flatMap(({ id }) => groupOf(id) ?? [])).toEqual([]);
  });
});
