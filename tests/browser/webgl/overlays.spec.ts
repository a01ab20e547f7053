import { grow } from "@/components/svg/clip";
import { perspectiveNames } from "@/components/view/claimants";
import { timeStops } from "@/components/view/timeStops";
import { type OverlayId, overlays } from "@/geodata/schema/catalogue";
import { placeOf } from "../atlas";
import { mapIsStill, openPanel, openView, picture, visitView } from "../map";
import { differentPixels } from "../pixels";
import { expect, test } from "./livePage";

const titleOf = (wanted: OverlayId) => overlays.find(({ id }) => id === wanted)?.title ?? "";

test("a change of view repaints the map and fetches no data that it has", async ({ page }) => {
  await openPanel(page);
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  const before = await picture(page);
  await page.getByRole("switch", { name: titleOf("energy") }).click();
  await expect.poll(async () => differentPixels(before, await picture(page))).toBeGreaterThan(20);
  await page
    .locator("#perspectives")
    .getByRole("link", { name: perspectiveNames.armenia, exact: true })
    .first()
    .click();
  await expect(page.locator("#map-foot")).toContainText("Drawn in the perspective of");
  await mapIsStill(page);
  const { name } = placeOf("nakhchivan");
  await page.locator("#places").getByRole("link", { name, exact: true }).click();
  await expect(page.locator(".sheet h2")).toHaveText(name);
  await mapIsStill(page);
  await page.getByRole("link", { name: timeStops.at(-2)?.label }).click();
  await expect(page.locator(".since-badge")).toBeVisible();
  await mapIsStill(page);
  expect(fetched.filter((url) => /\.geojson|derived\.json|style\.json|caspian-share/.test(url))).toEqual([]);
});

const over = ".map-tools > *, .passage-card, .sheet";

test("what lies over the map hides nothing beside it", async ({
  playwright,
  launchOptions,
  contextOptions,
  baseURL,
}) => {
  // As browsers are by default: with LCD text they treat opaque boxes in another way.
  const args = launchOptions.args?.filter((arg) => arg !== "--disable-lcd-text");
  const browser = await playwright.chromium.launch({ ...launchOptions, args });
  const page = await browser.newPage({ ...contextOptions, baseURL });
  await openView(page, "/");
  for (const [width, href] of [
    [1280, "/?passage=p6b&overlays=karabakh"],
    [1500, "/?area=caspian-sea"],
  ] as const) {
    await page.setViewportSize({ width, height: 640 });
    await visitView(page, href);
    await mapIsStill(page);
    const boxes = await page
      .locator(over)
      .evaluateAll((all) => all.map((box) => box.getBoundingClientRect()));
    expect(boxes.length).toBeGreaterThan(2);
    const shadowPx = 32;
    const covered = boxes.map((box) => grow(box, shadowPx));
    // Until the relief is there, which comes last. The whole page: a part of it alone is put together in another way.
    await expect(async () => {
      const whole = await page.screenshot();
      const bare = await page.screenshot({ style: `:is(${over}) { visibility: hidden !important }` });
      expect(differentPixels(bare, whole, covered), href).toBe(0);
    }).toPass({ timeout: 120_000 });
  }
  await browser.close();
});
