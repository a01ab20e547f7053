import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import { drawImage, imageScale } from "@/components/map/mapImages";
import { mapOptions } from "@/components/map/mapOptions";
import { idsAt } from "@/components/map/pickedIds";
import { buildStyle } from "@/components/style/buildStyle";
import type { StyleAssets } from "@/components/style/styleView";
import type { FeatureId } from "@/geodata/schema/ids";
import type { PeerData } from "./peerPage";
import { peerStyleView } from "./peerStyleView";

/** MapLibre over the picture, which goes when the map is idle. */
export function takeOver(
  container: HTMLElement,
  data: PeerData,
  answer: (ids: FeatureId[]) => void,
  onReady: () => void,
): void {
  setWorkerUrl(`${location.origin}/maplibre/maplibre-gl-worker.mjs`);
  const style = buildStyle(peerStyleView(data), data.assets as StyleAssets);
  const element = document.createElement("div");
  element.style.cssText = "position: absolute; inset: 0; opacity: 0; pointer-events: none";
  container.append(element);
  const map = new MapLibreMap({
    container: element,
    style,
    ...mapOptions("Map", null),
    bounds: data.bounds,
    fitBoundsOptions: { padding: data.padding },
  });
  map.setMissingStyleImageResolver((id) => {
    const image = drawImage(id);
    if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: imageScale });
  });
  map.on("click", ({ point }) => answer(idsAt(map, point, style)));
  map.once("idle", () => {
    element.style.cssText = "position: absolute; inset: 0";
    onReady();
    document.documentElement.dataset.state = "ready";
  });
}
