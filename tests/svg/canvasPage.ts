import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import { drawImage, imageScale } from "@/components/map/mapImages";
import type { Camera } from "@/components/view/view";

// Runs in the browser: MapLibre as the page sets it up, for a picture of one Style at one camera.

declare global {
  interface Window {
    drawCanvas: typeof drawCanvas;
    projectAll: typeof projectAll;
  }
}

let shown: MapLibreMap | null = null;

/** Draws the Style until nothing more comes; ids of the Features that each layer shows, by layer id. */
async function drawCanvas(style: StyleSpecification, camera: Camera): Promise<Record<string, string[]>> {
  shown?.remove();
  setWorkerUrl(`${window.location.origin}/worker.mjs`);
  const map = new MapLibreMap({
    container: "map",
    style,
    ...camera,
    attributionControl: false,
    fadeDuration: 0,
    renderWorldCopies: false,
    interactive: false,
    zoomLevelsToOverscale: undefined,
  });
  shown = map;
  map.setMissingStyleImageResolver((id) => {
    const image = drawImage(id);
    if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: imageScale });
  });
  await new Promise<void>((resolve, reject) => {
    map.once("idle", () => resolve());
    map.on("error", ({ error }) => reject(error));
  });
  const ids: Record<string, Set<string>> = {};
  for (const { layer, properties } of map.queryRenderedFeatures()) {
    ids[layer.id] ??= new Set();
    if (typeof properties.id === "string") ids[layer.id]?.add(properties.id);
  }
  return Object.fromEntries(Object.entries(ids).map(([layer, found]) => [layer, [...found].sort()]));
}

/** Where the map that is shown draws Positions, CSS px. */
function projectAll(positions: [number, number][]): [number, number][] {
  return positions.map((position) => {
    const { x, y } = shown?.project(position) ?? { x: Number.NaN, y: Number.NaN };
    return [x, y];
  });
}

window.drawCanvas = drawCanvas;
window.projectAll = projectAll;
