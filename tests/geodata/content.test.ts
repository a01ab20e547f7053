import { describe, expect, it } from "vitest";
import { checkContent } from "@/geodata/build/content/checkContent";
import { groupsOf, listPlaces } from "@/geodata/build/content/listPlaces";
import { readContent } from "@/geodata/build/readContent";
import { layerFileIds } from "@/geodata/schema/overlay";

const parseProblems: string[] = [];
const content = await readContent(parseProblems);

/** Ids of the places that the research for the article found worth showing. */
const researched = `
  azerbaijan iran armenia turkey russia georgia turkmenistan kazakhstan israel afghanistan pakistan usa
  europe caucasus baku tehran tbilisi yerevan baku-crystal-hall embassy-telaviv stepanakert shusha town-agdam
  town-lachin airfields-group airfield-sitalchay airfield-nasosnaya airfield-gala airfield-kurdamir
  airfield-ganja airfield-dollyar airfield-lankaran airfield-nakhchivan base-gyumri base-erebuni radar-gabala
  caspian-sea caspian-division line-astara-hasankuli line-median point-ru-az-kz point-az-kz-tm
  iranian-northern-fleet field-acg field-shah-deniz field-alov field-kapaz field-sardar-jangal field-kashagan
  sangachal neft-daslari pipeline-btc pipeline-scp pipeline-baku-supsa pipeline-baku-novorossiysk
  pipeline-astara-swap pipeline-igdir southern-gas-corridor pipeline-transcaspian border-iran-azerbaijan
  crossing-astara crossing-bilasuvar crossing-julfa crossing-shahtakhti-poldasht crossing-sadarak-dilucu
  crossing-khudafarin crossing-horadiz crossing-imishli crossing-aghband crossing-agarak
  border-armenia-turkey nakhchivan route-nakhchivan-iran tripp nagorno-karabakh seven-districts
  line-of-contact-2012 lachin-corridor exclave-karki exclave-barkhudarli exclave-askipara exclave-artsvashen
  four-villages-2024 ndn-caucasus-leg port-baku port-anzali port-turkmenbashi port-aktau port-makhachkala
  port-astrakhan port-poti
`
  .trim()
  .split(/\s+/);

describe("the content as it stands", () => {
  it("fits its schemas", () => expect(parseProblems).toEqual([]));
  it("has no broken link, double or gap", () => expect(checkContent(content)).toEqual([]));

  it("has Passages in every paragraph, each with its own gist", () => {
    const { article, passages } = content;
    expect([...new Set(passages.map(({ paragraph }) => paragraph))]).toEqual(
      article?.paragraphs.map(({ n }) => n),
    );
    expect(new Set(passages.map(({ gist }) => gist)).size).toBe(passages.length);
  });

  it("keeps each file of places under the name of a layer file, none empty", () => {
    const places = [...content.places];
    expect(places.map(([file]) => layerFileIds.includes(file))).not.toContain(false);
    expect(places.filter(([, list]) => list.length === 0)).toEqual([]);
  });

  it("has first and last words, a position and a fingerprint for each Passage, none longer than a brief quotation", () => {
    for (const { id, selector } of content.passages) {
      expect(selector.sha256, id).toMatch(/^[0-9a-f]{64}$/);
      expect(selector.position.end - selector.position.start, id).toBeLessThan(320);
    }
  });

  it("holds every place that was researched", () => {
    const ids = listPlaces(content).map(({ place }) => place.id as string);
    expect(researched.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

it("groups know their members", () => {
  expect(groupsOf(listPlaces(content)).get("nkao")).toEqual(["nagorno-karabakh"]);
});
