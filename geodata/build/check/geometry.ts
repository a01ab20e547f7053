import { checkBbox } from "./bbox";
import { checkCoordinates } from "./coordinates";
import { Extent } from "./extent";
import { checkMembers, geometryTypes, reportType } from "./members";
import { pointerTo } from "./problem";
import type { Rules } from "./rules";
import { isRecord, shown } from "./shown";

/** Checks a Geometry and what it holds; comes back with the extent of its positions. */
export function checkGeometry(value: unknown, pointer: string, rules: Rules, isNested = false): Extent {
  const extent = new Extent();
  const { report } = rules;
  if (!isRecord(value)) {
    report("geometry", pointer, `the Geometry is ${shown(value)}`, "an object");
    extent.isComplete = false;
    return extent;
  }
  const type = geometryTypes.find((name) => name === value.type);
  if (!type) {
    reportType(value.type, geometryTypes, pointer, report);
    extent.isComplete = false;
    return extent;
  }
  checkMembers(value, "Geometry", pointer, report);
  if (type === "GeometryCollection") {
    checkGeometries(value, pointer, extent, rules, isNested);
  } else if (!("coordinates" in value)) {
    report("coordinates", pointer, 'the member "coordinates" is missing', "an array of coordinates");
    extent.isComplete = false;
  } else if (!checkCoordinates(type, value.coordinates, pointerTo(pointer, "coordinates"), extent, rules)) {
    extent.isComplete = false;
  }
  if ("bbox" in value) checkBbox(value.bbox, pointerTo(pointer, "bbox"), extent, rules);
  return extent;
}

function checkGeometries(
  value: Record<string, unknown>,
  pointer: string,
  extent: Extent,
  rules: Rules,
  isNested: boolean,
): void {
  const { report } = rules;
  if (isNested) {
    const expected = "its Geometries in the outer one (RFC 7946, section 3.1.8)";
    report("nested", pointer, "a GeometryCollection lies in a GeometryCollection", expected);
  }
  const { geometries } = value;
  if (!Array.isArray(geometries)) {
    const problem =
      geometries === undefined ? 'the member "geometries" is missing' : `this is ${shown(geometries)}`;
    const at = geometries === undefined ? pointer : pointerTo(pointer, "geometries");
    report("geometries", at, problem, "an array of Geometries");
    extent.isComplete = false;
    return;
  }
  for (const [i, geometry] of geometries.entries()) {
    extent.merge(checkGeometry(geometry, pointerTo(pointer, "geometries", i), rules, true));
  }
}
