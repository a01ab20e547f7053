import { credits, featuresOf, type ViewData } from "./viewData";

/** One FeatureCollection (RFC 7946), lon/lat, WGS 84; whose data it is stands beside the Features. */
export function writeGeojson(data: ViewData): string {
  const features = featuresOf(data).map(({ overlay, feature }) => ({
    type: feature.type,
    id: feature.properties.id,
    properties: { ...feature.properties, overlay },
    geometry: feature.geometry,
  }));
  return `${JSON.stringify({ type: "FeatureCollection", ...credits(data), features })}\n`;
}
