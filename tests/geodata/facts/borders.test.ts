import * as turf from "@turf/turf";
import type { Position as GeoJsonPosition } from "geojson";
import { describe, expect, it } from "vitest";
import type { Position } from "@/geodata/schema/geometry";
import { area, checks, differencePct, features, type Line, line, partsOf } from "./facts";

const codes: Record<string, string> = {
  AZE: "azerbaijan",
  AZE_main: "azerbaijan",
  AZE_Nakhchivan: "azerbaijan",
  ARM: "armenia",
  IRN: "iran",
  TUR: "turkey",
  GEO: "georgia",
  KAZ: "kazakhstan",
  RUS: "russia",
  TKM: "turkmenistan",
};

/** All border lines between two neighbours, recognised, contested and closed stretches together. */
function borderParts(one: string, other: string): Position[][] {
  const pair = [one, other].sort().join();
  const parts = [...features.values()]
    .filter(({ properties }) => properties.between && [...properties.between].sort().join() === pair)
    .flatMap(({ properties }) => partsOf(line(properties.id)));
  if (parts.length === 0) throw new Error(`no border Feature between ${one} and ${other}`);
  return parts;
}

const key = ([lon, lat]: GeoJsonPosition) => `${lon},${lat}`;
const nakhchivanVertices = () => new Set(turf.coordAll(area("nakhchivan")).map(key));

/** Great-circle kilometres of the border; `side` keeps only what runs along Nakhchivan, or only what does not. */
function borderKm(one: string, other: string, side: "all" | "nakhchivan" | "main"): number {
  const vertices = nakhchivanVertices();
  let km = 0;
  for (const part of borderParts(one, other)) {
    for (const [index, to] of part.entries()) {
      const from = part[index - 1];
      if (!from) continue;
      const isNakhchivan = vertices.has(key(from)) && vertices.has(key(to));
      if (side === "all" || (side === "nakhchivan") === isNakhchivan) km += turf.distance(from, to);
    }
  }
  return km;
}

/** Borders that leave the frame of the map, so that only a part is drawn. */
const notWhole: Record<string, string> = { "KAZ–RUS": "leaves the frame of the map in the north-west" };

describe("border lengths against published figures", () => {
  it.each(checks.borderLengths.map((check) => ({ ...check, name: check.between.join("–") })))(
    "$name: $km km ± $tolerancePct %",
    ({ name, between, km, tolerancePct }) => {
      const [one, other] = between.map((code) => codes[code] ?? code) as [string, string];
      const side =
        between[0] === "AZE_Nakhchivan" ? "nakhchivan" : between[0] === "AZE_main" ? "main" : "all";
      const found = borderKm(one, other, side);
      const difference = differencePct(found, km);
      console.log(`${name}: ${found.toFixed(0)} km drawn, ${km} published, ${difference.toFixed(1)} %`);
      if (notWhole[name]) expect(found).toBeLessThan(km);
      else expect(Math.abs(difference)).toBeLessThanOrEqual(tolerancePct);
    },
  );
});

describe("tripoints", () => {
  const threeOf: Record<string, readonly string[]> = {
    "TR-IR-AZ": ["turkey", "iran", "azerbaijan"],
    "AM-IR-AZ(Nakhchivan)": ["armenia", "iran", "azerbaijan"],
    "AM-IR-AZ(east)": ["armenia", "iran", "azerbaijan"],
  };

  it.each(checks.tripoints.filter(({ name }) => name in threeOf))(
    "$name: the three polygons share a vertex within $toleranceKm km",
    ({ name, position, toleranceKm }) => {
      const [first, ...others] = (threeOf[name] ?? []).map((id) => turf.coordAll(area(id)));
      const sets = others.map((vertices) => new Set(vertices.map(key)));
      const shared = (first ?? []).filter((vertex) => sets.every((set) => set.has(key(vertex))));
      expect(Math.min(...shared.map((vertex) => turf.distance(vertex, position)))).toBeLessThanOrEqual(
        toleranceKm,
      );
    },
  );

  it("Caspian end, Astarachay mouth: the border ends there", () => {
    const tripoint = checks.tripoints.find(({ name }) => name === "Caspian end, Astarachay mouth");
    if (!tripoint) throw new Error("checks.json has lost the Astarachay mouth");
    const border: Line = line("border-iran-azerbaijan");
    const ends = partsOf(border).flatMap((part) => [part[0], part.at(-1)] as Position[]);
    const nearestKm = Math.min(...ends.map((end) => turf.distance(end, tripoint.position)));
    expect(nearestKm).toBeLessThanOrEqual(tripoint.toleranceKm);
  });
});
