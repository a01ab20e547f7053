import type { FeatureCollection } from "geojson";
import { topology } from "topojson-server";
import { credits, type ViewData } from "./viewData";

/** Steps along each axis; over the whole frame one is some 25 m. */
const quantization = 1e5;

/** One Topology with an object for each overlay: what its Features share is in it once. */
export function writeTopojson(data: ViewData): string {
  const objects = Object.fromEntries(
    data.overlays.map(({ id, features }) => [
      id,
      {
        type: "FeatureCollection",
        features: features.map((feature) => ({ ...feature, id: feature.properties.id })),
      } as FeatureCollection,
    ]),
  );
  return `${JSON.stringify({ ...topology(objects, quantization), ...credits(data) })}\n`;
}
