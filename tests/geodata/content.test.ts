import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkContent } from "@/geodata/build/content/checkContent";
import { groupsOf, listPlaces } from "@/geodata/build/content/listPlaces";
import { readContent } from "@/geodata/build/readContent";
import { layerFileIds } from "@/geodata/schema/overlay";

const parseProblems: string[] = [];
const content = await readContent(parseProblems);

describe("the content as it stands", () => {
  it("fits its schemas", () => expect(parseProblems).toEqual([]));
  it("has no broken link, double or gap", () => expect(checkContent(content)).toEqual([]));

  it("has 48 Passages in 8 paragraphs, each with its own gist", () => {
    expect(content.passages).toHaveLength(48);
    expect(content.article?.paragraphs).toHaveLength(8);
    expect(new Set(content.passages.map(({ gist }) => gist)).size).toBe(48);
  });

  it("keeps each file of places under the name of a layer file, none empty", () => {
    const places = [...content.places];
    expect(places.map(([file]) => layerFileIds.includes(file))).not.toContain(false);
    expect(places.filter(([, list]) => list.length === 0)).toEqual([]);
  });

  it("T1: has first and last words, a position and a fingerprint for each Passage, none longer than a brief quotation", () => {
    for (const { id, selector } of content.passages) {
      expect(selector.sha256, id).toMatch(/^[0-9a-f]{64}$/);
      expect(selector.position.end - selector.position.start, id).toBeLessThan(320);
    }
  });

  const facts = "../shared/facts/features.json";
  it("holds every place of the researched facts", ({ skip }) => {
    if (!existsSync(facts)) skip(`${facts} is not here: the facts are not part of the project`);
    const towns: Record<string, string> = { agdam: "town-agdam", lachin: "town-lachin" };
    const { features } = JSON.parse(readFileSync(facts, "utf8")) as { features: { id: string }[] };
    const ids = new Set(listPlaces(content).map(({ place }) => place.id));
    const missing = features
      .map(({ id }) => towns[id] ?? id.replaceAll("_", "-"))
      .filter((id) => !ids.has(id));
    console.info(
      `places: ${features.length - missing.length} of ${features.length} facts, ${ids.size} in all`,
    );
    expect(missing).toEqual([]);
  });
});

it("groups know their members", () => {
  expect(groupsOf(listPlaces(content)).get("nkao")).toEqual(["nagorno-karabakh"]);
});
