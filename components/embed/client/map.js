// The zoomable map in place of the picture. MapLibre as published: it finds its worker by itself.
import { Map as MapLibreMap } from "/maplibre/maplibre-gl.mjs";

/** Slower than this, the picture serves better. */
const patienceMs = 60000;
const reachPx = 6;

/** Opens the map at the camera of the picture; resolves when it is drawn, rejects when it can't be. */
export async function openMap(
  container,
  query,
  { bounds, camera, padding, maxZoom },
  { onPick, onMove, onLost },
) {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = "/embed/files/map.css";
  document.head.append(sheet);
  const images = new Map();
  const first = await load(query, images);
  const map = new MapLibreMap({
    container,
    style: first.style,
    ...first.options,
    ...camera,
    zoomLevelsToOverscale: undefined,
    cooperativeGestures: true,
  });
  map.keyboard.disableRotation();
  map.touchZoomRotate.disableRotation();
  map.setMissingStyleImageResolver((id) => {
    if (images.has(id) && !map.hasImage(id)) map.addImage(id, images.get(id), { pixelRatio: 2 });
  });
  if (bounds) map.fitBounds(bounds, { padding, maxZoom, linear: true, duration: 0 });
  let style = first.style;
  let asked = query;
  try {
    await drawn(map);
  } catch (error) {
    map.remove();
    throw error;
  }
  map.getCanvas().addEventListener("webglcontextlost", () => onLost());
  map.on("click", ({ point: { x, y } }) => {
    const layers = style.layers.filter(({ metadata }) => metadata?.isHit).map(({ id }) => id);
    const box = [
      [x - reachPx, y - reachPx],
      [x + reachPx, y + reachPx],
    ];
    const found = map.queryRenderedFeatures(box, { layers });
    onPick(found.sort((a, b) => extentOf(a) - extentOf(b))[0]?.properties.id);
  });
  map.on("moveend", () => {
    const { lng, lat } = map.getCenter();
    onMove([map.getZoom().toFixed(2), lat.toFixed(4), lng.toFixed(4)].join("/"));
  });
  return {
    zoomBy: (delta) => map.zoomTo(map.getZoom() + delta),
    async update(next) {
      if (withoutCamera(next) === withoutCamera(asked)) return;
      asked = next;
      const loaded = await load(next, images);
      if (asked !== next) return;
      const before = style;
      style = loaded.style;
      // A source that stays is left in the words of the map, which would otherwise fetch it anew.
      const isKept = (id) => JSON.stringify(before.sources[id]) === JSON.stringify(style.sources[id]);
      const transformStyle = (held, given) => {
        const sources = { ...given.sources };
        for (const id in sources) if (isKept(id)) sources[id] = held.sources[id];
        return { ...given, sources };
      };
      map.setStyle(style, { diff: true, transformStyle });
    },
  };
}

function withoutCamera(query) {
  const rest = new URLSearchParams(query);
  rest.delete("map");
  return String(rest);
}

function drawn(map) {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("not drawn in time")), patienceMs);
    map.once("idle", () => {
      // Unseen it was small, by its options; without an override the device's own ratio counts.
      map.setPixelRatio(undefined);
      map.once("idle", resolve);
    });
    map.on("error", ({ error }) => {
      if (/worker|webgl/i.test(error.message)) reject(error);
    });
  });
}

/** Style of a view; its pictograms and hatches go to `images`. */
async function load(query, images) {
  const asked = new URLSearchParams(query);
  if (!/light|dark/.test(asked.get("theme"))) {
    asked.set("theme", matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  }
  const response = await fetch(`/style.json?${asked}`);
  if (!response.ok) throw new Error(`style.json: ${response.status}`);
  const answer = await response.json();
  await Promise.all(
    Object.entries(answer.images).map(async ([id, { svg, width, height, pixels }]) => {
      if (images.has(id)) return;
      if (pixels) {
        images.set(id, { width, height, data: Uint8Array.from(atob(pixels), (c) => c.charCodeAt(0)) });
        return;
      }
      const image = new Image(width, height);
      image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      await image.decode();
      images.set(id, image);
    }),
  );
  return answer;
}

/** Points before lines before areas, the smallest first. */
function extentOf({ geometry, properties }) {
  if (geometry.type.endsWith("Point")) return -2;
  if (geometry.type.endsWith("LineString")) return -1;
  return properties.areaKm2 ?? Number.MAX_VALUE;
}
