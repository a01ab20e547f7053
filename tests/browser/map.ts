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
  await expect(page.locator('[data-state="ready"]'), "the map is drawn").toBeAttached({ timeout: 60_000 });
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

/** Where the drawn map has Positions, px from its top left corner: MapLibre's own projection. */
export function projectOnMap(
  page: Page,
  positions: readonly Position[],
): Promise<{ x: number; y: number }[]> {
  return page.evaluate(
    (all) => {
      interface MapLibre {
        project(position: [number, number]): { x: number; y: number };
      }
      interface Hook {
        memoizedState?: { current?: Partial<MapLibre> };
        next: Hook | null;
      }
      // The page gives its map to nobody; React's own notes of the element know the component that holds it.
      const element = document.querySelector(".map-canvas") as unknown as Record<string, unknown>;
      const key = Object.keys(element).find((name) => name.startsWith("__reactFiber$")) ?? "";
      let hook = (element[key] as { return: { memoizedState: Hook | null } }).return.memoizedState;
      while (hook && !hook.memoizedState?.current?.project) hook = hook.next;
      const map = hook?.memoizedState?.current as MapLibre | undefined;
      if (!map) throw new Error("no map was found");
      return all.map((position) => {
        const { x, y } = map.project(position);
        return { x, y };
      });
    },
    positions as [number, number][],
  );
}

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
