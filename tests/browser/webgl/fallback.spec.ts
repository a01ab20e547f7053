import { expect, type Page, placeOf, test } from "../atlas";
import { holdBack } from "../holdBack";
import { canvasOf, mapIsReady } from "../map";
import { pictureOf, placeInPicture } from "../mapPicture";

// What the page does where the picture stands for the map: plain/fallback.spec.ts.

const tryAgain = (page: Page) => page.getByRole("button", { name: "Try again" }).click();

/** Stops the page's own clock, at a moment that even a slow machine has not reached. */
const stopClock = async (page: Page) => page.clock.pauseAt(await page.evaluate(() => Date.now() + 3_600_000));

async function mapHasFailed(page: Page, what?: string): Promise<void> {
  await expect(page.locator('.map-ground[data-state="failed"]'), what).toBeAttached();
  await expect(page.locator(".map-state"), what).toContainText("The map can’t be drawn here.");
  await expect(pictureOf(page), what).toBeVisible();
}

test("without the map’s code, labels, worker or a file of it, until a try has them all", async ({
  page,
  witness,
}) => {
  witness.allowedMessages.push(/Failed to load resource|request failed|Worker|chunk/i);
  const html = await (await page.request.get("/")).text();
  // Each fails with all before it there, so it alone is why.
  const missing: Record<string, (url: URL) => boolean> = {
    // What the page names itself is its own code; whatever is asked for later is the map's.
    "the code": ({ pathname }) => pathname.startsWith("/_next/static/chunks/") && !html.includes(pathname),
    "the labels": ({ pathname }) => pathname === "/derived.json",
    "the worker": ({ pathname }) => pathname.startsWith("/maplibre/"),
    "a file": ({ pathname }) => pathname === "/geodata/countries.geojson",
  };
  for (const matches of Object.values(missing)) await page.route(matches, (route) => route.abort());
  await page.goto("/");
  await mapHasFailed(page);
  await placeInPicture(page, "crossing-julfa").click();
  const heading = page.locator(".sheet h2");
  await expect(heading).toContainText(placeOf("crossing-julfa").name);
  for (const [what, matches] of Object.entries(missing)) {
    await mapHasFailed(page, what);
    await page.unroute(matches);
    await tryAgain(page);
  }
  await mapIsReady(page);
  await expect(pictureOf(page)).toBeHidden();
  await expect(heading, "what was chosen stays chosen").toContainText(placeOf("crossing-julfa").name);
});

test("a map that takes long, and one that is lost: the picture is there until the map is", async ({
  page,
}) => {
  await page.clock.install();
  const release = await holdBack(page, "**/geodata/sea.geojson*");
  await page.goto("/");
  await expect(page.locator('.map-ground[data-state="loading"]')).toBeAttached();
  await page.clock.fastForward("00:20");
  await expect(page.locator(".map-state")).toContainText("slow to come");
  await expect(pictureOf(page)).toBeVisible();
  release();
  await mapIsReady(page);
  await expect(page.locator(".map-state")).toBeEmpty();

  const lose = await page.evaluateHandle(() => {
    const canvas = document.querySelector<HTMLCanvasElement>("canvas.maplibregl-canvas");
    return canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context") ?? null;
  });
  // The page gives a lost context five seconds to come back.
  await stopClock(page);
  await lose.evaluate((extension) => extension?.loseContext());
  await expect(pictureOf(page)).toBeVisible();
  await page.locator('#places a[data-feature="nakhchivan"]').click();
  await expect(placeInPicture(page, "tehran"), "the picture follows the choice").toHaveCount(0);
  await lose.evaluate((extension) => extension?.restoreContext());
  await page.clock.resume();
  await mapIsReady(page);
  await expect(pictureOf(page)).toBeHidden();

  await stopClock(page);
  await lose.evaluate((extension) => extension?.loseContext());
  await expect(page.locator('.map-ground[data-state="lost"]')).toBeAttached();
  await page.clock.resume();
  await page.clock.fastForward("00:05");
  await mapHasFailed(page);
  await tryAgain(page);
  await mapIsReady(page);
  await expect(canvasOf(page)).toBeVisible();
});
