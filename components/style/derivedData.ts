import { along, circle, length, lineString } from "@turf/turf";
import type { Feature, MultiLineString, Point, Polygon } from "geojson";
import { datedStatuses } from "@/components/view/inTime";
import type { LayerFileId } from "@/geodata/schema/catalogue";
import type { AtlasCollection, AtlasFeature, FeatureProperties } from "@/geodata/schema/feature";
import type { Position } from "@/geodata/schema/geometry";
import type { FeatureId } from "@/geodata/schema/ids";
import { labelAxes, labelPoints } from "./labelAnchors";
import { selectableFiles } from "./layers/overlayFiles";
import { localLanguages } from "./localLanguages";
import { sharedSites } from "./sharedSites";
import type { DerivedData, LabelProperties } from "./styleView";

/** Circles are drawn around positions known to more than this many km. */
const circleFromKm = 10;

/** Labels and circles worked out from the built files, by file. Runs on the server: the result travels with the page. */
export function buildDerivedData(collections: Partial<Record<LayerFileId, AtlasCollection>>): DerivedData {
  const entries = Object.entries(collections) as [LayerFileId, AtlasCollection][];
  const features = entries.flatMap(([file, { features }]) => features.map((feature) => ({ file, feature })));
  return {
    labels: {
      type: "FeatureCollection",
      features: features.flatMap(({ file, feature }) => labelOf(file, feature) ?? []),
    },
    circles: {
      type: "FeatureCollection",
      features: features.flatMap(({ file, feature }) => circleAround(file, feature) ?? []),
    },
    labelLines: {
      type: "FeatureCollection",
      features: features.flatMap(({ feature }) => axisOf(feature) ?? []),
    },
    idsIn: idsIn(entries),
    localLanguages: localLanguages(collections),
    sharedSites: sharedSites(collections),
    datedStatuses: changingStatuses(features.map(({ feature }) => feature)),
    drawings: drawingsOf(features.map(({ feature }) => feature)),
    soleMembers: soleMembers(features.map(({ feature }) => feature)),
  };
}

function labelOf(overlay: LayerFileId, feature: AtlasFeature): Feature<Point, LabelProperties> | null {
  const { labelPoint: geometricPoint, ...properties } = feature.properties;
  if (unlabelled.includes(overlay) || feature.geometry?.type === "Point") return null;
  const labelPoint = labelPoints[feature.properties.id] ?? middleOf(feature) ?? geometricPoint;
  if (!labelPoint || feature.properties.id === "caspian-sea") return null;
  return {
    type: "Feature",
    properties: { ...(isCountry(properties) ? inCapitals(properties) : properties), overlay },
    geometry: { type: "Point", coordinates: labelPoint },
  };
}

/** Files whose Features are no places of the index can't have a selected one. */
function idsIn(entries: [LayerFileId, AtlasCollection][]): DerivedData["idsIn"] {
  const selectable = entries.filter(([file]) => selectableFiles.includes(file));
  return Object.fromEntries(
    selectable.map(([file, { features }]) => [file, features.map(({ properties }) => properties.id)]),
  );
}

function soleMembers(features: AtlasFeature[]): Record<FeatureId, FeatureId> {
  const pairs = features.flatMap(({ properties: { id, members } }): [FeatureId, FeatureId][] => {
    const [only, ...others] = members ?? [];
    return only && others.length === 0 ? [[id, only]] : [];
  });
  return Object.fromEntries(pairs);
}

function drawingsOf(features: AtlasFeature[]): DerivedData["drawings"] {
  const entries = features.flatMap(({ properties: { id, status, validFrom, validTo, drawnAs } }) =>
    drawnAs ? [[id, { status, validFrom, validTo, drawnAs }] as const] : [],
  );
  return Object.fromEntries(entries);
}

function changingStatuses(features: AtlasFeature[]): DerivedData["datedStatuses"] {
  const entries = features.flatMap(({ properties }) => {
    const spans = datedStatuses(properties);
    return spans.length > 0 ? [[properties.id, spans] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Files without labels of area: rivers are named along their course, off-frame places by arrows, sectors by labels of their own. */
const unlabelled: readonly LayerFileId[] = ["provinces", "rivers", "off-frame", "caspian-sectors"];

/** Middle of a line's longest part; null for what is no line. */
function middleOf({ geometry }: AtlasFeature): Position | null {
  if (geometry?.type !== "LineString" && geometry?.type !== "MultiLineString") return null;
  const parts = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
  const lines = parts.map((part) => lineString(part)).sort((a, b) => length(b) - length(a));
  const [longest] = lines;
  if (!longest) return null;
  const [lon = 0, lat = 0] = along(longest, length(longest) / 2).geometry.coordinates;
  return [Math.round(lon * 1e3) / 1e3, Math.round(lat * 1e3) / 1e3];
}

const isCountry = ({ status }: FeatureProperties) => status === "land" || status === "context-land";

/** Country names in capitals, each by its language's rules: Türkiye has a dotted İ, Georgian keeps its small letters. */
function inCapitals(properties: FeatureProperties): FeatureProperties {
  const upper = (text: string, language: string) =>
    language === "ka" ? text : text.toLocaleUpperCase(text.startsWith("Türkiye") ? "tr" : language);
  const names = Object.entries(properties.names ?? {}).map(([language, name]) => [
    language,
    upper(name, language),
  ]);
  return { ...properties, name: upper(properties.name, "en"), names: Object.fromEntries(names) };
}

function circleAround(overlay: LayerFileId, feature: AtlasFeature): Feature<Polygon, LabelProperties> | null {
  const geometry = feature.geometry;
  const properties = { ...feature.properties, overlay };
  if (geometry?.type !== "Point" || !properties.accuracyKm || properties.accuracyKm <= circleFromKm)
    return null;
  if (properties.status === "off-frame") return null;
  return circle(geometry.coordinates, properties.accuracyKm, { steps: 72, units: "kilometers", properties });
}

function axisOf(feature: AtlasFeature): Feature<MultiLineString, FeatureProperties> | null {
  const coordinates = labelAxes[feature.properties.id];
  if (!coordinates) return null;
  return {
    type: "Feature",
    properties: feature.properties,
    geometry: { type: "MultiLineString", coordinates },
  };
}
