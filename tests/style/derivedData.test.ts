import { expect, test } from "vitest";
import { headlineIds } from "@/components/style/layers/areaLabels";
import { assets } from "./views";

const { labels, labelLines, circles, localLanguages, sharedSites, soleMembers } = assets.derived;
const labelled = new Set(labels.features.map(({ properties }) => properties.id));

test("the four headline places have a label of their own", () => {
  for (const id of headlineIds) expect(labelled).toContain(id);
  expect(labelLines.features.map(({ properties }) => properties.id).sort()).toEqual([
    "border-iran-azerbaijan",
    "caspian-sea",
  ]);
});

test("country names are set in capitals by the rules of each language", () => {
  const country = (id: string) => labels.features.find(({ properties }) => properties.id === id)?.properties;
  expect(country("turkey")?.name).toBe("TÜRKİYE");
  expect(country("azerbaijan")?.names?.az).toBe("AZƏRBAYCAN");
  expect(country("georgia")?.names?.ka).toMatch(/^[ა-ჰ ]+$/);
});

test("a circle surrounds each position that is known to more than 10 km, and no other", () => {
  expect(circles.features.length).toBeGreaterThan(2);
  for (const { properties } of circles.features) expect(properties.accuracyKm).toBeGreaterThan(10);
  expect(circles.features.map(({ properties }) => properties.id)).toContain("field-alov");
});

test("D6: a town with two names has no third beside them", () => {
  expect(Object.values(localLanguages).flat()).not.toContain("stepanakert");
  expect(localLanguages.az).toContain("baku");
  expect(localLanguages.fa).toContain("city-tabriz");
});

test("a port and its town share one pictogram and one name", () => {
  expect(sharedSites.cities.transit).toContain("city-aktau");
  expect(sharedSites.sameName).toContain("port-aktau");
  expect(sharedSites.sameName).not.toContain("port-baku");
});

test("a group of one speaks for its member", () => {
  expect(soleMembers["nagorno-karabakh"]).toBe("nkao");
});
