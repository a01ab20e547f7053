import { expect, test } from "vitest";
import { legendItems, statusesOf } from "@/components/style/legend";
import { symbols } from "@/components/style/symbols";
import { readGazetteer } from "../geodata/readBuilt";

const { places } = readGazetteer();
const view = {
  overlays: [],
  highlightIds: [],
  date: "2012-08-26",
  perspective: "on-the-ground",
  compare: null,
} as const;
const statusesIn = (changes: Partial<Parameters<typeof legendItems>[1]>) =>
  legendItems(places, { ...view, ...changes }).map(({ status }) => status);

test("the legend holds what is switched on, and the state borders always", () => {
  expect(statusesIn({})).toContain("border-recognised");
  expect(statusesIn({})).not.toContain("contact-line");
  expect(statusesIn({ overlays: ["karabakh"] })).toEqual(
    expect.arrayContaining(["contact-line", "held-territory"]),
  );
});

test("what does not exist at the shown date is left out unless it is selected", () => {
  expect(statusesIn({ overlays: ["transit"] })).not.toContain("route-planned");
  expect(statusesIn({ highlightIds: ["tripp"] })).toContain("route-planned");
  expect(statusesIn({ overlays: ["karabakh"], date: "2024-01-01" })).not.toContain("contact-line");
});

test("a perspective and a comparison show symbols of their own", () => {
  const overlays = ["karabakh", "energy", "caspian-division"] as const;
  expect(statusesIn({ overlays, perspective: "azerbaijan" })).toEqual(
    expect.arrayContaining(["claimed-territory", "claimed-field", "claimed-line"]),
  );
  expect(statusesIn({ overlays, perspective: "azerbaijan" })).not.toContain("held-territory");
  expect(statusesIn({ overlays, perspective: "iran" })).toEqual(
    expect.arrayContaining(["held-territory", "claimed-field", "rejected-line", "rejected-point"]),
  );
  expect(statusesIn({ overlays, perspective: "azerbaijan", compare: ["azerbaijan", "iran"] })).toEqual(
    expect.arrayContaining(["differing-area", "differing-line", "differing-point"]),
  );
});

test("items come in the order of the symbol table, each with its words", () => {
  const items = legendItems(places, { ...view, overlays: ["energy", "military", "transit", "karabakh"] });
  const order = Object.keys(symbols);
  expect(items.map(({ status }) => order.indexOf(status))).toEqual(
    items.map(({ status }) => order.indexOf(status)).sort((a, b) => a - b),
  );
  for (const { status, label } of items) expect(label).toBe(symbols[status].legend);
});

test("an overlay's swatches are the statuses it can show", () => {
  expect(statusesOf(places, "caspian-division")).toEqual(["claimed-line", "computed-line", "treaty-point"]);
});
