import type { Border } from "@/geodata/division/latticeBorders";
import type { Names } from "@/geodata/schema/feature";
import type { Position } from "@/geodata/schema/geometry";
import type { Area } from "../../base";
import type { Drawn } from "../../drawn";
import { areaKm2, distanceKm } from "../../measure/sphere";
import type { CoastPoint } from "../coastPoints";
import { CoastDistances } from "./coastDistances";
import { type CutSea, cutSea, type SeaArea } from "./cutSea";
import { drawPlans } from "./drawPlans";
import { endAtLandBorders, type LandBorderEnd, landBorderEnds } from "./landBorders";
import { agreedPlans, sectorPlans, zonePlans } from "./methods";
import { equidistance, type Factors, type Pin, pinned, type Rule, southOf, weighted, zones } from "./rules";
import { buildSeaLattice, latticeDistances } from "./seaLattice";
import { solveFactors, toEachState } from "./solveFactors";
import { labelAt, traceBorders, type Waters } from "./traceBorders";

/** What the division of the Caspian Sea is worked out from. */
export interface DivisionInput {
  /** The sea as drawn, with its islands as holes. */
  sea: SeaArea;
  coast: readonly CoastPoint[];
  countries: ReadonlyMap<string, Area>;
  /** Straight line that Iran's sector lies south of under one of the methods, west end first. */
  claimedLine: readonly [Position, Position];
  /** Where treaties have three lines meet: Russia, Azerbaijan and Kazakhstan; Azerbaijan, Kazakhstan and Turkmenistan. */
  treatyPoints: { north: Position; south: Position };
  /** Names of the five states. */
  names: ReadonlyMap<string, Names>;
}

/** A division of the sea that is worked out but not yet drawn. */
export interface Divider {
  waters: Waters;
  landBorders: readonly LandBorderEnd[];
  /** The lines of a rule, and the sea cut along them. */
  divide(rule: Rule, adjust?: (borders: Border[]) => Border[]): Promise<CutSea>;
}

export function buildDivider({
  sea,
  coast,
  countries,
}: Pick<DivisionInput, "sea" | "coast" | "countries">): Divider {
  const coasts = {
    all: new CoastDistances(coast),
    mainland: new CoastDistances(coast.filter(({ isIsland }) => !isIsland)),
  };
  const lattice = buildSeaLattice(sea.coordinates);
  const distances = {
    all: latticeDistances(lattice, coasts.all),
    mainland: latticeDistances(lattice, coasts.mainland),
  };
  const waters = { sea: lattice, coasts, distances };
  const landBorders = landBorderEnds(sea.coordinates[0] as Position[], countries);
  return {
    waters,
    landBorders,
    divide: (rule, adjust = (borders) => borders) => {
      const borders = (rule.linesOf ?? [rule]).flatMap((each) => traceBorders(waters, each));
      return cutSea(sea, endAtLandBorders(adjust(borders), landBorders), labelAt(waters, rule));
    },
  };
}

/** Sectors, zones, their lines and labels, by every method. */
export async function drawDivision(input: DivisionInput, divider = buildDivider(input)): Promise<Drawn[]> {
  const { sea, claimedLine, names } = input;
  const seaKm2 = areaKm2(sea);
  const { pins, onTreatyPoints } = pinsOf(
    traceBorders(divider.waters, equidistance("all")),
    input.treatyPoints,
  );
  const cuts = {
    equidistance: await divider.divide(equidistance("all")),
    "equidistance-mainland": await divider.divide(equidistance("mainland")),
    "astara-hasankuli": await divider.divide(southOf(claimedLine)),
    "equal-parts": await divider.divide(weighted(await equalFactors(divider, seaKm2))),
  };
  const agreed = await divider.divide(pinned(pins), onTreatyPoints);
  const inZones = await divider.divide(zones);
  return [
    ...(Object.keys(cuts) as (keyof typeof cuts)[]).flatMap((method) =>
      drawPlans(method, sectorPlans(method), cuts[method], seaKm2, names),
    ),
    ...drawPlans("agreed", agreedPlans, agreed, seaKm2, names),
    ...drawPlans("zones", zonePlans, inZones, seaKm2, names),
  ];
}

/** Factors that give each state a fifth of the sea as drawn: first by the lattice, then by what that misses of the drawing. */
export async function equalFactors(divider: Divider, seaKm2: number): Promise<Factors> {
  const fifth = toEachState(() => 1 / 5);
  const rough = solveFactors(
    divider.waters,
    fifth,
    toEachState(() => 1),
  );
  const cut = await divider.divide(weighted(rough));
  const wanted = toEachState((state) => 2 / 5 - areaKm2(cut.area([state])) / seaKm2);
  return solveFactors(divider.waters, wanted, rough);
}

/** Pins from the computed forks to the treaty points, and what puts the ends of the pinned lines exactly there. */
function pinsOf(borders: readonly Border[], { north, south }: DivisionInput["treatyPoints"]) {
  const line = borders.find(({ between }) => between.join() === "azerbaijan,kazakhstan")?.line;
  const [first, last] = [line?.[0], line?.[line.length - 1]];
  if (!first || !last) throw new Error("no computed line between Azerbaijan and Kazakhstan");
  const [upper, lower] = first[1] > last[1] ? [first, last] : [last, first];
  const pins: Pin[] = [
    { computed: upper, treaty: north },
    { computed: lower, treaty: south },
  ];
  const moved = (place: Position) => [north, south].find((point) => distanceKm(point, place) < 1) ?? place;
  const onTreatyPoints = (found: Border[]): Border[] =>
    found.map(({ between, line: [start, ...rest] }) => {
      const end = rest.pop();
      return { between, line: start && end ? [moved(start), ...rest, moved(end)] : [] };
    });
  return { pins, onTreatyPoints };
}
