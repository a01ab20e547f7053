import type { Map as MapLibreMap } from "maplibre-gl";

/**
 * Keeps `aria-busy` on the map's element: true from a change of Style, data or camera until all of it is drawn. Returns what
 * says that a change is on its way.
 */
export function watchBusy(map: MapLibreMap, element: HTMLElement): () => void {
  const say = (isBusy: boolean) => element.setAttribute("aria-busy", String(isBusy));
  say(true);
  for (const event of ["movestart", "dataloading", "styledata"] as const) map.on(event, () => say(true));
  map.on("idle", () => say(false));
  return () => say(true);
}
