import type { Position } from "@/geodata/schema/geometry";
import type { FeatureId } from "@/geodata/schema/ids";

// Where a cartographer sets a name by hand, because geometry alone puts it badly. Lon/lat, WGS 84.

/** Lines that a name follows, in reading order. */
export const labelAxes: Record<FeatureId, Position[][]> = {
  // Down the middle of the sea.
  "caspian-sea": [
    [
      [49.2, 46.3],
      [49.0, 45.0],
      [49.25, 44.0],
      [49.6, 43.0],
      [50.3, 42.0],
      [50.95, 41.0],
      [51.3, 40.0],
      [51.45, 39.0],
      [51.5, 38.0],
      [51.55, 37.2],
    ],
  ],
  // South of the Araks, clear of the crossings' rings: along Nakhchivan, then from Meghri to the bend at Bilasuvar.
  "border-iran-azerbaijan": [
    [
      [44.75, 39.45],
      [45.2, 39.06],
      [45.7, 38.8],
      [46.1, 38.74],
    ],
    [
      [46.45, 38.76],
      [46.9, 39.0],
      [47.4, 39.32],
      [47.95, 39.55],
    ],
  ],
};

/** Points where a name stands in overviews, in place of the label point of the geometry. */
export const labelPoints: Record<FeatureId, Position> = {
  "border-iran-azerbaijan": [47.75, 38.86],
  // Clear of the line of contact.
  azerbaijan: [48.1, 40.35],
  // In the home view, clear of the shore.
  turkmenistan: [56.0, 39.6],
  // Clear of the borders around them.
  armenia: [44.72, 40.72],
  turkey: [42.6, 38.2],
};
