import type { Map as MapLibreMap } from "maplibre-gl";

/** Device pixels per CSS pixel while nobody sees the map. */
export const unseenPixelRatio = 0.1;
/** Shortest time from frame to frame while tiles are on their way. */
const restMs = 300;

/**
 * While nobody sees the map, each tile that comes would make a frame for nothing: some only move the loading on. Once no tile is
 * awaited the next frame is drawn at once. Returns what has the map drawn as it is seen: sharp, and whenever MapLibre asks.
 */
export function saveFrames(map: MapLibreMap): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let drawnAtMs = Number.NEGATIVE_INFINITY;
  const repaint = map.triggerRepaint;
  const draw = () => {
    clearTimeout(timer);
    timer = undefined;
    drawnAtMs = performance.now();
    repaint.call(map);
  };
  map.triggerRepaint = () => {
    // Without a Style, as when the context is lost or the map removed, MapLibre can't answer.
    const isAwaited = map.style && !map.areTilesLoaded();
    const waitMs = isAwaited ? drawnAtMs + restMs - performance.now() : 0;
    if (waitMs <= 0) draw();
    else timer ??= setTimeout(draw, waitMs);
  };
  return () => {
    clearTimeout(timer);
    map.triggerRepaint = repaint;
    // What takes back an override: the device's own ratio counts again, whatever it becomes.
    map.setPixelRatio(undefined as unknown as number);
  };
}
