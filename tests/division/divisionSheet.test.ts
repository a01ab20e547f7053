import { describe, expect, it } from "vitest";
import { drawnData } from "@/app/atlasData";
import { divisionMarkup } from "@/app/divisionData.server";
import { areasOf, featuresOf } from "@/components/division/divisionFacts";
import type { SeaFeature } from "@/components/style/shareFeatures";
import { setDivision } from "@/components/view/change";
import { divisionTitles } from "@/components/view/divisionTitles";
import { homeView } from "@/components/view/home";
import type { Division } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import { divisionMethods, shareRange } from "@/geodata/schema/catalogue";
import { embedPageOf, hasClass, textOf } from "../embed/page";

const share: Division = { kind: "share", percent: 15.5 };
const divisions: Division[] = [
  ...divisionMethods.map((method) => ({ kind: "method", method }) as const),
  share,
];
const viewOf = (division: Division) => setDivision(homeView, division);
const percentsIn = (sheet: string) =>
  [...sheet.matchAll(/class=percent>([\d.]+)</g)].map(([, percent]) => Number(percent));

describe.each(divisions)("the sheet of a divided sea, %j", (division) => {
  const sheet = divisionMarkup(viewOf(division));

  it("says how the sea and its fields are divided, and what the lines rest on", () => {
    for (const said of ["Parts of the sea", "In whose part each field lies", "near the line"])
      expect(sheet).toContain(said);
    for (const said of ["sea level", "Islands are", "Garabogazköl", "ellipsoid"])
      expect(sheet.slice(sheet.indexOf("rests-on"))).toContain(said);
  });

  it("has shares that make up the sea", () => {
    const percents = percentsIn(sheet);
    expect(percents.length).toBeGreaterThan(1);
    const sum = percents.reduce((all, each) => all + each, 0);
    // Each is rounded to a tenth.
    expect(Math.abs(sum - 100)).toBeLessThanOrEqual(0.05 * percents.length + 1e-9);
  });

  it("links to every method, and marks the way that is shown", () => {
    for (const method of divisionMethods)
      expect(sheet).toContain(`href="${viewHref(viewOf({ kind: "method", method }))}"`);
    expect(sheet).toContain(`href="${viewHref(viewOf(division))}" aria-current=true`);
  });
});

it.each(divisionMethods)("the shares of %s are those of the drawn data", (method) => {
  const drawn = featuresOf(method, drawnData().sectors as SeaFeature[], homeView.date);
  expect(percentsIn(divisionMarkup(viewOf({ kind: "method", method })))).toEqual(
    areasOf(drawn).map(({ sharePercent }) => Number(sharePercent?.toFixed(1))),
  );
});

it("a share says itself, on the slider and among the links that stand for it without scripts", () => {
  const sheet = divisionMarkup(viewOf(share));
  expect(sheet).toContain('aria-valuetext="15.5 per cent"');
  for (const percent of [shareRange.least, shareRange.most])
    expect(sheet).toContain(`href="${viewHref(viewOf({ kind: "share", percent }))}"`);
  expect(divisionMarkup(homeView)).toBe("");
});

it("a frame draws the division and says it", async () => {
  const { elements } = await embedPageOf("?division=zones");
  const textIn = (name: string) =>
    elements
      .filter((element) => hasClass(element, name))
      .map(textOf)
      .join(" ");
  expect(textIn("division")).toContain(divisionTitles.zones);
  const labels = drawnData().sectors.filter(
    ({ properties: { method, status } }) => method === "zones" && status === "label",
  );
  expect(labels.length).toBeGreaterThan(0);
  // A label may be broken into lines.
  const drawn = textIn("picture").replace(/\s/g, "");
  for (const { properties } of labels) expect(drawn).toContain(properties.name.replace(/\s/g, ""));
});
