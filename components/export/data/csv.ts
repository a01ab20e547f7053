import { centroid } from "@turf/turf";
import type { OverlayId } from "@/geodata/schema/catalogue";
import type { AtlasFeature } from "@/geodata/schema/feature";
import { featuresOf, type ViewData } from "./viewData";

type Row = { overlay: OverlayId; feature: AtlasFeature };

/** Columns by name; `lon` and `lat` are the mean of the geometry's corners, decimal degrees, WGS 84. */
const columns: readonly [name: string, value: (row: Row, data: ViewData) => string | number | undefined][] = [
  ["id", ({ feature }) => feature.properties.id],
  ["name", ({ feature }) => feature.properties.name],
  ["kind", ({ feature }) => feature.properties.kind],
  ["status", ({ feature }) => feature.properties.status],
  ["overlay", ({ overlay }) => overlay],
  ["lon", ({ feature }) => middleOf(feature)?.[0]],
  ["lat", ({ feature }) => middleOf(feature)?.[1]],
  ["geometry", ({ feature }) => feature.geometry?.type],
  ["validFrom", ({ feature }) => feature.properties.validFrom],
  ["validTo", ({ feature }) => feature.properties.validTo],
  ["accuracyKm", ({ feature }) => feature.properties.accuracyKm],
  ["schematic", ({ feature }) => (feature.properties.schematic ? "true" : undefined)],
  ["lengthKm", ({ feature }) => feature.properties.lengthKm],
  ["areaKm2", ({ feature }) => feature.properties.areaKm2],
  ["attribution", (row, data) => creditOf(row, data, "attribution")],
  ["licence", (row, data) => creditOf(row, data, "licence")],
  ["date", (_, { date }) => date],
  ["source", (_, { permalink }) => permalink],
];

/** A line for each Feature (RFC 4180), UTF-8, under a line of names. */
export function writeCsv(data: ViewData): string {
  const rows = featuresOf(data).map((row) => columns.map(([, value]) => cell(value(row, data))).join(","));
  return [columns.map(([name]) => name).join(","), ...rows, ""].join("\r\n");
}

/** A spreadsheet would run what starts like a formula. */
function cell(value: string | number | undefined): string {
  const text = String(value ?? "");
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const middles = new WeakMap<AtlasFeature, [number, number]>();

function middleOf(feature: AtlasFeature): [number, number] | undefined {
  if (!feature.geometry) return undefined;
  const known = middles.get(feature);
  if (known) return known;
  const [lon = 0, lat = 0] = centroid(feature.geometry).geometry.coordinates;
  const middle: [number, number] = [Number(lon.toFixed(4)), Number(lat.toFixed(4))];
  middles.set(feature, middle);
  return middle;
}

/** What was drawn by hand is the project's own. */
const own = { attribution: "Passage Atlas contributors", licence: "CC BY 4.0" };

function creditOf({ feature }: Row, { origins }: ViewData, key: keyof typeof own): string {
  const found = feature.properties.origins.flatMap((id) => origins[id]?.[key] ?? []);
  return [...new Set(found.length > 0 ? found : [own[key]])].join("; ");
}
