import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { cameraFor, type Padding, type Size } from "@/components/svg/camera";
import { renderPoster } from "@/components/svg/renderPoster";
import { frame, homeBounds } from "@/geodata/schema/catalogue";
import { styleOf } from "../style/views";
import { pictureOf, reliefUrl, svgData, withoutSymbols } from "./atlasPictures";
import { drawCanvas, expect, type Page, pictureOfCanvas, rasterise, test } from "./mapPage";

// A fluid picture, laid out by CSS alone, against MapLibre's own projection at the camera for the same container.

/** Line widths and hatches are those of one zoom, which a small container is further from. */
const allowedShare = { usual: 0.02, narrow: 0.03 };
const limits = { minZoom: 3.2, maxZoom: 10.5, frame };
const sheet: Padding = { top: 60, right: 64, bottom: 40, left: 348 };
const none: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
const containers: (Size & { padding: Padding })[] = [
  { width: 320, height: 300, padding: none },
  { width: 390, height: 380, padding: none },
  { width: 864, height: 700, padding: { top: 60, right: 64, bottom: 40, left: 40 } },
  { width: 1500, height: 900, padding: sheet },
  { width: 300, height: 900, padding: none },
];
const goals = { home: homeBounds, "an area": [44.7, 38.8, 46.2, 39.8] as typeof homeBounds };

for (const [name, bounds] of Object.entries(goals)) {
  test(`${name}: points stand where MapLibre projects them, in every container`, async ({ mapPage }) => {
    const style = styleOf(pictureOf("home, wide").view);
    // The targets' circles are at the very points, so they show where CSS puts them.
    const svg = renderPoster(
      style,
      svgData,
      { bounds, limits },
      { title: name, hrefOf: (id) => `?area=${id}` },
    );
    const points = pointsOf();
    const distances: number[] = [];
    for (const { padding, ...size } of containers) {
      const camera = cameraFor(bounds, size, padding, limits);
      await drawCanvas(mapPage, { version: 8, sources: {}, layers: [] }, camera, size);
      const expected = await mapPage.evaluate((all) => window.bareMap.project(all), [...points.values()]);
      const found = await layOut(mapPage, svg, padding);
      for (const [index, id] of [...points.keys()].entries()) {
        const [at, wanted] = [found[id], expected[index]];
        if (at && wanted) distances.push(Math.hypot(at[0] - wanted[0], at[1] - wanted[1]));
      }
    }
    console.log(`${name}: ${distances.length} points, at most ${Math.max(...distances).toFixed(2)} px off`);
    expect(distances.length).toBeGreaterThan(containers.length * 3);
    expect(Math.max(...distances)).toBeLessThan(1);
  });
}

for (const { padding: _, ...size } of containers.slice(1, 4)) {
  test(`first paint at ${size.width} × ${size.height}: fills and lines as on MapLibre's canvas`, async ({
    mapPage,
  }) => {
    const { view } = pictureOf("home, wide");
    const style = withoutSymbols(styleOf(view));
    await drawCanvas(mapPage, style, cameraFor(homeBounds, size, none, limits), size);
    const canvas = PNG.sync.read(await pictureOfCanvas(mapPage));
    const goal = { bounds: homeBounds, limits };
    const svg = renderPoster(style, svgData, goal, { title: "", reliefUrl: reliefUrl(view) });
    const container = "position:relative;overflow:hidden;container-type:size;width:100vw;height:100vh";
    const poster = await rasterise(mapPage, `<div style="${container}">${svg}</div>`, size);
    const share =
      pixelmatch(canvas.data, poster.data, undefined, size.width, size.height, {
        threshold: 0.1,
        includeAA: true,
      }) /
      (size.width * size.height);
    console.log(
      `first paint at ${size.width} × ${size.height}: ${(share * 100).toFixed(2)} % of pixels differ`,
    );
    expect(share).toBeLessThan(size.width < 500 ? allowedShare.narrow : allowedShare.usual);
  });
}

/** Positions of all point Features by id. */
function pointsOf(): Map<string, [number, number]> {
  return new Map(
    Object.entries(svgData)
      .filter(([source]) => source !== "labels")
      .flatMap(([, features]) => features)
      .flatMap(({ geometry, properties }) =>
        geometry.type === "Point" ? [[String(properties?.id), geometry.coordinates as [number, number]]] : [],
      ),
  );
}

/** The picture beside the map, in a container of the same size: middles of its targets' circles, by Feature id. */
function layOut(page: Page, svg: string, padding: Padding): Promise<Record<string, [number, number]>> {
  return page.evaluate(
    ([markup, { top, right, bottom, left }]) => {
      const container = document.createElement("div");
      container.setAttribute(
        "style",
        `position:absolute;inset:0;overflow:hidden;container-type:size;--map-padding-top:${top}px;` +
          `--map-padding-right:${right}px;--map-padding-bottom:${bottom}px;--map-padding-left:${left}px`,
      );
      container.innerHTML = markup;
      document.body.append(container);
      const found = [...container.querySelectorAll("a")].flatMap((link) => {
        const circle = link.querySelector("circle")?.getBoundingClientRect();
        const id = new URLSearchParams(link.getAttribute("href") ?? "").get("area");
        if (!circle || !id) return [];
        return [[id, [circle.x + circle.width / 2, circle.y + circle.height / 2]]];
      });
      container.remove();
      return Object.fromEntries(found);
    },
    [svg, padding] as const,
  );
}
