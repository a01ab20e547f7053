import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { build } from "esbuild";
import { type BrowserContext, test as base, expect, type Page } from "playwright/test";
import { PNG } from "pngjs";
import type { Size } from "@/components/svg/camera";
import type { Camera } from "@/components/view/view";
import type { OverlayId } from "@/geodata/schema/catalogue";
import type { Position } from "@/geodata/schema/geometry";
import { expectNoProblem, watchProblems } from "../browser/atlas";
import { styleOfView, viewOfQuery } from "../style/queryViews";
import type {} from "./canvasPage";

const root = fileURLToPath(new URL("../..", import.meta.url));
const require = createRequire(import.meta.url);
const origin = "http://atlas.test";

interface BarePage {
  page: Page;
  problems: string[];
}

/** Tests that share one page, which holds nothing but MapLibre, the fonts and the built data: `mapPage`. */
export const test = base.extend<{ mapPage: Page }, { barePage: BarePage }>({
  barePage: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ deviceScaleFactor: 1 });
      const problems = watchProblems(context, origin);
      const page = await openMapPage(context);
      await use({ page, problems });
      await context.close();
    },
    { scope: "worker", timeout: 600_000 },
  ],
  mapPage: async ({ barePage: { page, problems } }, use) => {
    problems.length = 0;
    await use(page);
    expectNoProblem(problems);
  },
});

export { expect, type Page };

/** Data that Styles hold themselves, such as labels: sent once, not with each Style. */
const inlineData = new Map<object, string>();

/** No request of the page leaves this process. */
async function openMapPage(context: BrowserContext): Promise<Page> {
  const script = await canvasScript();
  await context.route(`${origin}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === "/")
      return route.fulfill({
        contentType: "text/html",
        body: `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><style>
          body { margin: 0; background: #fff } svg { display: block }
          #map, #picture { position: fixed; inset: 0 } #picture { background: #fff } #picture:empty { display: none }
          </style><div id="map"></div><div id="picture"></div><script type="module" src="/canvas.mjs"></script>`,
      });
    if (path === "/canvas.mjs") return route.fulfill({ contentType: "text/javascript", body: script });
    if (path === "/worker.mjs") {
      return route.fulfill({
        contentType: "text/javascript",
        path: require.resolve("maplibre-gl/dist/maplibre-gl-worker.mjs"),
      });
    }
    if (path.startsWith("/fonts/")) return route.fulfill({ path: `${root}components/style${path}` });
    if (path.startsWith("/geodata/"))
      return route.fulfill({ path: root + path.replace("/geodata", "geodata/built") });
    for (const [data, address] of inlineData) if (address === path) return route.fulfill({ json: data });
    return route.abort();
  });
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  await page.waitForFunction(() => "bareMap" in window);
  return page;
}

async function canvasScript(): Promise<string> {
  const built = await build({
    entryPoints: [fileURLToPath(new URL("canvasPage.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "esm",
    alias: { "@": root.replace(/\/$/, "") },
    logLevel: "error",
  });
  return built.outputFiles[0]?.text ?? "";
}

/** The Style with the addresses of its data in place of those that are written out in it; `object`, for `evaluate`. */
function withAddresses(style: StyleSpecification): object {
  const sources = Object.entries(style.sources).map(([id, source]) => {
    if (source.type !== "geojson" || typeof source.data !== "object") return [id, source];
    const known = inlineData.get(source.data) ?? `/inline/${inlineData.size}.geojson`;
    inlineData.set(source.data, known);
    return [id, { ...source, data: known }];
  });
  return { ...style, sources: Object.fromEntries(sources) };
}

/** Has MapLibre draw a Style in a new map; not sharp where only what it finds matters. */
export async function drawCanvas(
  page: Page,
  style: StyleSpecification,
  camera: Camera,
  size: Size,
  isSharp = true,
): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(([s, c, sharp]) => window.bareMap.draw(s as StyleSpecification, c, sharp), [
    withAddresses(style),
    camera,
    isSharp,
  ] as const);
}

/** Gives the same map another Style. */
export const restyleCanvas = (page: Page, style: StyleSpecification): Promise<void> =>
  page.evaluate((s) => window.bareMap.restyle(s as StyleSpecification), withAddresses(style));

/** What is drawn, as PNG. */
export const pictureOfCanvas = (page: Page): Promise<Buffer> => page.screenshot();

export interface PickCase {
  /** The Feature that the click is meant for. */
  id: string;
  position: Position;
  zoom: number;
  overlays: readonly OverlayId[];
}

const pickSize: Size = { width: 480, height: 400 };

/** What a click finds in each case, most specific first: the layers that answer clicks, asked as the page asks them. */
export async function pickOnCanvas(page: Page, cases: readonly PickCase[]): Promise<Map<PickCase, string[]>> {
  const found = new Map<PickCase, string[]>();
  for (const overlays of new Set(cases.map((one) => one.overlays.join()))) {
    const group = cases.filter((one) => one.overlays.join() === overlays);
    const [first] = group;
    if (!first) continue;
    const style = styleOfView(viewOfQuery(`overlays=${overlays}`));
    await drawCanvas(page, style, { center: first.position, zoom: first.zoom }, pickSize, false);
    const answers = await page.evaluate(
      (places) => window.bareMap.pick(places),
      group.map(({ position, zoom }) => ({ position, zoom })),
    );
    for (const [index, one] of group.entries()) found.set(one, answers[index] ?? []);
  }
  return found;
}

/** Markup over the whole window, with its images, as pixels. */
export async function rasterise(page: Page, markup: string, size: Size): Promise<PNG> {
  await page.setViewportSize(size);
  const picture = page.locator("#picture");
  await picture.evaluate(async (element, html) => {
    element.innerHTML = html;
    const images = [...element.querySelectorAll("image")].map((image) => {
      const copy = new Image();
      copy.src = image.getAttribute("href") ?? "";
      return copy.decode();
    });
    await Promise.all(images);
  }, markup);
  const pixels = PNG.sync.read(await page.screenshot());
  await picture.evaluate((element) => element.replaceChildren());
  return pixels;
}
