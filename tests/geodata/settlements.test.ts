import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { spanAt } from "@/components/view/inTime";
import { checkSettlements } from "@/geodata/build/content/checkSettlements";
import { readContent } from "@/geodata/build/readContent";
import { readLayers } from "./readBuilt";

const content = await readContent([]);
const { landPoints } = JSON.parse(readFileSync("tests/fixtures/checks.json", "utf8")) as {
  landPoints: { id: string; position: [number, number]; controlAug2012: string }[];
};
const karabakh = readLayers().get("karabakh") ?? [];
const controlOf = (id: string, date: string) =>
  spanAt(karabakh.find(({ properties }) => properties.id === id)?.properties.control, date)?.by ??
  "not known";

/** The fact sheet's points, by the ids of the settlements. */
const checked: Record<string, string> = {
  khojaly: "settlement-khojaly",
  khojavend: "settlement-martuni",
  hadrut: "settlement-hadrut",
  agdam: "town-agdam",
  horadiz: "settlement-horadiz",
  zobujug5: "settlement-zobujug",
  zangilan: "settlement-zangilan",
  mincivan: "settlement-minjivan",
  terter: "settlement-tartar",
};

describe("who controlled a settlement when", () => {
  it.each(Object.entries(checked))("%s: as the fact sheet has it for August 2012", (point, id) => {
    const found = landPoints.find((candidate) => candidate.id === point);
    const expected = found?.controlAug2012 === "AZE" ? "azerbaijan" : "armenian-forces";
    expect(controlOf(id, "2012-08-26")).toBe(expected);
  });

  // After 1 December 2020 and after 20 September 2023, as the fact sheet has them.
  it.each([
    ["settlement-khojaly", "peacekeepers"],
    ["settlement-martuni", "peacekeepers"],
    ["settlement-hadrut", "azerbaijan"],
    ["town-agdam", "azerbaijan"],
    ["settlement-horadiz", "azerbaijan"],
    ["settlement-zobujug", "azerbaijan"],
    ["settlement-zangilan", "azerbaijan"],
    ["settlement-minjivan", "azerbaijan"],
    ["settlement-tartar", "azerbaijan"],
    ["stepanakert", "peacekeepers"],
  ])("%s: %s after 1 December 2020, Azerbaijan after 20 September 2023", (id, by) => {
    expect(controlOf(id, "2020-12-02")).toBe(by);
    expect(controlOf(id, "2023-09-21")).toBe("azerbaijan");
  });

  it("knows nothing of the time before the war", () => {
    for (const { id } of content.settlements) expect(controlOf(id, "1985-01-01"), id).toBe("not known");
  });

  it("leaves open the days for which nothing was found", () => {
    expect(controlOf("settlement-hadrut", "2020-10-15")).toBe("not known");
    expect(controlOf("shusha", "2020-11-08")).toBe("not known");
    expect(controlOf("shusha", "2020-11-09")).toBe("azerbaijan");
  });
});

test("problems of settlements are told", () => {
  const problemsAfter = (change: (copy: typeof content) => void) => {
    const copy = structuredClone(content);
    change(copy);
    return checkSettlements(copy);
  };
  const first = (copy: typeof content) => copy.settlements[0] as (typeof content.settlements)[number];
  expect(problemsAfter(() => undefined)).toEqual([]);
  expect(problemsAfter((copy) => copy.settlements.push(first(copy)))).toContain(
    'settlements.json: "stepanakert" stands there twice; expected once',
  );
  expect(problemsAfter((copy) => Object.assign(first(copy), { id: "nowhere" }))).toEqual([
    'settlements.json: "nowhere" is no Place and has no label; expected one of the two',
  ]);
  expect(
    problemsAfter((copy) => Object.assign(first(copy).control[1] ?? {}, { from: "2020-11-01" })),
  ).toEqual([
    'settlements.json: "stepanakert" is held from 2020-11-01 while the span before lasts to 2020-11-10; expected none over another',
  ]);
  expect(
    problemsAfter((copy) => Object.assign(first(copy).control[0] ?? {}, { to: "1994-05-12" })),
  ).toContain(
    'settlements.json: "stepanakert" is held from 1994-05-12 to 1994-05-12; expected its first day before its end',
  );
});
