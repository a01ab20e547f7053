import type { Position } from "@/geodata/schema/geometry";
import type { FeatureId } from "@/geodata/schema/ids";
import { earthRadiusKm } from "../../measure/sphere";
import type { CoastPoint } from "../coastPoints";
import { toVector } from "../unitVector";
import { NearestPoint } from "./nearestPoint";

/** The states on the Caspian Sea, in the order in which distances are given. */
export const littoralStates = ["azerbaijan", "iran", "kazakhstan", "russia", "turkmenistan"] as const;
export type LittoralState = (typeof littoralStates)[number];

/** Km to the nearest coast of each of `littoralStates`. */
export type Kilometres = readonly number[];

/** Great-circle km from a place to the coasts of the five states. */
export class CoastDistances {
  readonly #trees: NearestPoint[];

  constructor(coast: readonly CoastPoint[]) {
    const ownedBy = (state: FeatureId) => coast.filter(({ owner }) => owner === state);
    this.#trees = littoralStates.map((state) => new NearestPoint(ownedBy(state).map(({ vector }) => vector)));
  }

  /** @param near distances at a place that is at most `withinKm` away: they make the search shorter. */
  at(position: Position, near?: Kilometres, withinKm = 0): Kilometres {
    const place = toVector(position);
    return this.#trees.map((tree, index) => {
      const known = near?.[index];
      const atMost = known === undefined ? 2 : chordOf(known + withinKm);
      return 2 * earthRadiusKm * Math.asin(Math.min(1, tree.chord(place, atMost) / 2));
    });
  }
}

/** A metre is added, so that rounding never makes the limit too small. */
const chordOf = (km: number) => 2 * Math.sin(Math.min(Math.PI, (km + 0.001) / earthRadiusKm) / 2);
