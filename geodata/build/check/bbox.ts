import gjv from "geojson-validation";
import type { Bounds } from "@/geodata/schema/geometry";
import { type Extent, looksSwapped } from "./extent";
import { pointerTo } from "./problem";
import type { Rules } from "./rules";
import { shown } from "./shown";
import { reportMessages } from "./structureMessages";

const sides = ["west", "south", "east", "north"] as const;

/** Checks the bbox of a GeoJSON object against the extent of what the object holds. */
export function checkBbox(bbox: unknown, pointer: string, extent: Extent, rules: Rules): void {
  const { report, isOverlay } = rules;
  if (!reportMessages(gjv.isBbox(bbox, true), bbox, pointer, report)) return;
  const numbers = bbox as unknown[];
  const expected = "[west, south, east, north] in degrees";
  if (numbers.length !== 4 && numbers.length !== 6) {
    report("bbox", pointer, `the bbox has ${numbers.length} items`, expected);
    return;
  }
  const odd = numbers.flatMap((number, i) => (Number.isFinite(number) ? [] : [i]));
  for (const i of odd)
    report("bbox", pointerTo(pointer, i), `this is ${shown(numbers[i])}`, "a finite number");
  if (odd.length > 0) return;
  const isFlat = numbers.length === 4;
  if (!isFlat && isOverlay) {
    report("bbox", pointer, "the bbox has six numbers", expected);
    return;
  }
  const stated = (isFlat ? numbers : [0, 1, 3, 4].map((i) => numbers[i])) as Bounds;
  if (stated[1] > stated[3]) {
    report("bbox", pointer, `the bbox has its south ${stated[1]} north of its north ${stated[3]}`, expected);
    return;
  }
  if (extent.isEmpty || !extent.isComplete) return;
  if (!isFlat) checkAltitudes(numbers as number[], pointer, extent, rules);
  checkSides(stated, pointer, extent, rules);
}

function checkAltitudes(numbers: readonly number[], pointer: string, extent: Extent, rules: Rules): void {
  const { report } = rules;
  const step = stepOf(numbers, rules);
  const [, , low = 0, , , high = 0] = numbers;
  if (extent.low > extent.high) {
    const expected = "four: [west, south, east, north]";
    report("bbox", pointer, "the bbox has six numbers, but no position has an altitude", expected);
  } else if (!isNear(low, extent.low, step) || !isNear(high, extent.high, step)) {
    const found = `${extent.low} to ${extent.high}`;
    report(
      "bbox",
      pointer,
      `the bbox states altitudes of ${low} to ${high}`,
      `${found}, as the positions have`,
    );
  }
}

function checkSides(stated: Bounds, pointer: string, extent: Extent, rules: Rules): void {
  const { report, isOverlay } = rules;
  if (looksSwapped(extent.bounds, stated)) {
    const problem = `all positions lie in the bbox ${written(stated)} only with longitude and latitude swapped`;
    report("bbox", pointer, problem, "[longitude, latitude] in this order");
    return;
  }
  // RFC 7946, section 5.2: a box across the antimeridian has its west east of its east.
  const isAcrossSeam =
    stated[0] > stated[2] && !isOverlay && Number.isFinite(extent.eastOfSeam - extent.westOfSeam);
  const found: Bounds = isAcrossSeam
    ? [extent.westOfSeam, extent.south, extent.eastOfSeam, extent.north]
    : extent.bounds;
  const step = stepOf(stated, rules);
  const wrong = sides.filter((_, i) => !isNear(stated[i] as number, found[i] as number, step));
  if (wrong.length === 0) return;
  const problem = `the bbox ${written(stated)} is wrong in the ${wrong.join(", ")}`;
  report("bbox", pointer, problem, `${written(found)}, as the positions have`);
}

/**
 * How far a stated number may be from the true one: a bbox may be rounded up, down or to the nearest, at the decimals
 * that the most exact of its numbers has. An overlay's may not.
 */
function stepOf(numbers: readonly number[], { isOverlay }: Rules): number {
  if (isOverlay) return 0;
  return 10 ** -Math.max(...numbers.map((number) => /^-?\d+\.(\d+)$/.exec(String(number))?.[1]?.length ?? 0));
}

function isNear(stated: number, found: number, step: number): boolean {
  return stated === found || Math.abs(stated - found) < step;
}

function written(bounds: Bounds): string {
  return `[${bounds.join(", ")}]`;
}
