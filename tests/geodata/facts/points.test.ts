import * as turf from "@turf/turf";
import { describe, expect, it } from "vitest";
import type { Position } from "@/geodata/schema/geometry";
import { checks, distanceToLineKm, features, isInside, line, position } from "./facts";

const countries = ["azerbaijan", "armenia", "iran", "turkey", "georgia", "russia"] as const;
const countryIds = {
  AZE: "azerbaijan",
  ARM: "armenia",
  IRN: "iran",
  TUR: "turkey",
  GEO: "georgia",
  RUS: "russia",
} as const;
const sevenDistricts = ["kalbajar", "lachin", "qubadli", "zangilan", "jabrayil", "fuzuli", "agdam"];

/** The district that a point of the seven lies in, where its published region names one of them. */
const districtOfRegion: Record<string, string> = {
  "Aghdam rayon": "agdam",
  "Fuzuli rayon": "fuzuli",
  "Zangilan rayon": "zangilan",
};

/** Questions that the drawn polygons answer otherwise than the published fact, each with its reason. */
const exceptions: Record<string, string> = {};

/** Every question asked of a land point, as [question, expected, found]. */
function questionsOf(point: (typeof checks.landPoints)[number]): [string, unknown, unknown][] {
  const at: Position = point.position;
  const held = point.controlAug2012.startsWith("de facto NK");
  const questions: [string, unknown, unknown][] = [
    ["country", [countryIds[point.country]], countries.filter((id) => isInside(at, id))],
    ["nkao", point.inNkao, isInside(at, "nkao")],
    ["one of the seven districts", point.inSevenDistricts, sevenDistricts.some((id) => isInside(at, id))],
    // Karki belongs to Nakhchivan in law, and is drawn as the exclave that it is.
    ["nakhchivan", point.inNakhchivan, isInside(at, "nakhchivan") || isInside(at, "exclave-karki")],
    ["held in August 2012", held, isInside(at, "held-2012")],
  ];
  const district = districtOfRegion[point.region];
  if (point.inSevenDistricts) {
    questions.push(["district", [district], sevenDistricts.filter((id) => isInside(at, id))]);
  }
  if (point.id === "karki") questions.push(["exclave", true, isInside(at, "exclave-karki")]);
  return questions;
}

describe("land points", () => {
  const asked = checks.landPoints.flatMap((point) =>
    questionsOf(point).map(([question, expected, found]) => ({
      name: `${point.id}: ${question}`,
      isRight: JSON.stringify(expected) === JSON.stringify(found),
      sentence: `${point.name}, ${question}: expected ${expected}, drawn ${found}`,
    })),
  );

  it("lie in their country, oblast, district, Nakhchivan or exclave", () => {
    const wrong = asked.filter(({ isRight }) => !isRight);
    const wrongPoints = new Set(wrong.map(({ name }) => name.split(":")[0]));
    const { length } = checks.landPoints;
    console.log(`land points: ${length - wrongPoints.size} right of ${length} tried`);
    console.log(`questions: ${asked.length - wrong.length} right of ${asked.length} asked`);
    expect(wrong.filter(({ name }) => !(name in exceptions)).map(({ sentence }) => sentence)).toEqual([]);
  });

  it("have no exception that is not needed", () => {
    const needed = asked.filter(({ isRight }) => !isRight).map(({ name }) => name);
    expect(Object.keys(exceptions).filter((name) => !needed.includes(name))).toEqual([]);
  });
});

describe("places of the content", () => {
  const insideOf: Record<string, readonly string[]> = {
    baku: ["azerbaijan"],
    tbilisi: ["georgia"],
    yerevan: ["armenia"],
    tehran: ["iran"],
    "baku-crystal-hall": ["azerbaijan"],
    stepanakert: ["azerbaijan", "nkao", "held-2012"],
    shusha: ["azerbaijan", "nkao", "held-2012"],
    "town-agdam": ["azerbaijan", "agdam", "held-2012"],
    "town-lachin": ["azerbaijan", "lachin", "held-2012"],
    "airfield-sitalchay": ["azerbaijan"],
    "airfield-nasosnaya": ["azerbaijan"],
    "airfield-gala": ["azerbaijan"],
    "airfield-kurdamir": ["azerbaijan"],
    "airfield-ganja": ["azerbaijan"],
    "airfield-dollyar": ["azerbaijan"],
    "airfield-lankaran": ["azerbaijan"],
    "airfield-nakhchivan": ["azerbaijan", "nakhchivan"],
    "base-gyumri": ["armenia"],
    "base-erebuni": ["armenia"],
    "radar-gabala": ["azerbaijan"],
    sangachal: ["azerbaijan"],
    "field-acg": ["caspian-sea"],
    "field-shah-deniz": ["caspian-sea"],
    "field-alov": ["caspian-sea"],
    "field-kapaz": ["caspian-sea"],
    "field-sardar-jangal": ["caspian-sea"],
    "field-kashagan": ["caspian-sea"],
  };

  it.each(Object.entries(insideOf))("%s lies in %s", (id, areas) => {
    expect(areas.filter((area) => !isInside(position(id), area))).toEqual([]);
  });

  const crossings = [...features.values()].filter(
    ({ properties }) => properties.id.startsWith("crossing-") && properties.between === undefined,
  );
  const bordersOf: Record<string, string> = {
    "crossing-sadarak-dilucu": "turkey",
    "crossing-agarak": "armenia",
  };

  it.each(crossings.filter(({ geometry }) => geometry !== null).map(({ properties }) => properties))(
    "$id lies on its border, within its accuracy",
    ({ id, accuracyKm }) => {
      const neighbour = bordersOf[id];
      const lines = [...features.values()].filter(({ properties }) => {
        const pair = properties.between?.join() ?? "";
        if (!neighbour) return properties.id === "border-iran-azerbaijan";
        return pair.includes(neighbour) && /iran|azerbaijan/.test(pair);
      });
      const nearestKm = Math.min(
        ...lines.map(({ properties }) => distanceToLineKm(position(id), line(properties.id))),
      );
      expect(nearestKm).toBeLessThanOrEqual(accuracyKm ?? 0);
    },
  );
});

describe("distances between places", () => {
  /** Features at the places that the checks name. */
  const ids: Record<string, string> = {
    Baku: "baku",
    Tbilisi: "tbilisi",
    "Stepanakert/Khankendi": "stepanakert",
    Turkmenbashi: "port-turkmenbashi",
    "Bandar-e Anzali": "port-anzali",
    Makhachkala: "port-makhachkala",
    "Sitalchay (OurAirports point)": "airfield-sitalchay",
    "Shah Deniz": "field-shah-deniz",
    Shusha: "shusha",
    Aghdam: "town-agdam",
    Poti: "port-poti",
    Goris: "city-goris",
    Nakhchivan: "city-nakhchivan",
    // The town is too small for the map; its crossing is in it.
    "Astara (AZ)": "crossing-astara",
  };
  const positionOf = (name: string): Position => position(ids[name] ?? name);

  it.each(checks.distances)("$from to $to: $km km ± $tolerancePct %", ({ from, to, km, tolerancePct }) => {
    const found = turf.distance(positionOf(from), positionOf(to));
    expect(Math.abs(found - km)).toBeLessThanOrEqual((km * tolerancePct) / 100);
  });
});
