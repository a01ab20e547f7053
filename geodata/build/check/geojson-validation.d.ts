/** geojson-validation 1.0.2 has no types of its own; these are the functions that the checker calls. */
declare module "geojson-validation" {
  /** Returns messages with `trace` true; an empty array = nothing wrong. */
  type Check = (value: unknown, trace: true) => string[];
  export const isPosition: Check;
  export const isLineStringCoor: Check;
  export const isPolygonCoor: Check;
  export const isBbox: Check;
  export const isFeature: Check;
  export const isFeatureCollection: Check;
  export const valid: Check;
}
