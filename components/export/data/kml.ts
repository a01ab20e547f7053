import { element, escapeXml } from "@/components/svg/markup";
import type { AtlasFeature, Geometry } from "@/geodata/schema/feature";
import type { ViewData } from "./viewData";

/** A Folder for each overlay (OGC KML 2.2), lon,lat, WGS 84. */
export function writeKml(data: ViewData): string {
  const folders = data.overlays.map(({ id, title, features }) =>
    element("Folder", { id }, text("name", title) + features.map((feature) => placemark(feature)).join("")),
  );
  const about = `As on ${data.date}. ${data.attribution.join("; ")}. ${data.permalink} (edition ${data.hash})`;
  const content = [text("name", data.title), text("description", about), ...folders].join("");
  const kml = element("kml", { xmlns: "http://www.opengis.net/kml/2.2" }, element("Document", {}, content));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${kml}\n`;
}

const text = (name: string, content: string) => element(name, {}, escapeXml(content));

function placemark({ properties, geometry }: AtlasFeature): string {
  const { id, name, kind, status, validFrom, validTo, schematic, accuracyKm } = properties;
  const begin = validFrom ? text("begin", validFrom) : "";
  const end = validTo ? text("end", validTo) : "";
  const span = begin || end ? element("TimeSpan", {}, begin + end) : "";
  const facts = { kind, status, schematic, accuracyKm };
  const extended = Object.entries(facts).flatMap(([key, value]) =>
    value === undefined ? [] : element("Data", { name: key }, text("value", String(value))),
  );
  return element(
    "Placemark",
    { id },
    text("name", name) +
      span +
      element("ExtendedData", {}, extended.join("")) +
      (geometry ? shape(geometry) : ""),
  );
}

type Positions = readonly (readonly number[])[];
const coordinates = (positions: Positions) =>
  text("coordinates", positions.map(([lon, lat]) => `${lon},${lat}`).join(" "));
const line = (positions: Positions) => element("LineString", {}, coordinates(positions));
const ring = (positions: Positions) => element("LinearRing", {}, coordinates(positions));

function polygon([outer = [], ...inner]: readonly Positions[]): string {
  const holes = inner.map((hole) => element("innerBoundaryIs", {}, ring(hole)));
  return element("Polygon", {}, element("outerBoundaryIs", {}, ring(outer)) + holes.join(""));
}

function shape(geometry: Geometry): string {
  switch (geometry.type) {
    case "Point":
      return element("Point", {}, coordinates([geometry.coordinates]));
    case "LineString":
      return line(geometry.coordinates);
    case "MultiLineString":
      return element("MultiGeometry", {}, geometry.coordinates.map(line).join(""));
    case "Polygon":
      return polygon(geometry.coordinates);
    case "MultiPolygon":
      return element("MultiGeometry", {}, geometry.coordinates.map(polygon).join(""));
  }
}
