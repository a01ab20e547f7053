import { type GeoStream, geoPath, geoTransform } from "d3-geo";
import { cameraFor, projection } from "@/components/svg/camera";
import { frame } from "@/geodata/schema/catalogue";
import { container, data, isShown, joinPage, loadAll, sayReady, switched } from "./peerPage";
import { labelPoint, plainPaint } from "./plainPaint";

/** d3-geo drawing SVG in the browser; a planar transform, the quicker of its two ways. */
const svgNamespace = "http://www.w3.org/2000/svg";
const make = <Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | number>,
) => {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
};

const size = { width: container.clientWidth, height: container.clientHeight };
const project = projection(cameraFor(data.bounds, size, data.padding), size);
const path = geoPath(
  geoTransform({
    point(this: { stream: GeoStream }, lon, lat) {
      this.stream.point(...project(lon, lat));
    },
  }),
);

const svg = make("svg", { ...size, viewBox: `0 0 ${size.width} ${size.height}` });
const world = make("g", {});
const groups = new Map<string, SVGGElement>();
const loaded = await loadAll();
for (const { file, collection } of loaded) {
  const group = make("g", isShown(file) ? {} : { display: "none" });
  for (const feature of collection.features) {
    const paint = plainPaint(feature);
    path.pointRadius(paint.radiusPx);
    group.append(
      make("path", {
        d: path(feature) ?? "",
        "data-feature": feature.properties.id,
        fill: paint.fill,
        "fill-opacity": paint.fillOpacity,
        stroke: paint.stroke,
        "stroke-width": paint.widthPx,
        "stroke-dasharray": paint.dashPx || "none",
      }),
    );
  }
  groups.set(file, group);
  world.append(group);
}
for (const { file, collection } of loaded) {
  for (const feature of isShown(file) ? collection.features : []) {
    const at = labelPoint(feature);
    if (!at) continue;
    const [x, y] = project(...at);
    const name = make("text", { x, y, class: "name" });
    name.textContent = feature.properties.name;
    world.append(name);
  }
}
svg.append(world);
container.append(svg);

const answer = joinPage(
  ([id]) => {
    for (const old of svg.querySelectorAll(".selected")) old.classList.remove("selected");
    if (id) svg.querySelector(`[data-feature="${id}"]`)?.classList.add("selected");
  },
  (isOn) => {
    if (isOn) groups.get(switched)?.removeAttribute("display");
    else groups.get(switched)?.setAttribute("display", "none");
  },
);
svg.addEventListener("click", ({ target }) => {
  const id = (target as Element).closest<SVGElement>("[data-feature]")?.dataset.feature;
  answer(id ? [id] : []);
});

const shift = { x: 0, y: 0 };
svg.addEventListener("pointermove", ({ buttons, movementX, movementY }) => {
  if (!buttons) return;
  shift.x += movementX;
  shift.y += movementY;
  world.setAttribute("transform", `translate(${shift.x} ${shift.y})`);
});
window.pointOf = (lon, lat) => {
  const [x, y] = project(lon, lat);
  const { left, top } = container.getBoundingClientRect();
  return [left + x, top + y];
};
sayReady();
const [left, top] = project(frame[0], frame[3]);
const [right, bottom] = project(frame[2], frame[1]);
world.append(
  make("image", {
    href: data.assets.relief?.light ?? "",
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    preserveAspectRatio: "none",
    opacity: 0.3,
    "pointer-events": "none",
  }),
);
