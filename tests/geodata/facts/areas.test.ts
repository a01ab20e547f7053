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

const rayonsTooSmall =
  "Natural Earth draws the rayon, at 1:10 million, smaller than the published area; only its state border was corrected";
const oblastTooSmall =
  "Natural Earth's outline of the oblast leaves out land that Azerbaijan held near Tartar and Martuni: with the same line, the rayon of Khojavend in OpenStreetMap measures 177 km² there (published 160), the oblast as drawn 92";
const lineGeneralised =
  "the line of contact is known at three corners here and generalised between them; the parts of the oblast and of Tartar around the district are Natural Earth's";
const fuzuliTooWide =
  "the district is drawn 52 km² too large, and its borders with Jabrayil, the oblast and Beylagan are 1 to 3 km off: with the same line, OpenStreetMap's rayon measures 885 km² on the Azerbaijani side (published 924)";

/**
 * Areas outside their tolerance: the difference in per cent that we measured, and the reason. Where data becomes better
 * the test asks for the exception to be taken out.
 */
const exceptions: Record<string, { differencePct: number; reason: string }> = {
  qubadli: { differencePct: -6.7, reason: rayonsTooSmall },
  jabrayil: { differencePct: -7.9, reason: rayonsTooSmall },
  zangilan: { differencePct: -6.6, reason: rayonsTooSmall },
  agdam_held: { differencePct: -11.8, reason: lineGeneralised },
  fuzuli_held: { differencePct: 39.7, reason: fuzuliTooWide },
  nkao_held: { differencePct: 5.5, reason: oblastTooSmall },
};

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
      console.log(
        `${id}: ${found.toFixed(0)} km² drawn, ${km2} published, ${difference.toFixed(1)} % ${exception?.reason ?? ""}`,
      );
      if (!exception) expect(Math.abs(difference)).toBeLessThanOrEqual(tolerancePct);
      else {
        expect(Math.abs(difference), "the exception is still needed").toBeGreaterThan(tolerancePct);
        expect(Math.abs(difference - exception.differencePct)).toBeLessThan(1);
      }
    },
  );
});
