import type { Map as MapLibreMap } from "maplibre-gl";

/**
 * Lets tests and developers reach MapLibre's map from its container element:
 * `document.querySelector(".map-canvas")[Symbol.for("passage-atlas.map")]`. The page itself never reads it.
 */
export function setMapHandle(container: HTMLElement, map: MapLibreMap): void {
  Object.assign(container, { [Symbol.for("passage-atlas.map")]: map });
}
