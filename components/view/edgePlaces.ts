import type { FeatureId } from "@/geodata/schema/ids";
import { type Atlas, highlightedIds } from "./atlas";
import { existsAt } from "./inTime";
import type { ViewState } from "./view";

/** A place beyond the frame of the map. */
export interface EdgePlace {
  id: FeatureId;
  name: string;
  /** Initial bearing of the great circle from Baku, degrees clockwise from north. */
  bearingDegrees: number;
  /** Great-circle distance from Baku, km. */
  distanceKm: number;
  isSelected: boolean;
}

/** Places beyond the frame in the order of the gazetteer; what does not exist at the shown date only while selected. */
export function edgePlaces(view: ViewState, atlas: Atlas): EdgePlace[] {
  const selected = highlightedIds(view.selection, atlas);
  return atlas.places.flatMap((place) => {
    const { id, name, overlay, bearingDegrees, distanceKm } = place;
    const isSelected = selected.includes(id);
    if (overlay !== "off-frame" || bearingDegrees === undefined || distanceKm === undefined) return [];
    if (!existsAt(place, view.date) && !isSelected) return [];
    return [{ id, name, bearingDegrees, distanceKm, isSelected }];
  });
}

const kilometres = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

/** A distance to the nearest ten kilometres, in words: "1,640 km". */
export const distanceWords = (km: number) => `${kilometres.format(Math.round(km / 10) * 10)} km`;
