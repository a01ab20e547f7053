import type { Extent } from "./extent";
import type { Numbers } from "./lines";
import { pointerTo } from "./problem";
import type { Rules } from "./rules";
import { shown } from "./shown";
import { axes } from "./structureMessages";

const maxDecimals = 7;

/** Checks the numbers of one position and adds it to the extent; false where one of them is not finite. */
export function checkPosition(position: Numbers, pointer: string, extent: Extent, rules: Rules): boolean {
  const { report, isOverlay } = rules;
  const [lon = Number.NaN, lat = Number.NaN, altitude] = position;
  if (position.length > 3) {
    report(
      "dimensions",
      pointer,
      `the position has ${position.length} numbers`,
      "longitude, latitude and at most an altitude",
    );
  } else if (isOverlay && position.length !== 2) {
    report(
      "dimensions",
      pointer,
      "the position has an altitude",
      "longitude and latitude alone in an overlay",
    );
  }
  let areFinite = true;
  for (let i = 0; i < position.length; i++) {
    const number = position[i] ?? Number.NaN;
    if (Number.isFinite(number)) continue;
    areFinite = false;
    const problem = Number.isNaN(number)
      ? `${axes[i] ?? "this"} is NaN`
      : `${axes[i] ?? "this"} is too large for a number and reads as ${shown(number)}`;
    report("finite", pointerTo(pointer, i), problem, "a finite number of degrees");
  }
  if (!areFinite) {
    extent.isComplete = false;
    return false;
  }
  // Numbers this large are metres or another plane, not a slip in one place.
  const hint = Math.abs(lon) > 360 || Math.abs(lat) > 360 ? " in degrees (WGS 84), not in a projection" : "°";
  if (Math.abs(lon) > 180) {
    report("range", pointerTo(pointer, 0), `the longitude ${lon} is out of range`, `−180 to 180${hint}`);
  }
  if (Math.abs(lat) > 90) {
    report("range", pointerTo(pointer, 1), `the latitude ${lat} is out of range`, `−90 to 90${hint}`);
  }
  if (isOverlay) {
    for (const [i, number] of position.entries()) {
      if (Number(number.toFixed(maxDecimals)) === number) continue;
      const problem = `${axes[i] ?? "this"} ${number} has more than seven decimals`;
      report("decimals", pointerTo(pointer, i), problem, "at most seven (1 cm)");
    }
  }
  extent.add(lon, lat, altitude);
  return true;
}

/** Checks the positions of a line or ring, each and in their order; false where one of them is not finite. */
export function checkPositions(line: Numbers[], pointer: string, extent: Extent, rules: Rules): boolean {
  let areFinite = true;
  for (let i = 0; i < line.length; i++) {
    const position = line[i] as Numbers;
    // Five million positions make five million pointers unless the ordinary ones go without.
    if (!rules.isOverlay && isOrdinary(position)) extent.add(position[0] as number, position[1] as number);
    else areFinite = checkPosition(position, pointerTo(pointer, i), extent, rules) && areFinite;
    if (i > 0) checkStep(line, i, pointer, rules);
  }
  return areFinite;
}

function isOrdinary(position: Numbers): boolean {
  const [lon = Number.NaN, lat = Number.NaN] = position;
  return position.length === 2 && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}

/** Checks the step to a position from the one before. */
function checkStep(line: Numbers[], i: number, pointer: string, { report, isOverlay }: Rules): void {
  const [fromLon = 0, fromLat = 0] = line[i - 1] as Numbers;
  const [lon = 0, lat = 0] = line[i] as Numbers;
  if (isOverlay && fromLon === lon && fromLat === lat) {
    const problem = `the position ${lon}, ${lat} stands twice in a row`;
    report("duplicate-vertex", pointerTo(pointer, i), problem, "it once");
  }
  const jump = Math.abs(lon - fromLon);
  // Along the edge of a world map (Antarctica's closing line, a sea around the globe) 360° is right.
  const isMapEdge = Math.abs(lon) === 180 && Math.abs(fromLon) === 180;
  if (jump > 180 && Math.abs(lon) <= 180 && Math.abs(fromLon) <= 180 && !isMapEdge) {
    report(
      "antimeridian",
      pointerTo(pointer, i),
      `the line jumps ${Number(jump.toFixed(7))}° of longitude from the position before`,
      "it cut in two where it crosses 180° (RFC 7946, section 3.1.9)",
    );
  }
}
