import { isInView } from "../../inView";
import { drawnOf, passages, placeOf } from "../atlas";
import { arrowTo, boxOnMap, canvasSize } from "../map";
import { accentPixels } from "../pixels";
import { expect, test } from "./livePage";

// Where the map looks for each passage, and what it outlines: tests/app/passages.test.tsx. Here: the page follows the click.

type Passage = (typeof passages)[number];

const isOffFrame = (id: string) => placeOf(id).overlay === "off-frame";
/** Most of its places are areas, or lines, and all of them are on the map. */
const speaksOf = (geometryType: string) => (passage: Passage) => {
  const places = passage.featureIds.map(placeOf);
  const ofKind = places.filter((place) => place.geometryType === geometryType);
  return ofKind.length > places.length / 2 && !passage.featureIds.some(isOffFrame);
};

for (const [what, isOfKind] of [
  ["areas", speaksOf("area")],
  ["lines", speaksOf("line")],
  ["places beyond the map", (passage: Passage) => passage.featureIds.some(isOffFrame)],
] as const) {
  test(`a passage on ${what}, clicked, has its places outlined in view or pointed to`, async ({ page }) => {
    const passage = passages.find(isOfKind);
    if (!passage) throw new Error("the article has no such passage");
    // Room for the caption and what it speaks of.
    await page.setViewportSize({ width: 1280, height: 800 });
    const link = page.locator(`#article [data-passage="${passage.id}"] .gist`).getByRole("link").first();
    await link.click();
    await expect(link).toHaveAttribute("aria-current", "true");
    await expect.poll(() => new URL(page.url()).searchParams.get("passage")).toBe(passage.id);
    for (const id of passage.featureIds.filter(isOffFrame))
      await expect(arrowTo(page, placeOf(id).name), `an arrow points to ${id}`).toBeVisible();
    const drawn = passage.featureIds.flatMap(drawnOf);
    if (drawn.length === 0) return;
    await expect.poll(() => accentPixels(page), "something is outlined").toBeGreaterThan(20);
    const size = await canvasSize(page);
    const outside = async () => {
      const boxes = await Promise.all(drawn.map(({ bounds }) => bounds && boxOnMap(page, bounds)));
      return drawn.flatMap(({ id, bounds }, index) => {
        const box = boxes[index];
        return bounds && box && isInView(bounds, box, size) ? [] : [id];
      });
    };
    await expect.poll(outside, "places outside the map").toEqual([]);
  });
}
