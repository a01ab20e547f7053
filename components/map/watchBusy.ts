import type { Map as MapLibreMap } from "maplibre-gl";

/** Says that a change is on its way; calling what it returns, that the map has been told of it. */
export type HoldBusy = () => () => void;

/** Keeps `aria-busy` on the map's element: true from a change of Style, data or camera until all of it is drawn. */
export function watchBusy(map: MapLibreMap, element: HTMLElement): HoldBusy {
  const held = new Set<symbol>();
  const say = (isBusy: boolean) => element.setAttribute("aria-busy", String(isBusy || held.size > 0));
  say(true);
  for (const event of ["movestart", "dataloading", "styledata"] as const) map.on(event, () => say(true));
  map.on("idle", () => say(false));
  return () => {
    const change = Symbol("change");
    held.add(change);
    say(true);
    return () => held.delete(change);
  };
}
