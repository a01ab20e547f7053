import type { Position } from "@/geodata/schema/geometry";
import { expect, geometries, type Page } from "./atlas";
import { projectOnMap } from "./map";

/** The map as the server drew it. */
export const pictureOf = (page: Page) => page.locator("#map-picture");

/** Link of a place in the picture; points stand in it as circles, areas and lines as outlines. */
export const placeInPicture = (page: Page, id: string) =>
  pictureOf(page).locator(`a[href$="area=${id}"], a[href*="area=${id}&"]`);

/** Middles of the picture's points by Feature id, px from the map's corner: the page may scroll to a passage meanwhile. */
export function pointsInPicture(page: Page): Promise<Record<string, [x: number, y: number]>> {
  return page.evaluate(() => {
    const ground = document.querySelector(".map-ground")?.getBoundingClientRect();
    if (!ground) throw new Error("the page has no map");
    return Object.fromEntries(
      [...document.querySelectorAll("#map-picture a")].flatMap((link) => {
        const circle = link.querySelector("circle")?.getBoundingClientRect();
        const id = new URLSearchParams(link.getAttribute("href")?.replace("/", "")).get("area");
        if (!circle || !id) return [];
        return [[id, [circle.x + circle.width / 2 - ground.x, circle.y + circle.height / 2 - ground.y]]];
      }),
    );
  });
}

/** Where the drawn map has the same points, px from the map's corner. */
export async function pointsOnMap(
  page: Page,
  ids: readonly string[],
): Promise<Record<string, [x: number, y: number]>> {
  const points = ids.flatMap((id): { id: string; position: Position }[] => {
    const geometry = geometries.get(id);
    return geometry?.type === "Point" ? [{ id, position: geometry.coordinates as Position }] : [];
  });
  const places = await projectOnMap(
    page,
    points.map(({ position }) => position),
  );
  return Object.fromEntries(
    points.map(({ id }, index) => [id, [places[index]?.x ?? Number.NaN, places[index]?.y ?? Number.NaN]]),
  );
}

/** The drawn map has the places of the picture where the picture had them. */
export async function expectSamePlaces(
  page: Page,
  inPicture: Record<string, [x: number, y: number]>,
  what: string,
): Promise<void> {
  const onMap = await pointsOnMap(page, Object.keys(inPicture));
  expect(Object.keys(onMap).length, what).toBeGreaterThan(1);
  for (const [id, [x, y]] of Object.entries(onMap)) {
    const [pictureX, pictureY] = inPicture[id] ?? [Number.NaN, Number.NaN];
    expect(Math.hypot(x - pictureX, y - pictureY), `${what}: ${id}`).toBeLessThan(1.5);
  }
}
