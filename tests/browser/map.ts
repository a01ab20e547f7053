import type { Box } from "@/components/view/box";
import type { Bounds, Position } from "@/geodata/schema/geometry";
import { expect, type Page } from "./atlas";

export interface Camera {
  center: Position;
  zoom: number;
}

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
  await expect(page.locator('[data-state="ready"]'), "the map is drawn").toBeAttached({ timeout: 60_000 });
}

/** Opens the panel of overlays where the page keeps it shut. */
export async function openPanel(page: Page): Promise<void> {
  const toggle = page.getByRole("button", { name: "Overlays and legend" });
  if ((await toggle.getAttribute("aria-expanded")) === "false") await toggle.click();
}

/** Goes to a view as back and forward do, without loading the page again, and waits until its map is drawn. */
export async function visitView(page: Page, href: string): Promise<void> {
  await page.evaluate(async (url) => {
    history.pushState(null, "", url);
    dispatchEvent(new PopStateEvent("popstate"));
    const frame = () => new Promise(requestAnimationFrame);
    // React has rendered the view and the map has been told of it.
    await frame();
    await frame();
  }, href);
  await mapIsStill(page);
}

/** Waits until camera, data and Style have come to rest and are drawn. */
export async function mapIsStill(page: Page): Promise<void> {
  await expect(page.locator(".map-canvas"), "the map is drawn").toHaveAttribute("aria-busy", "false");
}

/**
 * The map alone, as PNG, when it has come to rest: two pictures in a row are the same. What lies over the canvas is hidden
 * for the time.
 */
export async function picture(page: Page): Promise<Buffer> {
  const style =
    "* { visibility: hidden !important } canvas.maplibregl-canvas { visibility: visible !important }";
  const shoot = () => canvasOf(page).screenshot({ style, animations: "disabled" });
  let before = await shoot();
  let after = before;
  await expect(async () => {
    before = after;
    await page.waitForTimeout(150);
    after = await shoot();
    expect(after.equals(before), "the map comes to rest").toBe(true);
  }).toPass({ timeout: 30_000, intervals: [0] });
  return after;
}

/**
 * Where the map looks, as its own address says it: the page writes there what the reader moved, so one zoom step in tells
 * of the Camera before it.
 */
export async function readCamera(page: Page): Promise<Camera> {
  const previous = new URL(page.url()).searchParams.get("map");
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("map")).not.toBe(previous);
  const [zoom = Number.NaN, lat = Number.NaN, lon = Number.NaN] = (
    new URL(page.url()).searchParams.get("map") ?? ""
  )
    .split("/")
    .map(Number);
  return { center: [lon, lat], zoom: zoom - 1 };
}

/** Web Mercator pixels at a zoom, 512 px · 2^zoom around the Earth. */
function project([lon, lat]: Position, zoom: number): [number, number] {
  const size = 512 * 2 ** zoom;
  const sine = Math.sin((lat * Math.PI) / 180);
  return [size * (0.5 + lon / 360), size * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI))];
}

/** Where Bounds lie on the map, px from the canvas's left and top edge. */
export function boxOf(
  [west, south, east, north]: Bounds,
  camera: Camera,
  canvas: { width: number; height: number },
): Box {
  const [x, y] = project(camera.center, camera.zoom);
  const [left, top] = project([west, north], camera.zoom);
  const [right, bottom] = project([east, south], camera.zoom);
  const [shiftX, shiftY] = [canvas.width / 2 - x, canvas.height / 2 - y];
  return { left: left + shiftX, top: top + shiftY, right: right + shiftX, bottom: bottom + shiftY };
}

export async function canvasSize(
  page: Page,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await canvasOf(page).boundingBox();
  if (!box) throw new Error("the map has no canvas");
  return box;
}
