import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import { drawImage, imageScale } from "@/components/map/mapImages";
import { mapOptions } from "@/components/map/mapOptions";
import { idsAt } from "@/components/map/pickedIds";
import { restyle } from "@/components/map/restyle";
import { unseenPixelRatio } from "@/components/map/unseenFrames";
import type { Camera } from "@/components/view/view";

// Runs in the browser: MapLibre as the page sets it up, without the page.

declare global {
  interface Window {
    bareMap: typeof bareMap;
  }
}

let map: MapLibreMap;
let asked: { current: StyleSpecification };

/** Does something to the map and waits until nothing more comes. */
const still = (act: () => void) =>
  new Promise<void>((resolve, reject) => {
    map.once("idle", () => resolve());
    map.once("error", ({ error }) => reject(error));
    act();
    map.triggerRepaint();
  });

const bareMap = {
  /** A new map, as large as the window, with the Style at the camera; not `isSharp`, for what needs no pixels. */
  async draw(style: StyleSpecification, camera: Camera, isSharp: boolean): Promise<void> {
    map?.remove();
    setWorkerUrl(`${window.location.origin}/worker.mjs`);
    asked = { current: style };
    map = new MapLibreMap({
      container: "map",
      style,
      ...mapOptions("", camera),
      // The frames before all is there cost little: the page has them drawn so too.
      pixelRatio: unseenPixelRatio,
      interactive: false,
      trackResize: false,
    });
    map.setMissingStyleImageResolver((id) => {
      const image = drawImage(id);
      if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: imageScale });
    });
    await still(() => undefined);
    if (isSharp) await still(() => map.setPixelRatio(1));
  },
  /** Another Style for the same map, taken as the page takes it. */
  restyle: (style: StyleSpecification) => still(() => restyle(map, asked, style)),
  /** What a click on each Position finds once the map looks there. */
  async pick(places: { position: [number, number]; zoom: number }[]): Promise<string[][]> {
    const found: string[][] = [];
    for (const { position, zoom } of places) {
      await still(() => map.jumpTo({ center: position, zoom }));
      found.push(idsAt(map, map.project(position), asked.current));
    }
    return found;
  },
  /** Ids of the Features that each layer shows, by layer id. */
  shown(): Record<string, string[]> {
    const ids: Record<string, Set<string>> = {};
    for (const { layer, properties } of map.queryRenderedFeatures()) {
      ids[layer.id] ??= new Set();
      if (typeof properties.id === "string") ids[layer.id]?.add(properties.id);
    }
    return Object.fromEntries(Object.entries(ids).map(([layer, found]) => [layer, [...found].sort()]));
  },
  /** Where the map draws Positions, CSS px. */
  project: (positions: [number, number][]) =>
    positions.map((position): [number, number] => {
      const { x, y } = map.project(position);
      return [x, y];
    }),
};

window.bareMap = bareMap;
