import { type Claimant, type PerspectiveId, perspectiveClaimants } from "@/geodata/schema/catalogue";
import type { Control, DatedStatus, Drawing, Status } from "@/geodata/schema/feature";
import type { FeatureId, IsoDate } from "@/geodata/schema/ids";
import { existsAt, statusAt } from "./inTime";

/** What decides how a thing is drawn. */
export interface Drawable {
  id?: FeatureId | undefined;
  status: Status;
  statusBy?: readonly DatedStatus[] | undefined;
  control?: readonly Control[] | undefined;
  validFrom?: IsoDate | undefined;
  validTo?: IsoDate | undefined;
  drawnAs?: readonly Drawing[] | undefined;
}

/**
 * How a thing is drawn in a perspective: as on the ground, unless a Claim of that side that stands at the date says otherwise.
 * A Claim draws over the usual status alone: in other times there is nothing that it speaks of.
 */
export function statusIn(thing: Drawable, perspective: PerspectiveId, date: IsoDate): Status {
  const ground = statusAt(thing, date);
  const claimant = perspectiveClaimants[perspective];
  if (!claimant || !thing.drawnAs || ground !== thing.status || !existsAt(thing, date)) return ground;
  const own = thing.drawnAs.find(
    (drawing) => drawing.claimants.includes(claimant) && standsAt(drawing, date),
  );
  return own?.as ?? ground;
}

/** What a perspective draws differently than it is on the ground at a date, in the order of the things. */
export function changedThings<Thing extends Drawable>(
  perspective: PerspectiveId,
  date: IsoDate,
  things: readonly Thing[],
): Thing[] {
  return things.filter((thing) => statusIn(thing, perspective, date) !== statusAt(thing, date));
}

/** What a perspective draws differently than it is on the ground, by Feature. */
export function statusOverrides(
  perspective: PerspectiveId,
  date: IsoDate,
  things: readonly Drawable[],
): Record<FeatureId, Status> {
  const changed = changedThings(perspective, date, things).flatMap((thing): [FeatureId, Status][] =>
    thing.id === undefined ? [] : [[thing.id, statusIn(thing, perspective, date)]],
  );
  return Object.fromEntries(changed);
}

/** Places that two perspectives draw differently at a date, in the order of the places, whichever comes first. */
export function differingPlaces<Place extends Drawable>(
  [one, other]: readonly [PerspectiveId, PerspectiveId],
  date: IsoDate,
  places: readonly Place[],
): Place[] {
  return places.filter((place) => statusIn(place, one, date) !== statusIn(place, other, date));
}

/** Whose line a claimed line is, where one claimant alone claims it at the date. */
export function lineClaimants(date: IsoDate, places: readonly Drawable[]): Record<FeatureId, Claimant> {
  const found = places.flatMap(({ id, drawnAs = [] }): [FeatureId, Claimant][] => {
    const claims = drawnAs.filter((drawing) => drawing.as === "claimed-line" && standsAt(drawing, date));
    const [claimant, ...others] = new Set(claims.flatMap(({ claimants }) => claimants));
    return id !== undefined && claimant && others.length === 0 ? [[id, claimant]] : [];
  });
  return Object.fromEntries(found);
}

/** True where a Claim stands at a date. "1992" begins with the year, and ends with its first day where it is an end. */
export function standsAt(
  { validFrom, validTo }: { validFrom: string; validTo?: string | undefined },
  date: IsoDate,
): boolean {
  return validFrom <= date && (!validTo || date < validTo);
}
