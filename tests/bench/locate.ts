import type { Page } from "playwright";
import { projection } from "@/components/svg/camera";
import type { BenchPage } from "./pages";
import type { Rect } from "./screencast";
import { pause, waitFor } from "./site";
import { target } from "./target";

export type Point = [x: number, y: number];

export interface Located {
  /** The map area in the viewport. */
  map: Rect;
  /** Where a click selects the target, CSS px of the viewport. */
  target: Point;
}

/**
 * Finds the map and the target on a loaded page, and tries the click. A peer says where it draws a position; our page says
 * in its address where the camera is, after a zoom step.
 */
export async function locate(page: Page, benchPage: BenchPage): Promise<Located> {
  const map = await page.locator(benchPage.mapArea).first().boundingBox();
  if (!map) throw new Error(`${benchPage.name}: no element ${benchPage.mapArea}`);
  const toPixel = (await peerPixels(page)) ?? (await cameraPixels(page, map));
  const point = await toPixel(target.position);
  await page.mouse.click(...point);
  const isAnswered = await waitFor(() => page.evaluate(() => window.benchProbe.answeredAt !== null), 20_000);
  if (!isAnswered)
    throw new Error(`${benchPage.name}: a click on ${target.id} was not answered by its passages`);
  return { map, target: point };
}

type ToPixel = (position: Point) => Promise<Point>;

async function peerPixels(page: Page): Promise<ToPixel | null> {
  const isPeer = await page.evaluate(() => Boolean(window.pointOf));
  if (!isPeer) return null;
  return ([lon, lat]) => page.evaluate(([x, y]) => window.pointOf?.(x ?? 0, y ?? 0) ?? [0, 0], [lon, lat]);
}

async function cameraPixels(page: Page, map: Rect): Promise<ToPixel> {
  await page.getByRole("button", { name: "Zoom in" }).click();
  await waitFor(async () => new URL(page.url()).searchParams.has("map"), 10_000);
  const [zoom = 0, lat = 0, lon = 0] = (new URL(page.url()).searchParams.get("map") ?? "")
    .split("/")
    .map(Number);
  await page.getByRole("button", { name: "Zoom out" }).click();
  await pause(1500);
  const project = projection({ center: [lon, lat], zoom: zoom - 1 }, map);
  return async ([x, y]) => {
    const [left, top] = project(x, y);
    return [map.x + left, map.y + top];
  };
}
