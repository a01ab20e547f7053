import type { Map as MapLibreMap } from "maplibre-gl";
import type { Box } from "@/components/view/box";
import type { Bounds, Position } from "@/geodata/schema/geometry";
import { expect, type Page } from "./atlas";

export const canvasOf = (page: Page) => page.locator("canvas.maplibregl-canvas");

/** The arrow at the map's edge that points to a place beyond it. */
export const arrowTo = (page: Page, name: string) =>
  page
    .getByRole("navigation", { name: "Places beyond the map’s edge" })
    .getByRole("link")
    .filter({ has: page.getByText(name, { exact: true }) });

/** Opens a view and waits until its map is drawn. */
export async function openView(page: Page, href: string): Promise<void> {
  await page.goto(href);
  await mapIsReady(page);
}

export async function mapIsReady(page: Page): Promise<void> {
  await expect(page.locator('[data-state="ready"]'), "the map is drawn").toBeAttached();
}

/** Opens the panel of overlays where the page keeps it shut. */
export async function openPanel(page: Page): Promise<void> {
  const toggle = page.getByRole("button", { name: "Overlays and legend" });
  if ((await toggle.getAttribute("aria-expanded")) === "false") await toggle.click();
}

/** Goes to a view as back and forward do, without loading the page again. */
export async function visitView(page: Page, href: string): Promise<void> {
  await page.evaluate(async (url) => {
    history.pushState(null, "", url);
    dispatchEvent(new PopStateEvent("popstate"));
    const frame = () => new Promise(requestAnimationFrame);
    // React has rendered the view and the map has been told of it.
    await frame();
    await frame();
  }, href);
}

/** Waits until camera, data and Style have come to rest and are drawn. */
export async function mapIsStill(page: Page): Promise<void> {
  await expect(page.locator(".map-canvas"), "the map is drawn").toHaveAttribute("aria-busy", "false");
}

/** The map alone, as PNG, when it has come to rest. What lies over the canvas is hidden for the time. */
export async function picture(page: Page): Promise<Buffer> {
  await mapIsStill(page);
  return canvasOf(page).screenshot({
    style: "* { visibility: hidden !important } canvas.maplibregl-canvas { visibility: visible !important }",
    animations: "disabled",
  });
}

/** Where the drawn map has Positions, px from its top left corner: MapLibre's own projection. */
export const projectOnMap = (
  page: Page,
  positions: readonly Position[],
): Promise<{ x: number; y: number }[]> =>
  canvasOf(page).evaluate(
    (canvas, all) => {
      const container = canvas.closest(".map-canvas");
      // See components/map/mapHandle.ts.
      const map = container && (Reflect.get(container, Symbol.for("passage-atlas.map")) as MapLibreMap);
      if (!map) throw new Error("the page has no map");
      return all.map((position) => {
        const { x, y } = map.project(position);
        return { x, y };
      });
    },
    positions as [number, number][],
  );

/** Where Bounds lie on the drawn map, px from its top left corner. */
export async function boxOnMap(page: Page, [west, south, east, north]: Bounds): Promise<Box> {
  const [first, last] = await projectOnMap(page, [
    [west, north],
    [east, south],
  ]);
  if (!first || !last) throw new Error("two corners make a box");
  return { left: first.x, top: first.y, right: last.x, bottom: last.y };
}

export async function canvasSize(
  page: Page,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await canvasOf(page).boundingBox();
  if (!box) throw new Error("the map has no canvas");
  return box;
}
