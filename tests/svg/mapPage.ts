import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { build } from "esbuild";
import type { Page } from "playwright/test";
import { PNG } from "pngjs";
import type { Camera } from "@/components/view/view";
import type {} from "./canvasPage";

const root = fileURLToPath(new URL("../..", import.meta.url));
const require = createRequire(import.meta.url);
const origin = "http://atlas.test";

let bundle: Promise<string> | null = null;

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

/** A page that holds nothing but MapLibre and the fonts; no request of it leaves this process. */
export async function openMapPage(page: Page): Promise<void> {
  bundle ??= canvasScript();
  const script = await bundle;
  await page.route(`${origin}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === "/")
      return route.fulfill({ contentType: "text/html", body: "<!doctype html><div id=map></div>" });
    if (path === "/canvas.mjs") return route.fulfill({ contentType: "text/javascript", body: script });
    if (path === "/worker.mjs") {
      return route.fulfill({
        contentType: "text/javascript",
        path: require.resolve("maplibre-gl/dist/maplibre-gl-worker.mjs"),
      });
    }
    if (path.startsWith("/fonts/")) return route.fulfill({ path: `${root}components/style${path}` });
    return route.abort();
  });
  await page.goto(`${origin}/`);
  await page.addStyleTag({
    content: "body { margin: 0 } #map { width: 100vw; height: 100vh } svg { display: block }",
  });
  await page.addScriptTag({ type: "module", url: "/canvas.mjs" });
  await page.waitForFunction(() => "drawCanvas" in window);
}

/** Has MapLibre draw a Style; ids of the Features that each layer shows, by layer id. */
export const drawCanvas = (page: Page, style: object, camera: Camera): Promise<Record<string, string[]>> =>
  page.evaluate(([s, c]) => window.drawCanvas(s as StyleSpecification, c), [style, camera] as const);

/** A file of `geodata/built` as a data URL. */
export function builtDataUrl(file: string, type: string): string {
  return `data:${type};base64,${readFileSync(`${root}geodata/built/${file}`).toString("base64")}`;
}

/** Markup alone in the page, with its images, as pixels. */
export async function rasterise(page: Page, markup: string): Promise<PNG> {
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>body { margin: 0 } svg { display: block }</style>${markup}`,
  );
  await page.evaluate(() =>
    Promise.all(
      [...document.querySelectorAll("image")].map((image) => {
        const copy = new Image();
        copy.src = image.getAttribute("href") ?? "";
        return copy.decode();
      }),
    ),
  );
  return PNG.sync.read(await page.screenshot());
}
