import { diff, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { buildStyle } from "@/components/style/buildStyle";
import { legendItems } from "@/components/style/legend";
import { homeView } from "@/components/view/home";
import type { Division } from "@/components/view/view";
import { divisionMethods } from "@/geodata/schema/catalogue";
import { assets, views } from "./views";

const home = views.home;
if (!home) throw new Error("there is no home view");
const styleOf = (division: Division) => buildStyle({ ...home, division }, assets);
const ofMethod = (method: (typeof divisionMethods)[number]): Division => ({ kind: "method", method });

describe("the Style of a divided sea", () => {
  it.each(divisionMethods)("%s is valid", (method) => {
    expect(validateStyleMin(styleOf(ofMethod(method)))).toEqual([]);
  });

  it("of a share is valid, with its data in it", () => {
    expect(validateStyleMin(styleOf({ kind: "share", percent: 15.5 }))).toEqual([]);
  });

  it("has a source of its own, which no other Style has", () => {
    expect(Object.keys(styleOf({ kind: "none" }).sources)).not.toContain("caspian-sectors");
    expect(Object.keys(styleOf(ofMethod("zones")).sources)).toContain("caspian-sectors");
  });

  it("changes between methods in filters alone", () => {
    for (const method of divisionMethods.filter((each) => each !== "agreed")) {
      const commands = diff(styleOf(ofMethod("equidistance")), styleOf(ofMethod(method))).map(
        ({ command }) => command,
      );
      expect(
        [...new Set(commands)].filter((command) => command !== "setFilter"),
        method,
      ).toEqual([]);
    }
  });

  it("D4: draws the median line and the Astara–Hasan-Kuli line once: the overlay leaves them out", () => {
    const lines = buildStyle(
      { ...home, overlays: ["caspian-division"], division: ofMethod("equidistance") },
      assets,
    ).layers.filter((layer) => layer.id.startsWith("caspian-division:") && layer.type === "line");
    const rest = lines.filter(({ id }) => id.endsWith(":rest"));
    expect(rest.length).toBeGreaterThan(0);
    for (const layer of rest)
      expect(JSON.stringify("filter" in layer && layer.filter)).toContain("line-median");
  });

  it("has its symbols in the legend", () => {
    const statuses = (division: Division) =>
      legendItems([], { ...homeView, overlays: [], highlightIds: [], date: "2012-08-26", division }).map(
        ({ status }) => status,
      );
    expect(statuses({ kind: "none" })).not.toContain("sector");
    expect(statuses(ofMethod("agreed"))).toEqual(
      expect.arrayContaining(["sector", "agreed-sea-line", "treaty-point"]),
    );
    expect(statuses(ofMethod("zones"))).toEqual(expect.arrayContaining(["zone-territorial", "zone-fishing"]));
  });
});
