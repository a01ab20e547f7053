import { simplify } from "@turf/turf";
import type { Position } from "@/geodata/schema/geometry";
import type { Base } from "../base";
import { seaUnits, withOwnerlessIslands } from "../base/seaUnits";
import { countryUnits } from "../base/units";
import type { Drawn } from "../drawn";
import { boundsOf, isWithin } from "../measure/bounds";
import { isInside } from "../measure/inside";
import { lineKm } from "../measure/sphere";
import { buildCoastPoints, type CoastPoint } from "./coastPoints";
import { equidistantLines } from "./equidistance";
import { stretchesInSea } from "./inSea";

const littoral = new Set(["azerbaijan", "iran", "kazakhstan", "russia", "turkmenistan"]);
/** Step along the coast, km: at 1 km lines within 2 km of a shore still show the steps. */
const coastStepKm = 0.5;
/** Bends within this distance of a straight line go: degrees of latitude, about 100 m. */
const toleranceDegrees = 0.0009;
/** Shorter pieces are bits between islets of two countries in the Volga delta, km. */
const shortestKm = 3;

/** The coasts of the five littoral states as the Origin has them, islands included. */
export function caspianCoast(stepKm = coastStepKm): CoastPoint[] {
  const seas = seaUnits();
  const rings = seas.find(({ id }) => id === "caspian-sea")?.polygons[0] ?? [];
  const owners = withOwnerlessIslands(countryUnits(), seas).filter(({ id }) => littoral.has(id));
  return buildCoastPoints(rings, owners, stepKm);
}

/** Draws the median line of the Caspian: strict equidistance among the five coasts, islands counted, on the sphere. */
export function drawMedianLine(base: Pick<Base, "caspianSea">, coast: readonly CoastPoint[]): Drawn[] {
  // Off the sea the lines run on for thousands of kilometres; the Bounds spare most of the tests there.
  const bounds = boundsOf([base.caspianSea]);
  const isSea = (position: Position) =>
    bounds !== null && isWithin(bounds, position) && isInside(position, base.caspianSea);
  const lines = equidistantLines(coast)
    .flatMap(({ line }) => stretchesInSea(line, isSea, 0.25))
    .filter((line) => lineKm(line) >= shortestKm)
    .map(straightened);
  return [
    {
      overlay: "caspian-division",
      id: "line-median",
      geometry: { type: "MultiLineString", coordinates: lines },
      // The points fixed by treaty lie within 2 km of it.
      properties: { origins: ["osm-countries", "osm-seas"], accuracyKm: 2 },
    },
  ];
}

function straightened(line: Position[]): Position[] {
  const { coordinates } = simplify(
    { type: "LineString", coordinates: line },
    { tolerance: toleranceDegrees },
  );
  const round = (value = 0) => Math.round(value * 1e4) / 1e4;
  return coordinates.map(([lon, lat]): Position => [round(lon), round(lat)]);
}
