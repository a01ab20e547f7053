import { pointerTo, type Report } from "./problem";
import { isRecord, shortened, shown } from "./shown";

export const geometryTypes = [
  "Point",
  "MultiPoint",
  "LineString",
  "MultiLineString",
  "Polygon",
  "MultiPolygon",
  "GeometryCollection",
] as const;
export type GeometryType = (typeof geometryTypes)[number];

/** Members that define another kind of object and so must be absent (RFC 7946, section 7.1). */
const foreign = {
  Geometry: ["geometry", "properties", "features"],
  Feature: ["features", "coordinates", "geometries"],
  FeatureCollection: ["geometry", "properties", "coordinates", "geometries"],
};

/** Checks for members that the object must not have: `crs`, and those of other kinds of object. */
export function checkMembers(
  object: Record<string, unknown>,
  kind: keyof typeof foreign,
  pointer: string,
  report: Report,
): void {
  if ("crs" in object) {
    const name = crsName(object.crs);
    const says = name ? ` and names ${name}` : "";
    const problem = `the member "crs" is of the obsolete GeoJSON of 2008${says}`;
    report("crs", pointerTo(pointer, "crs"), problem, "no crs: GeoJSON is WGS 84 (RFC 7946, section 4)");
  }
  for (const member of foreign[kind]) {
    if (!(member in object)) continue;
    const problem = `a ${kind} must not have the member "${member}"`;
    report("foreign-member", pointerTo(pointer, member), problem, "it to be absent (RFC 7946, section 7.1)");
  }
}

function crsName(crs: unknown): string | null {
  if (!isRecord(crs) || !isRecord(crs.properties)) return null;
  return typeof crs.properties.name === "string" ? shortened(crs.properties.name) : null;
}

/** Reports a `type` that is none of those allowed at this place. */
export function reportType(type: unknown, allowed: readonly string[], pointer: string, report: Report): void {
  if (type === undefined) {
    report("type", pointer, 'the member "type" is missing', "a GeoJSON type");
    return;
  }
  const meant = allowed.find((name) => typeof type === "string" && name.toLowerCase() === type.toLowerCase());
  const found = typeof type === "string" ? `"${shortened(type)}"` : shown(type);
  const known = allowed.length === 1 ? `"${allowed[0]}"` : `one of ${allowed.join(", ")}`;
  const expected = meant ? `"${meant}"` : known;
  report("type", pointerTo(pointer, "type"), `the type is ${found}`, expected);
}
