import { z } from "zod";
import { AtlasFeature } from "@/geodata/schema/feature";
import { pointerTo, type Report } from "./problem";
import { reportIssues } from "./schemaProblems";
import { isRecord, shown } from "./shown";

/** A Feature of ours but for its Geometry, which the geometric checks know better how to describe. */
const OverlayShell = AtlasFeature.extend({ bbox: z.unknown().optional(), geometry: z.unknown() });

const drawableTypes = ["Point", "LineString", "MultiLineString", "Polygon", "MultiPolygon"];

/** Checks a Feature of `geodata/built` against its schema: members, properties, kind of Geometry. */
export function checkOverlayFeature(value: Record<string, unknown>, pointer: string, report: Report): void {
  // Properties of another kind, and missing members, are reported with the structure.
  if (isRecord(value.properties)) {
    const parsed = OverlayShell.safeParse(value);
    if (!parsed.success) reportIssues(parsed.error.issues, value, pointer, report);
  } else if (value.properties === null) {
    report(
      "schema",
      pointerTo(pointer, "properties"),
      "the properties are null",
      "the properties of an overlay",
    );
  }
  const { geometry } = value;
  if (!isRecord(geometry)) return;
  const at = pointerTo(pointer, "geometry");
  if (geometry.type === "MultiPoint" || geometry.type === "GeometryCollection") {
    const problem = `the map draws no ${geometry.type}`;
    report("schema", pointerTo(at, "type"), problem, `one of ${drawableTypes.join(", ")}`);
  }
  for (const key of Object.keys(geometry)) {
    if (["type", "coordinates", "geometries", "crs", "geometry", "properties", "features"].includes(key))
      continue;
    report(
      "unknown-property",
      pointerTo(at, key),
      `the member "${key}" is ${shown(geometry[key])}`,
      "it to be absent",
    );
  }
}
