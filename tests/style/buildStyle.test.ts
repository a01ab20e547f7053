import { diff, type StyleSpecification, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { buildStyle } from "@/components/style/buildStyle";
import { parseImageId } from "@/components/style/images";
import { borderFiles, overlayStatuses } from "@/components/style/layers/overlayFiles";
import { overlayIds } from "@/geodata/schema/catalogue";
import type { AtlasFeature } from "@/geodata/schema/feature";
import { readLayers } from "../geodata/readBuilt";
import { assets, styleOf, views } from "./views";

const names = Object.keys(views);
const viewOf = (name: string) => {
  const view = views[name];
  if (!view) throw new Error(`no view "${name}"`);
  return view;
};
const dark = (name: string) => ({ ...viewOf(name), theme: "dark" as const });
const layerOf = (style: StyleSpecification, id: string) => {
  const layer = style.layers.find((candidate) => candidate.id === id);
  if (!layer) throw new Error(`no layer "${id}"`);
  return layer;
};

describe("every view gives a valid Style", () => {
  test.each(names)("%s, light and dark", (name) => {
    expect(validateStyleMin(styleOf(viewOf(name)))).toEqual([]);
    expect(validateStyleMin(styleOf(dark(name)))).toEqual([]);
  });
});

describe("a change of view repaints: no layer or source comes or goes", () => {
  const repaints = new Set(["setPaintProperty", "setLayoutProperty", "setFilter"]);
  const pairs = names.flatMap((from) => names.filter((to) => to !== from).map((to) => [from, to] as const));
  test.each(pairs)("%s → %s", (from, to) => {
    const commands = diff(styleOf(viewOf(from)), styleOf(viewOf(to))).map(({ command }) => command);
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((command) => !repaints.has(command))).toEqual([]);
  });

  test("the same view is the same Style", () => {
    for (const name of names)
      expect(diff(styleOf(viewOf(name)), buildStyle({ ...viewOf(name) }, assets))).toEqual([]);
  });
});

/** Sources whose tiles MapLibre cuts anew between two Styles: another filter or layout, unlike another paint, asks for that. */
function sourcesCutAnew(from: StyleSpecification, to: StyleSpecification): Set<string> {
  const changed = diff(from, to).flatMap(({ command, args }) =>
    command === "setPaintProperty" ? [] : [layerOf(to, String(args[0]))],
  );
  return new Set(changed.flatMap((layer) => ("source" in layer ? [layer.source] : [])));
}

const layers = [...readLayers()];

test.each(names)("a selection (%s) has the tiles of no file cut anew but of those that hold it", (name) => {
  const { highlightIds } = viewOf(name);
  const isHeld = ({ properties }: AtlasFeature) => highlightIds.includes(properties.id);
  const holding = layers.flatMap(([file, features]) => (features.some(isHeld) ? [file] : []));
  const none = styleOf({ ...viewOf(name), highlightIds: [] });
  const changed = sourcesCutAnew(none, styleOf(viewOf(name)));
  for (const derived of ["labels", "label-lines", "circles"]) changed.delete(derived);
  expect([...changed].sort()).toEqual(holding.sort());
});

test("fills and lines of a source stand together: at each change of source MapLibre masks all tiles anew", () => {
  const { layers, sources } = styleOf(viewOf("home"));
  const drawn = layers.filter(
    ({ type, layout }) => (type === "fill" || type === "line") && layout?.visibility !== "none",
  );
  const maskings = drawn.filter((layer, index) => {
    const before = drawn[index - 1];
    return !before || ("source" in layer && "source" in before && layer.source !== before.source);
  });
  expect(maskings.length).toBeLessThan(2.5 * Object.keys(sources).length);
});

test("D4: each stretch of state border is drawn by one file's layers, overlay on or off", () => {
  for (const overlays of [[], overlayIds]) {
    const style = styleOf({ ...viewOf("home"), overlays });
    for (const file of borderFiles) {
      const layer = layerOf(style, `${file}:border-recognised:stroke-1:rest`);
      expect(layer.layout).toMatchObject({ visibility: "visible" });
    }
    const drawnAgain = Object.values(overlayStatuses).flatMap(({ lines }) =>
      lines.filter((status) => status.startsWith("border-")),
    );
    expect(drawnAgain).toEqual([]);
  }
});

test("D4: outlines of areas lie under the casing of the state borders", () => {
  const ids = styleOf(viewOf("home")).layers.map(({ id }) => id);
  const lastOutline = ids.findLastIndex((id) => id.includes(":outline-") && id.endsWith(":rest"));
  const firstBorder = ids.findIndex((id) => id.includes(":border-") && id.endsWith(":stroke-0:rest"));
  expect(lastOutline).toBeGreaterThan(0);
  expect(lastOutline).toBeLessThan(firstBorder);
});

test("what is selected stands above the veil, all else on the ground below it", () => {
  const ids = styleOf(viewOf("an area")).layers.map(({ id }) => id);
  const veil = ids.indexOf("veil");
  for (const [index, id] of ids.entries()) {
    if (id.startsWith("selected:") || id.endsWith(":selected")) expect(index, id).toBeGreaterThan(veil);
    if (/:(fill|hatch|outline-\d|stroke-\d):rest$/.test(id)) expect(index, id).toBeLessThan(veil);
  }
  expect(layerOf(styleOf(viewOf("an area")), "veil").paint).toMatchObject({ "background-opacity": 0.5 });
  expect(layerOf(styleOf(viewOf("home")), "veil").paint).toMatchObject({ "background-opacity": 0 });
});

test("nothing is asked of another host: no sprite, no glyphs, every URL on this one", () => {
  const style = styleOf(viewOf("home"));
  expect(style.sprite).toBeUndefined();
  expect(style.glyphs).toBeUndefined();
  expect(JSON.stringify(style)).not.toMatch(/https?:\/\//);
});

test("every image that a Style names can be drawn", () => {
  for (const name of names) {
    for (const style of [styleOf(viewOf(name)), styleOf(dark(name))]) {
      const ids = new Set(
        JSON.stringify(style.layers).match(/(?:icon|hatch):[a-z-]+:[a-zA-Z]+:(?:light|dark)/g),
      );
      expect(ids.size).toBeGreaterThan(10);
      for (const id of ids) expect(parseImageId(id), id).not.toBeNull();
    }
  }
});

test("an image id that is none of ours is null", () => {
  for (const id of [
    "",
    "icon",
    "icon:nothing:ink:light",
    "icon:radar:ink:blue",
    "hatch:held:claimant:light",
    "icon:toString:ink:dark",
  ]) {
    expect(parseImageId(id), id).toBeNull();
  }
});
