import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import { drawImage, imageScale } from "@/components/map/mapImages";
import { mapOptions } from "@/components/map/mapOptions";
import { idsAt } from "@/components/map/pickedIds";
import { restyle } from "@/components/map/restyle";
import { buildStyle } from "@/components/style/buildStyle";
import type { StyleAssets } from "@/components/style/styleView";
import type { FeatureId } from "@/geodata/schema/ids";
import { container, data, joinPage, switched } from "./peerPage";
import { peerStyleView } from "./peerStyleView";

/**
 * MapLibre as its documentation starts it: one script in the page, the map as soon as that has run. Our own Style, and our
 * own way to change it, which is quicker than `setStyle`.
 */
setWorkerUrl(`${location.origin}/maplibre/maplibre-gl-worker.mjs`);

let overlays = data.overlays;
let highlightIds: FeatureId[] = [];
const style = () =>
  buildStyle(peerStyleView({ ...data, overlays }, highlightIds), data.assets as StyleAssets);

const asked = { current: style() };
const map = new MapLibreMap({
  container,
  style: asked.current,
  ...mapOptions("Map", null),
  bounds: data.bounds,
  fitBoundsOptions: { padding: data.padding },
});
map.setMissingStyleImageResolver((id) => {
  const image = drawImage(id);
  if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: imageScale });
});

const answer = joinPage(
  (ids) => {
    highlightIds = ids;
    restyle(map, asked, style());
  },
  (isOn) => {
    overlays = isOn ? [...data.overlays, switched] : data.overlays;
    restyle(map, asked, style());
  },
);
map.on("click", ({ point }) => answer(idsAt(map, point, style())));
map.once("idle", () => {
  document.documentElement.dataset.state = "ready";
});
window.pointOf = (lon, lat) => {
  const { x, y } = map.project([lon, lat]);
  const { left, top } = container.getBoundingClientRect();
  return [left + x, top + y];
};
