import { type AtlasFeature, FeatureProperties, type Geometry } from "@/geodata/schema/feature";
import type { FeatureId } from "@/geodata/schema/ids";
import { type LayerFileId, layerFileIds } from "@/geodata/schema/overlay";
import type { Place } from "@/geodata/schema/place";
import type { Drawn } from "../drawn";
import { countryLabelPoint, labelPointOf } from "../gazetteer/labelPoint";
import { measure } from "./measure";
import { orderProperties } from "./orderProperties";
import { tidyGeometry } from "./tidyGeometry";

/** The Places by the file that holds them. */
export type PlacesByFile = ReadonlyMap<LayerFileId, readonly Place[]>;
/** The Features of each built file, in the order of their ids. */
export type BuiltFiles = ReadonlyMap<LayerFileId, AtlasFeature[]>;

/**
 * Joins what was drawn with the Places of the same id: a Place says what a Feature is, the drawing where. A Feature without
 * a Place brings its own properties; a Place that nobody draws says why, or is a problem.
 */
export function joinPlaces(places: PlacesByFile, drawn: readonly Drawn[], problems: string[]): BuiltFiles {
  const drawnById = byId(drawn, problems);
  const lakes = drawn.flatMap(({ overlay, geometry }) => (overlay === "lakes" ? geometry : []));
  const files = new Map<LayerFileId, AtlasFeature[]>(layerFileIds.map((id) => [id, []]));

  for (const [file, filePlaces] of places) {
    for (const place of filePlaces) {
      const drawing = drawnById.get(place.id);
      drawnById.delete(place.id);
      if (drawing && drawing.overlay !== file)
        problems.push(`${place.id}: content has it in "${file}", the build draws it in "${drawing.overlay}"`);
      const joined = joinPlace(place, drawing, lakes, problems);
      if (joined) files.get(file)?.push(joined);
    }
  }
  for (const drawing of drawnById.values()) {
    const feature = unplacedFeature(drawing, lakes, problems);
    if (feature) files.get(drawing.overlay)?.push(feature);
  }
  for (const features of files.values())
    features.sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
  return files;
}

function byId(drawn: readonly Drawn[], problems: string[]): Map<FeatureId, Drawn> {
  const found = new Map<FeatureId, Drawn>();
  for (const drawing of drawn) {
    if (found.has(drawing.id)) problems.push(`${drawing.id}: drawn twice`);
    found.set(drawing.id, drawing);
  }
  return found;
}

function joinPlace(
  place: Place,
  drawing: Drawn | undefined,
  lakes: readonly Geometry[],
  problems: string[],
): AtlasFeature | null {
  const { geometry: from } = place;
  if (from.from === "none") {
    if (drawing) problems.push(`${place.id}: content says it is not drawn, the build draws it`);
    return null;
  }
  if (from.from === "members") {
    const { members, labelPoint } = from;
    return feature({ ...said(place), origins: [], members, labelPoint }, null);
  }
  if (!drawing) {
    problems.push(
      `${place.id}: no step of the build draws it; expected a drawing or a reason (geometry from "none")`,
    );
    return null;
  }
  const properties = { origins: [], ...drawing.properties, ...said(place) };
  return feature({ ...properties, ...measure(place, drawing.geometry, lakes) }, drawing.geometry);
}

/** What content says of a Feature. A value that content leaves open stays the drawing's. */
function said({ id, kind, status, name, names, validFrom, validTo, statusBy, rank }: Place) {
  const open = { validFrom, validTo, statusBy, rank };
  const set = Object.fromEntries(Object.entries(open).filter(([, value]) => value !== undefined));
  return { id, kind, status, name, names, ...(set as typeof open) };
}

function unplacedFeature(
  { id, geometry, properties }: Drawn,
  lakes: readonly Geometry[],
  problems: string[],
): AtlasFeature | null {
  const label =
    properties?.status === "context-land"
      ? { labelPoint: countryLabelPoint(geometry, lakes) }
      : properties?.status === "lake"
        ? { labelPoint: labelPointOf(geometry) }
        : {};
  const parsed = FeatureProperties.safeParse({ origins: [], ...label, ...properties, id });
  if (parsed.success) return feature(parsed.data, geometry);
  for (const { path, message } of parsed.error.issues)
    problems.push(
      `${id}: has no Place and its own ${path.join(".") || "properties"} will not do: ${message}`,
    );
  return null;
}

function feature(properties: FeatureProperties, geometry: Geometry | null): AtlasFeature {
  return {
    type: "Feature",
    properties: orderProperties(properties),
    geometry: geometry && tidyGeometry(geometry),
  };
}
