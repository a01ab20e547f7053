import {
  canvas,
  circleMarker,
  map as createMap,
  geoJSON,
  imageOverlay,
  type LatLngBoundsLiteral,
  type Path,
  tooltip,
} from "leaflet";
import { frame } from "@/geodata/schema/catalogue";
import type { AtlasFeature } from "@/geodata/schema/feature";
import { container, data, isShown, joinPage, loadAll, sayReady, switched } from "./peerPage";
import { labelPoint, plainPaint } from "./plainPaint";

/** Leaflet with its canvas renderer, as its documentation has it: one GeoJSON layer a file. */
const corners = ([west, south, east, north]: typeof frame): LatLngBoundsLiteral => [
  [south, west],
  [north, east],
];
const map = createMap(container, { renderer: canvas(), zoomSnap: 0, attributionControl: false });
map.fitBounds(corners(data.bounds), {
  paddingTopLeft: [data.padding.left, data.padding.top],
  paddingBottomRight: [data.padding.right, data.padding.bottom],
});

const paths = new Map<string, Path>();
let selected: Path | undefined;
const options = (feature: AtlasFeature) => {
  const { fill, fillOpacity, stroke, widthPx, dashPx } = plainPaint(feature);
  return {
    fill: fill !== "none",
    fillColor: fill,
    fillOpacity,
    stroke: stroke !== "none",
    color: stroke,
    weight: widthPx,
    dashArray: dashPx,
  };
};

const loaded = await loadAll();
const layers = loaded.map(({ file, collection }) => {
  const layer = geoJSON(collection, {
    style: (feature) => options(feature as AtlasFeature),
    pointToLayer: (feature, at) =>
      circleMarker(at, {
        ...options(feature as AtlasFeature),
        radius: plainPaint(feature as AtlasFeature).radiusPx,
      }),
    onEachFeature: ({ properties }, part) => {
      paths.set(properties.id, part as Path);
      part.on("click", () => answer([properties.id]));
    },
  });
  if (isShown(file)) layer.addTo(map);
  return { file, layer };
});
for (const { file, collection } of loaded) {
  for (const feature of isShown(file) ? collection.features : []) {
    const at = labelPoint(feature);
    if (!at) continue;
    const name = document.createElement("span");
    name.textContent = feature.properties.name;
    tooltip([at[1], at[0]], { permanent: true, direction: "center", className: "name", content: name }).addTo(
      map,
    );
  }
}

const answer = joinPage(
  ([id]) => {
    selected?.setStyle({ stroke: false });
    selected = id === undefined ? undefined : paths.get(id);
    selected?.setStyle({ stroke: true, color: "#c8320f", weight: 2.5 });
  },
  (isOn) => {
    const layer = layers.find(({ file }) => file === switched)?.layer;
    if (isOn) layer?.addTo(map);
    else layer?.remove();
  },
);
window.pointOf = (lon, lat) => {
  const { x, y } = map.latLngToContainerPoint([lat, lon]);
  const { left, top } = container.getBoundingClientRect();
  return [left + x, top + y];
};
sayReady();
imageOverlay(data.assets.relief?.light ?? "", corners(frame), { opacity: 0.3 }).addTo(map);
