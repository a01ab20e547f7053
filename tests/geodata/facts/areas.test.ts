import { readFileSync } from "node:fs";
import * as turf from "@turf/turf";
import { describe, expect, it } from "vitest";
import { type Area, area, areaKm2, checks, differencePct } from "./facts";

/** Areas of whole countries, of which the map draws only what lies in its frame; measured when they were cropped. */
const wholeKm2: Record<string, number> = JSON.parse(
  readFileSync(
    new URL("../../../geodata/origins/osm-countries/whole-areas-km2.json", import.meta.url),
    "utf8",
  ),
);

function overlapKm2(one: string, other: string): number {
  const common = turf.intersect(turf.featureCollection([area(one), area(other)]));
  return common ? areaKm2(common as Area) : 0;
}

/** How each published area is measured. */
const measured: Record<string, () => number> = {
  azerbaijan: () => areaKm2(area("azerbaijan")),
  armenia: () => areaKm2(area("armenia")),
  iran: () => wholeKm2.IRN ?? Number.NaN,
  turkey: () => wholeKm2.TUR ?? Number.NaN,
  kazakhstan: () => wholeKm2.KAZ ?? Number.NaN,
  nakhchivan: () => areaKm2(area("nakhchivan")),
  nkao: () => areaKm2(area("nkao")),
  qubadli: () => areaKm2(area("qubadli")),
  jabrayil: () => areaKm2(area("jabrayil")),
  zangilan: () => areaKm2(area("zangilan")),
  agdam: () => areaKm2(area("agdam")),
  fuzuli: () => areaKm2(area("fuzuli")),
  agdam_held: () => overlapKm2("agdam", "held-2012"),
  fuzuli_held: () => overlapKm2("fuzuli", "held-2012"),
  nkao_held: () => overlapKm2("nkao", "held-2012"),
  nkr_2012: () => areaKm2(area("held-2012")),
  caspian: () => areaKm2(area("caspian-sea")),
  exclave_karki: () => areaKm2(area("exclave-karki")),
  exclave_askipara: () => areaKm2(area("exclave-askipara")),
};

/** Published areas of which the map draws no Feature. */
const notDrawn: Record<string, string> = {
  nkao_askeran: "the oblast is drawn whole, not by rayon",
  nkao_martakert: "the oblast is drawn whole, not by rayon",
  nkao_martuni: "the oblast is drawn whole, not by rayon",
  nkao_shusha: "the oblast is drawn whole, not by rayon",
  kalbajar_1992: "the district is drawn without the part of the oblast that the rayon took in 1992",
};

/** Areas outside their tolerance, each with its reason: the difference in per cent that we expect instead. */
const exceptions: Record<string, { differencePct: number; reason: string }> = {};

describe("areas against published figures", () => {
  it("measures or explains each of them", () => {
    expect(checks.areas.map(({ id }) => id).sort()).toEqual(
      [...Object.keys(measured), ...Object.keys(notDrawn)].sort(),
    );
  });

  it.each(checks.areas.filter(({ id }) => id in measured))(
    "$id: $km2 km² ± $tolerancePct %",
    ({ id, km2, tolerancePct }) => {
      const found = measured[id]?.() ?? Number.NaN;
      const difference = differencePct(found, km2);
      const exception = exceptions[id];
      console.log(`${id}: ${found.toFixed(0)} km² drawn, ${km2} published, ${difference.toFixed(1)} %`);
      if (exception) expect(Math.abs(difference - exception.differencePct)).toBeLessThan(1);
      else expect(Math.abs(difference)).toBeLessThanOrEqual(tolerancePct);
    },
  );
});
