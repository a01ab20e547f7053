import gjv from "geojson-validation";
import { checkBbox } from "./bbox";
import { Extent } from "./extent";
import { checkFeature } from "./feature";
import { checkGeometry } from "./geometry";
import { Ids } from "./ids";
import { checkMembers, geometryTypes, reportType } from "./members";
import { parseJson } from "./parseJson";
import { collectProblems, type Problem, pointerTo } from "./problem";
import type { CheckOptions, Rules } from "./rules";
import { isRecord, shown } from "./shown";
import { checkStatedBounds } from "./statedBounds";
import { reportMessages } from "./structureMessages";

/** What is wrong with a text that should be GeoJSON (RFC 7946), all at once, in the order of the file. */
export function checkGeojson(text: string, file: string, options: CheckOptions = {}): Problem[] {
  return inspectGeojson(text, file, options).problems;
}

/** As `checkGeojson`, with the number of Features in the text. */
export function inspectGeojson(
  text: string,
  file: string,
  options: CheckOptions = {},
): { problems: Problem[]; features: number } {
  const { report, problems } = collectProblems(file);
  const parsed = parseJson(text, report);
  if (!parsed) return { problems: problems(), features: 0 };
  const { value, replaced } = parsed;
  // What stands there as null now has been reported as NaN.
  checkRoot(value, {
    ...options,
    report: (kind, at, ...said) => replaced.has(at) || report(kind, at, ...said),
  });
  return { problems: problems(), features: countFeatures(value) };
}

/** What is wrong with a value in memory that should be GeoJSON: as `checkGeojson`, for what is not written yet. */
export function checkCollection(value: unknown, file: string, options: CheckOptions = {}): Problem[] {
  const { report, problems } = collectProblems(file);
  checkRoot(value, { ...options, report });
  return problems();
}

function countFeatures(value: unknown): number {
  if (!isRecord(value)) return 0;
  return Array.isArray(value.features) ? value.features.length : value.type === "Feature" ? 1 : 0;
}

function checkRoot(value: unknown, rules: Rules): void {
  const { report, isOverlay } = rules;
  if (!isRecord(value)) {
    report("root", "", `this is JSON, but ${shown(value)}`, "a GeoJSON object");
  } else if (value.type === "Topology") {
    report("root", "", "this is TopoJSON", "GeoJSON (mapshaper or topojson-client can convert it)");
  } else if (value.type === "FeatureCollection") {
    checkFeatureCollection(value, rules);
  } else if (isOverlay) {
    reportType(value.type, ["FeatureCollection"], "", report);
  } else if (value.type === "Feature") {
    checkFeature(value, "", rules, new Ids(report));
  } else if (geometryTypes.some((type) => type === value.type)) {
    checkGeometry(value, "", rules);
  } else {
    reportType(value.type, ["FeatureCollection", "Feature", ...geometryTypes], "", report);
  }
}

function checkFeatureCollection(value: Record<string, unknown>, rules: Rules): void {
  const { report, isOverlay } = rules;
  checkMembers(value, "FeatureCollection", "", report);
  const { features, bbox, ...rest } = value;
  // The Features have their own checks, with pointers; here only that they are a list counts.
  const shell = "features" in value ? { ...rest, features: Array.isArray(features) ? [] : features } : rest;
  reportMessages(gjv.isFeatureCollection(shell, true), value, "", report);
  const extent = new Extent();
  const extents: Extent[] = [];
  const ids = new Ids(report);
  for (const [i, feature] of (Array.isArray(features) ? features : []).entries()) {
    const own = checkFeature(feature, pointerTo("", "features", i), rules, ids);
    extents.push(own);
    extent.merge(own);
  }
  checkStatedBounds(extents, rules);
  if ("bbox" in value) checkBbox(bbox, "/bbox", extent, rules);
  if (!isOverlay) return;
  if (Array.isArray(features) && features.length === 0) {
    report("empty", "/features", "the overlay has no Features", "at least one");
  }
  for (const key of Object.keys(rest)) {
    if (["type", "crs", "geometry", "properties", "coordinates", "geometries"].includes(key)) continue;
    report("unknown-property", pointerTo("", key), `the member "${key}" is not known`, "it to be absent");
  }
}
