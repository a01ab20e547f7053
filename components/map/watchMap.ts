import type { Map as MapLibreMap } from "maplibre-gl";
import type { MapState } from "./mapState";
import { saveFrames } from "./unseenFrames";

/** How long a lost drawing context may take to come back. */
const contextPatienceMs = 5000;

/**
 * Reports how the map fares: drawn, lost, given back, or beyond help. It is drawn sharp once it has all that it needs. Returns
 * what ends the watch.
 */
export function watchMap(map: MapLibreMap, onState: (state: MapState, message?: string) => void): () => void {
  let isDrawn = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onIdle = () => {
    isDrawn = true;
    onState("ready");
  };
  const endSaving = saveFrames(map);
  map.once("idle", () => {
    endSaving();
    map.once("idle", onIdle);
  });
  map.on("error", ({ error, ...event }) => {
    // Without its worker nothing is ever drawn, and a map that lacks a file would say what isn't so.
    const isEssential =
      /worker|webgl/i.test(error.message) || ("sourceId" in event && event.sourceId !== "relief");
    if (!isDrawn && isEssential) onState("failed", error.message);
  });
  map.on("webglcontextlost", () => {
    onState("lost");
    clearTimeout(timer);
    timer = setTimeout(() => onState("failed", "the drawing context was not given back"), contextPatienceMs);
  });
  map.on("webglcontextrestored", () => {
    clearTimeout(timer);
    map.once("idle", onIdle);
  });
  return () => clearTimeout(timer);
}
