import type { Position } from "@/geodata/schema/geometry";
import { geometries, type Page } from "./atlas";

/** The map as the server drew it. */
export const pictureOf = (page: Page) => page.locator("#map-picture");

/** Link of a place in the picture; points stand in it as circles, areas and lines as outlines. */
export const placeInPicture = (page: Page, id: string) =>
  pictureOf(page).locator(`a[href$="area=${id}"], a[href*="area=${id}&"]`);

/** Middles of the picture's points by Feature id, px of the window. */
export function pointsInPicture(page: Page): Promise<Record<string, [x: number, y: number]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll("#map-picture a")].flatMap((link) => {
        const circle = link.querySelector("circle")?.getBoundingClientRect();
        const id = new URLSearchParams(link.getAttribute("href")?.replace("/", "")).get("area");
        return circle && id ? [[id, [circle.x + circle.width / 2, circle.y + circle.height / 2]]] : [];
      }),
    ),
  );
}

/** Where the drawn map has the same points: MapLibre's own projection. */
export function pointsOnMap(page: Page, ids: readonly string[]): Promise<Record<string, [number, number]>> {
  const positions = ids.flatMap((id): [string, Position][] => {
    const geometry = geometries.get(id);
    return geometry?.type === "Point" ? [[id, geometry.coordinates as Position]] : [];
  });
  return page.evaluate(
    (all) => {
      interface Hook {
        memoizedState?: { current?: { project?(position: [number, number]): { x: number; y: number } } };
        next: Hook | null;
      }
      // The page gives its map to nobody; React's own notes of the element know the component that holds it.
      const element = document.querySelector(".map-canvas") as unknown as Record<string, unknown>;
      const key = Object.keys(element).find((name) => name.startsWith("__reactFiber$")) ?? "";
      let hook = (element[key] as { return: { memoizedState: Hook | null } }).return.memoizedState;
      while (hook && !hook.memoizedState?.current?.project) hook = hook.next;
      const map = hook?.memoizedState?.current;
      const box = document.querySelector(".map-canvas")?.getBoundingClientRect();
      if (!map?.project || !box) throw new Error("no map was found");
      return Object.fromEntries(
        all.map(([id, position]) => {
          const { x, y } = map.project?.(position) ?? { x: Number.NaN, y: Number.NaN };
          return [id, [x + box.x, y + box.y]];
        }),
      );
    },
    positions as [string, [number, number]][],
  );
}
