import { endingAt } from "@/geodata/division/endingAt";
import type { Border } from "@/geodata/division/latticeBorders";
import type { Position } from "@/geodata/schema/geometry";
import type { Area } from "../../base";
import { positionsOf } from "../../measure/sphere";
import { littoralStates } from "./coastDistances";

/** Where the land border of two states reaches the shore. */
export interface LandBorderEnd {
  /** In the order of the alphabet. */
  between: [string, string];
  at: Position;
}

/** Places of the shore that two states have as a corner. */
export function landBorderEnds(
  shore: readonly Position[],
  countries: ReadonlyMap<string, Area>,
): LandBorderEnd[] {
  const corners = littoralStates.map((state) => {
    const area = countries.get(state);
    return { state, corners: new Set((area ? positionsOf(area) : []).map(String)) };
  });
  const ends = shore.slice(1).flatMap((at): LandBorderEnd[] => {
    const [one, other] = corners.filter((each) => each.corners.has(String(at)));
    return one && other ? [{ between: [one.state, other.state], at }] : [];
  });
  if (ends.length !== 5) throw new Error(`the Caspian has ${ends.length} ends of land borders, expected 5`);
  return ends;
}

/** Nearer than this to the end of the land border a line goes straight to it: there the coasts are known to no less. */
const nearKm = 3;

/**
 * The same lines, where those of neighbours end exactly where their land border does; the piece over land is gone. The line
 * of one state with all "others" ends so at both of its neighbours.
 */
export function endAtLandBorders(borders: readonly Border[], ends: readonly LandBorderEnd[]): Position[][] {
  return borders.map(({ between, line }) => {
    const touched = ends.filter((end) =>
      between.every((label) => label === "others" || end.between.includes(label)),
    );
    return touched.reduce<Position[]>((rest, { at }) => endingAt(rest, at, nearKm) ?? rest, line);
  });
}
