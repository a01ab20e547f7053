import { passages } from "../atlas";
import { canvasOf, mapIsStill, visitView } from "../map";
import { expectSamePlaces, pictureOf, pointsInPicture } from "../mapPicture";
import { expect, type Page, test } from "./livePage";

/** Has the server draw the picture of the view, as printing does. */
async function redraw(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
}

/** What lies over the map, and so where the camera looks, differs by width and by what is selected. */
const views = [
  "/?area=nakhchivan",
  `/?passage=${passages.at(-1)?.id}`,
  "/?area=crossing-julfa",
  "/?map=7/39.55/46.6",
  "/",
];
const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 1600, height: 900 },
];

test("the picture and the drawn map look at the same, at every width", async ({ page }) => {
  const shown = await page.addStyleTag({ content: ".map-picture { display: block !important; opacity: 0 }" });
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const href of views) {
      await visitView(page, href);
      await redraw(page);
      await mapIsStill(page);
      await expectSamePlaces(page, await pointsInPicture(page), `${size.width} px, ${href}`);
    }
  }
  await shown.evaluate((style: Element) => style.remove());
});

test("print shows the picture of the view, in place of the canvas", async ({ page }) => {
  await page.locator('#places a[data-feature="nakhchivan"]').click();
  await expect(page.locator(".sheet")).toBeVisible();
  const redrawn = page.waitForResponse((response) => response.url().includes("/picture?area=nakhchivan"));
  await redraw(page);
  await redrawn;
  await page.emulateMedia({ media: "print" });
  await expect(pictureOf(page)).toBeVisible();
  await expect(canvasOf(page)).toBeHidden();
  await page.emulateMedia({ media: null });
});
