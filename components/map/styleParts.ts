import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";

/** Ids of the layers whose Features can be chosen on the map. */
export const hitLayerIds = (style: StyleSpecification): string[] =>
  style.layers
    .filter(({ metadata }) => (metadata as { isHit?: true } | undefined)?.isHit)
    .map(({ id }) => id);

/** Ids of the sources that hold Features. */
export const vectorSources = (style: StyleSpecification): string[] =>
  Object.entries(style.sources)
    .filter(([, source]) => source.type === "geojson")
    .map(([id]) => id);
