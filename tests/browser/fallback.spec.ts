import { expect, type Page, test, webGlMessage } from "./atlas";
import { holdBack } from "./holdBack";
import { canvasOf, mapIsReady, openPanel } from "./map";
import { pictureOf, placeInPicture } from "./mapPicture";

const failed = (page: Page) =>
  expect(page.locator('.map-ground[data-state="failed"]')).toBeAttached({ timeout: 60_000 });

/** The picture stands for the map: seen, with a sentence, and every way to choose changes it. */
async function pictureIsTheMap(page: Page): Promise<void> {
  await failed(page);
  await expect(pictureOf(page)).toBeVisible();
  await expect(page.locator(".map-state")).toContainText("The map can’t be drawn here.");
  await placeInPicture(page, "crossing-julfa").click();
  await expect(page.locator(".sheet h2")).toContainText("Julfa");
  await expect(placeInPicture(page, "crossing-agarak"), "the picture looks closer").toBeAttached();
  await openPanel(page);
  await page.getByRole("switch", { name: "Fields and pipelines" }).click();
  await page.keyboard.press("Escape");
  await expect(page.locator(".sheet")).toBeHidden();
  await expect(
    placeInPicture(page, "sangachal").or(placeInPicture(page, "pipeline-btc")).first(),
  ).toBeAttached();
  await page.getByRole("combobox", { name: "Search places and passages" }).fill("Tehran");
  await page.keyboard.press("Enter");
  await expect(page.locator(".sheet h2")).toContainText("Tehran");
  await expect(pictureOf(page)).toContainText("Tehran");
}

test.beforeEach(({ witness }) => {
  witness.allowedMessages.push(webGlMessage, /Failed to load resource|request failed|Worker|chunk/i);
});

test("without WebGL in the browser", async ({ playwright, launchOptions, baseURL, contextOptions }) => {
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), "--disable-3d-apis"],
  });
  const page = await browser.newPage({ ...contextOptions, baseURL, viewport: { width: 1280, height: 800 } });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto("/");
  await pictureIsTheMap(page);
  expect(errors).toEqual([]);
  await browser.close();
});

for (const [what, pattern] of Object.entries({
  "the worker": "**/maplibre/*",
  "a file of the map": "**/geodata/countries.geojson*",
  "the labels": "**/derived.json*",
})) {
  test(`without ${what}, until a second try has it`, async ({ page }) => {
    await page.route(pattern, (route) => route.abort());
    await page.goto("/");
    await pictureIsTheMap(page);
    await page.unroute(pattern);
    await page.getByRole("button", { name: "Try again" }).click();
    await mapIsReady(page);
    await expect(pictureOf(page)).toBeHidden();
    await expect(page.locator(".sheet h2"), "what was chosen stays chosen").toContainText("Tehran");
  });
}

test("without the map’s code, until a second try has it", async ({ page, request }) => {
  const html = await (await request.get("/")).text();
  const pattern = "**/_next/static/chunks/*";
  // What the page names itself is its own code; whatever is asked for later is the map's.
  await page.route(pattern, (route) => {
    const isOwn = html.includes(new URL(route.request().url()).pathname);
    return isOwn ? route.continue() : route.abort();
  });
  await page.goto("/");
  await pictureIsTheMap(page);
  await page.unroute(pattern);
  await page.getByRole("button", { name: "Try again" }).click();
  await mapIsReady(page);
});

test("a lost drawing context: the picture comes back at once, and the map when the context does", async ({
  page,
}) => {
  await page.goto("/");
  await mapIsReady(page);
  const lose = await page.evaluateHandle(() => {
    const context = document
      .querySelector<HTMLCanvasElement>("canvas.maplibregl-canvas")
      ?.getContext("webgl2");
    return context?.getExtension("WEBGL_lose_context") ?? null;
  });
  await lose.evaluate((extension) => extension?.loseContext());
  await expect(pictureOf(page)).toBeVisible();
  await page.locator('#places a[data-feature="nakhchivan"]').click();
  await expect(placeInPicture(page, "tehran"), "the picture follows the choice").toHaveCount(0);
  await lose.evaluate((extension) => extension?.restoreContext());
  await mapIsReady(page);
  await expect(pictureOf(page)).toBeHidden();

  await lose.evaluate((extension) => extension?.loseContext());
  await failed(page);
  await expect(pictureOf(page)).toBeVisible();
  await page.getByRole("button", { name: "Try again" }).click();
  await mapIsReady(page);
  await expect(canvasOf(page)).toBeVisible();
});

test("a map that takes long: the page says so and goes on waiting", async ({ page }) => {
  const release = await holdBack(page, "**/geodata/sea.geojson*");
  await page.goto("/");
  await expect(page.locator(".map-state")).toContainText("slow to come", { timeout: 40_000 });
  await expect(pictureOf(page)).toBeVisible();
  release();
  await mapIsReady(page);
  await expect(page.locator(".map-state")).toBeEmpty();
});
