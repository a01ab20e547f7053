import type { Geometry } from "@/geodata/schema/feature";
import type { Position } from "@/geodata/schema/geometry";

/**
 * The same geometry as RFC 7946 wants it: outer rings counterclockwise, holes clockwise. Rounding to 4 decimals can leave
 * two positions on one spot, or a ring or line without extent: those go.
 */
export function tidyGeometry(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case "Point":
      return geometry;
    case "LineString":
      return { type: "LineString", coordinates: withoutRepeats(geometry.coordinates) };
    case "MultiLineString":
      return { type: "MultiLineString", coordinates: tidyLines(geometry.coordinates) };
    case "Polygon":
      return { type: "Polygon", coordinates: tidyRings(geometry.coordinates) };
    case "MultiPolygon":
      return {
        type: "MultiPolygon",
        coordinates: geometry.coordinates.map(tidyRings).filter((rings) => rings.length > 0),
      };
  }
}

function tidyLines(lines: Position[][]): Position[][] {
  return lines.map(withoutRepeats).filter((line) => line.length >= 2);
}

/** Outer ring and holes; nothing where the outer ring has no area. */
function tidyRings([outer, ...holes]: Position[][]): Position[][] {
  const tidied = outer && tidyRing(outer, true);
  const tidiedHoles = holes.map((hole) => tidyRing(hole, false)).filter((hole) => hole !== null);
  return tidied ? [tidied, ...tidiedHoles] : [];
}

function tidyRing(ring: Position[], isCounterclockwise: boolean): Position[] | null {
  const clean = withoutRepeats(ring);
  const area = signedArea(clean);
  if (clean.length < 4 || area === 0) return null;
  return area > 0 === isCounterclockwise ? clean : clean.reverse();
}

function withoutRepeats(line: Position[]): Position[] {
  return line.filter(([lon, lat], index) => {
    const previous = line[index - 1];
    return !previous || previous[0] !== lon || previous[1] !== lat;
  });
}

/** Twice the area in square degrees; positive where the ring runs counterclockwise. */
function signedArea(ring: Position[]): number {
  const [x0, y0] = ring[0] ?? [0, 0];
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [[x1, y1], [x2, y2]] = [ring[i - 1] as Position, ring[i] as Position];
    // From the first position: whole degrees would drown the last decimals of a small ring.
    sum += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
  }
  return sum;
}
