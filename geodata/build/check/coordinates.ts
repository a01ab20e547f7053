import type { Extent } from "./extent";
import { arrayAt, isLine, isRing, type Numbers, positionAt, positionsAt } from "./lines";
import type { GeometryType } from "./members";
import { checkHoles, checkParts, checkRing, type Part } from "./polygons";
import { checkPosition, checkPositions } from "./positions";
import { pointerTo } from "./problem";
import { Ring } from "./ring";
import type { Rules } from "./rules";

/**
 * Checks the coordinates of a Geometry and adds their positions to the extent. False where something is not in its
 * place, so that the extent is not that of the whole Geometry.
 */
export function checkCoordinates(
  type: Exclude<GeometryType, "GeometryCollection">,
  value: unknown,
  pointer: string,
  extent: Extent,
  rules: Rules,
): boolean {
  const { report } = rules;
  /** Checks each item of the array at the pointer; all are checked, even after a bad one. */
  const each = (check: (item: unknown, at: string) => boolean): boolean => {
    const items = arrayAt(value, pointer, report);
    if (rules.isOverlay && items?.length === 0)
      report("empty", pointer, `the ${type} is empty`, "coordinates");
    return items ? items.map((item, i) => check(item, pointerTo(pointer, i))).every(Boolean) : false;
  };
  switch (type) {
    case "Point": {
      const position = positionAt(value, pointer, report);
      return position !== null && checkPosition(position, pointer, extent, rules);
    }
    case "MultiPoint": {
      const positions = positionsAt(value, pointer, report);
      return (
        positions
          ?.map((position, i) => checkPosition(position, pointerTo(pointer, i), extent, rules))
          .every(Boolean) ?? false
      );
    }
    case "LineString":
      return checkLine(value, pointer, extent, rules);
    case "MultiLineString":
      return each((line, at) => checkLine(line, at, extent, rules));
    case "Polygon":
      if (rules.isOverlay && Array.isArray(value) && value.length === 0) {
        report("empty", pointer, "the Polygon is empty", "coordinates");
      }
      return checkPolygon(value, pointer, extent, rules).isGood;
    case "MultiPolygon": {
      const parts: Part[] = [];
      const areGood = each((polygon, at) => {
        const { isGood, part } = checkPolygon(polygon, at, extent, rules);
        if (part) parts.push(part);
        return isGood;
      });
      checkParts(parts, report);
      return areGood;
    }
  }
}

function checkLine(value: unknown, pointer: string, extent: Extent, rules: Rules): boolean {
  const line = positionsAt(value, pointer, rules.report);
  if (!line || !checkPositions(line, pointer, extent, rules) || !isLine(line, pointer, rules.report))
    return false;
  const [first] = line;
  if (line.every(([x, y]) => x === first?.[0] && y === first?.[1])) {
    rules.report("zero-length", pointer, "the line has no length", "at least two different positions");
  }
  return true;
}

/** A polygon's rings, each checked. `part` is null where they do not make a polygon that can be compared with others. */
function checkPolygon(
  value: unknown,
  pointer: string,
  extent: Extent,
  rules: Rules,
): { isGood: boolean; part: Part | null } {
  const { report } = rules;
  const items = arrayAt(value, pointer, report);
  if (!items) return { isGood: false, part: null };
  const rings = items.map((item, i): Ring | null => {
    const at = pointerTo(pointer, i);
    const positions = positionsAt(item, at, report);
    // In this order: a ring that starts at Infinity is not open but unreadable.
    if (!positions || !checkPositions(positions, at, extent, rules)) return null;
    if (!isRing(positions, at, report)) return null;
    // A ring that jumps over the antimeridian is reported as such; on the plane its winding means nothing.
    if (jumps(positions)) return null;
    const ring = new Ring(positions, at);
    checkRing(ring, i > 0, report);
    return ring;
  });
  const [shell, ...rest] = rings;
  const holes = rest.filter((ring) => ring !== null);
  if (shell && !shell.isFlat)
    checkHoles(
      shell,
      holes.filter((hole) => !hole.isFlat),
      report,
    );
  return { isGood: !rings.includes(null), part: shell ? { pointer, shell, holes } : null };
}

function jumps(ring: readonly Numbers[]): boolean {
  return ring.some(([lon = 0], i) => {
    const jump = Math.abs(lon - (ring[i - 1]?.[0] ?? lon));
    return jump > 180 && jump < 360;
  });
}
