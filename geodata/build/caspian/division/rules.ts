import type { Position } from "@/geodata/schema/geometry";
import { type Kilometres, type LittoralState, littoralStates } from "./coastDistances";

/** Says to whom a place of the sea goes. */
export interface Rule {
  /** Whether islands count as coast. */
  coast: "all" | "mainland";
  /** What a place is part of, by its distances to the five coasts. */
  label(km: Kilometres, position: Position): string;
  /** Where the distances are measured; absent = at the place itself. */
  measuredAt?(position: Position): Position;
  /** For a rule by which the least of five numbers wins: these numbers, in the order of `littoralStates`. */
  reach?(km: Kilometres): readonly number[];
  /** Simpler rules whose lines together cut the sea into pieces of one label; absent = the rule's own lines do. */
  linesOf?: readonly Rule[];
}

/** A number for each of `littoralStates`: a coast counts as this many times nearer than it is. */
export type Factors = Readonly<Record<LittoralState, number>>;

export const iranIndex = littoralStates.indexOf("iran");

/** The least reach wins. */
function least(
  coast: Rule["coast"],
  reach: NonNullable<Rule["reach"]>,
): Rule & Required<Pick<Rule, "reach">> {
  const label = (km: Kilometres) => {
    const reaches = reach(km);
    const winner = reaches.reduce(
      (best, each, index) => (each < (reaches[best] as number) ? index : best),
      0,
    );
    return littoralStates[winner] as string;
  };
  return { coast, reach, label };
}

/** Strict equidistance: a place goes to the nearest coast. */
export const equidistance = (coast: Rule["coast"]): Rule => least(coast, (km) => km);

/** The sea among the four states other than Iran, by distance over their factors. */
export const amongOthers = (factors?: Factors) =>
  least("all", (km) =>
    littoralStates.map((state, index) =>
      index === iranIndex ? Number.POSITIVE_INFINITY : (km[index] as number) / (factors?.[state] ?? 1),
    ),
  );

/** A part of the sea for Iran, the rest among the other four. */
function withIran(isIrans: (km: Kilometres, position: Position) => boolean, rest: Rule): Rule {
  const cut: Rule = { coast: "all", label: (km, position) => (isIrans(km, position) ? "iran" : "others") };
  return {
    coast: "all",
    label: (km, position) => (isIrans(km, position) ? "iran" : rest.label(km, position)),
    linesOf: [cut, rest],
  };
}

/**
 * Iran has what lies nearer to its coast than `factors.iran` times the distance to any other; the other four share the
 * rest by distances over their factors. All lines start where the land borders reach the shore, whatever the factors: a
 * lead in kilometres would give one state the water off the other's beach.
 */
export const weighted = (factors: Factors): Rule =>
  withIran((km) => {
    const rest = km.reduce(
      (nearest, each, index) => (index === iranIndex ? nearest : Math.min(nearest, each)),
      1e9,
    );
    return (km[iranIndex] as number) < factors.iran * rest;
  }, amongOthers(factors));

/** Iran has what lies south of a line, straight in lon/lat and drawn on beyond its ends; the other four share the rest by equidistance. */
export const southOf = ([west, east]: readonly [Position, Position]): Rule =>
  withIran((_, [lon, lat]) => {
    const limit = west[1] + ((lon - west[0]) / (east[0] - west[0])) * (east[1] - west[1]);
    return lat < limit;
  }, amongOthers());

const nauticalMileKm = 1.852;
/** Breadths of the convention of 2018, km from the coast. */
export const zoneKm = { territorial: 15 * nauticalMileKm, fishing: 25 * nauticalMileKm };

const withinKm = (limit: number): Rule => ({
  coast: "all",
  label: (km) => (Math.min(...km) <= limit ? "within" : "beyond"),
});

/** Territorial waters of 15 nautical miles, a fishing zone of the next ten, common space; zones that meet end half-way. */
export const zones: Rule = {
  coast: "all",
  label: (km, position) => {
    const nearest = Math.min(...km);
    if (nearest > zoneKm.fishing) return "common";
    const owner = equidistance("all").label(km, position);
    return nearest <= zoneKm.territorial ? `territorial-${owner}` : `fishing-${owner}`;
  },
  linesOf: [withinKm(zoneKm.territorial), withinKm(zoneKm.fishing), equidistance("all")],
};

/** A place where three computed lines meet, and the point at which a treaty has them meet. */
export interface Pin {
  computed: Position;
  treaty: Position;
}

/** Distance over which a pin moves the lines with it: at its coasts, 130 km away, next to nothing is left of it. */
const pinDegrees = 0.55;

/** Equidistance, its forks carried to the points of the treaties; their surroundings move along, less with distance. */
export const pinned = (pins: readonly Pin[]): Rule => ({
  ...equidistance("all"),
  measuredAt: ([lon, lat]) => {
    let [x, y] = [lon, lat];
    for (const { computed, treaty } of pins) {
      const east = (lon - treaty[0]) * Math.cos((lat * Math.PI) / 180);
      const share = Math.exp(-(east ** 2 + (lat - treaty[1]) ** 2) / pinDegrees ** 2);
      x += share * (computed[0] - treaty[0]);
      y += share * (computed[1] - treaty[1]);
    }
    return [x, y];
  },
});
