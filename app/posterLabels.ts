import type { Padding } from "@/components/svg/camera";
import type { LabelSet } from "@/components/svg/renderPoster";

/** What lies over the map beside its controls; both take part of it away from what is framed. */
export interface Covered {
  hasSheet: boolean;
  hasCaption: boolean;
}

/**
 * The containers that labels are placed for, from a telephone's to a wide screen's: the first a usual one, the others the least of
 * their kind, with the padding that `css/mapPicture.css` gives them.
 */
export function pageLabelSets({ hasSheet, hasCaption }: Covered): LabelSet[] {
  // What is chosen is framed below the tools where the panel is shut.
  const wide: Padding = {
    top: hasSheet || hasCaption ? 128 : 60,
    right: 64,
    bottom: hasCaption ? 140 : 40,
    left: 40,
  };
  const roomy: Padding = { ...wide, top: 60, left: 348, right: hasSheet ? 468 : 64 };
  return [
    {
      size: { width: 360, height: 370 },
      padding: { top: 68, right: 64, bottom: 24, left: 24 },
      alsoIn: [{ width: 390, height: 405 }],
    },
    { size: { width: 680, height: 540 }, padding: wide },
    { size: { width: 976, height: 700 }, padding: roomy },
  ];
}

/** A place's page has one column, narrow or at its full width. */
const margins: Padding = { top: 24, right: 24, bottom: 24, left: 24 };
export const placePageLabelSets: readonly LabelSet[] = [
  { size: { width: 280, height: 240 }, padding: margins },
  { size: { width: 600, height: 380 }, padding: margins },
];
