import type { Position } from "@/geodata/schema/geometry";
import { geometries, placeOf } from "../atlas";
import { canvasSize, mapIsStill, visitView } from "../map";
import { expect, type Page, test } from "./livePage";

// What a click finds at every place: render/picks.spec.ts. Here: the page hears clicks and answers them.

/** A position on a place. */
function positionOf(id: string): Position {
  const geometry = geometries.get(id);
  if (geometry?.type === "Point") return geometry.coordinates as Position;
  if (geometry?.type === "LineString")
    return geometry.coordinates[Math.floor(geometry.coordinates.length / 2)] as Position;
  const { labelPoint } = placeOf(id);
  if (!labelPoint) throw new Error(`${id} has no position to click`);
  return labelPoint;
}

/** Looks at a place so that it lies in the middle of the map, and clicks there. */
async function clickOn(page: Page, id: string, zoom: number): Promise<void> {
  const [lon, lat] = positionOf(id);
  await visitView(page, `/?overlays=${placeOf(id).overlay}&map=${zoom}/${lat.toFixed(5)}/${lon.toFixed(5)}`);
  await mapIsStill(page);
  const { x, y, width, height } = await canvasSize(page);
  await page.mouse.click(x + width / 2, y + height / 2);
}

for (const [kind, id, zoom] of [
  ["a point", "crossing-julfa", 9],
  ["a line", "line-of-contact-2012", 9],
  ["an area", "nakhchivan", 7],
] as const) {
  test(`${kind} clicked on the map opens its sheet`, async ({ page }) => {
    await clickOn(page, id, zoom);
    await expect(page.locator(".sheet h2")).toHaveText(placeOf(id).name);
  });
}

test("where several areas lie, a click lets the reader choose", async ({ page }) => {
  await clickOn(page, "agdam", 9);
  const choice = page
    .getByRole("dialog", { name: "Several places lie here" })
    .locator('[data-feature="agdam"]');
  await choice.click();
  await expect(page.locator(".sheet h2")).toHaveText(placeOf("agdam").name);
});
