import type { Bounds } from "@/geodata/schema/geometry";
import { Extent, isInside, looksSwapped } from "./extent";
import { pointerTo } from "./problem";
import type { Rules } from "./rules";

/** Checks that Features, given by their extents in order, lie in the Bounds stated for the file. */
export function checkStatedBounds(extents: readonly Extent[], { bounds, report }: Rules): void {
  if (!bounds) return;
  const placed = [...extents.entries()].filter(([, extent]) => !extent.isEmpty);
  const outside = placed.filter(([, extent]) => !isInside(extent.bounds, bounds));
  if (outside.length === 0) return;
  const whole = new Extent();
  for (const [, extent] of placed) whole.merge(extent);
  // A few Features just outside may fit by chance with their axes swapped; most of a file does not.
  if (looksSwapped(whole.bounds, bounds) && outside.length * 2 > placed.length) {
    const problem = `the positions reach ${written(whole.bounds)} and lie in the stated Bounds ${written(bounds)} only with longitude and latitude swapped`;
    report("bounds", "/features", problem, "[longitude, latitude] in this order");
    return;
  }
  for (const [i, extent] of outside) {
    const expected = `them inside the stated Bounds ${written(bounds)}`;
    const problem = `the positions reach ${written(extent.bounds)}`;
    report("bounds", pointerTo("/features", i, "geometry"), problem, expected);
  }
}

function written(bounds: Bounds): string {
  return `[${bounds.join(", ")}]`;
}
