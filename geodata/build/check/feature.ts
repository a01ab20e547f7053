import gjv from "geojson-validation";
import { checkBbox } from "./bbox";
import { Extent } from "./extent";
import { checkGeometry } from "./geometry";
import type { Ids } from "./ids";
import { checkMembers, reportType } from "./members";
import { checkOverlayFeature } from "./overlay";
import { pointerTo } from "./problem";
import type { Rules } from "./rules";
import { isRecord, shown } from "./shown";
import { reportMessages } from "./structureMessages";

/** Checks a Feature and its Geometry; comes back with the extent of its positions. */
export function checkFeature(value: unknown, pointer: string, rules: Rules, ids: Ids): Extent {
  const { report } = rules;
  const nowhere = new Extent();
  nowhere.isComplete = false;
  if (!isRecord(value)) {
    report("feature", pointer, `the Feature is ${shown(value)}`, "an object");
    return nowhere;
  }
  if (value.type !== "Feature") {
    reportType(value.type, ["Feature"], pointer, report);
    return nowhere;
  }
  checkMembers(value, "Feature", pointer, report);
  // The Geometry has its own checks, with pointers; here only its presence counts.
  const { geometry, bbox: _, ...shell } = value;
  const messages = gjv.isFeature("geometry" in value ? { ...shell, geometry: null } : shell, true);
  reportMessages(messages, value, pointer, report);
  const { id, properties } = value;
  if (properties !== undefined && properties !== null && !isRecord(properties)) {
    const problem = `the properties are ${shown(properties)}`;
    report("properties", pointerTo(pointer, "properties"), problem, "an object, or null");
  }
  if ("id" in value) ids.add(id, pointerTo(pointer, "id"));
  if (isRecord(properties) && "id" in properties)
    ids.addProperty(properties.id, pointerTo(pointer, "properties", "id"));
  const isPlaced = geometry !== undefined && geometry !== null;
  const extent = isPlaced ? checkGeometry(geometry, pointerTo(pointer, "geometry"), rules) : new Extent();
  if ("bbox" in value) checkBbox(value.bbox, pointerTo(pointer, "bbox"), extent, rules);
  if (rules.isOverlay) checkOverlayFeature(value, pointer, report);
  return extent;
}
