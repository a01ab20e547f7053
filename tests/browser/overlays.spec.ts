import { grow } from "@/components/svg/clip";
import { overlays } from "@/geodata/schema/catalogue";
import { expect, test } from "./atlas";
import { mapIsStill, openPanel, openView, picture } from "./map";
import { differentPixels } from "./pixels";

test("A2: each switch adds and removes its pixels, and says so", async ({ page }) => {
  await openView(page, "/?overlays=");
  await openPanel(page);
  for (const overlay of overlays) {
    await test.step(overlay.id, async () => {
      const control = page.getByRole("switch", { name: overlay.title });
      await expect(control).toHaveAttribute("aria-checked", "false");
      const bare = await picture(page);
      let shown = bare;
      await control.click();
      await expect(control).toHaveAttribute("aria-checked", "true");
      await expect(page.getByRole("status").filter({ hasText: `${overlay.title} is shown` })).toHaveCount(1);
      await expect(async () => {
        shown = await picture(page);
        expect(differentPixels(bare, shown)).toBeGreaterThan(20);
      }, `${overlay.id} adds pixels`).toPass({ timeout: 30_000 });
      await control.click();
      await expect(control).toHaveAttribute("aria-checked", "false");
      await expect(async () => {
        const after = await picture(page);
        expect(differentPixels(shown, after)).toBeGreaterThan(20);
        // MapLibre leaves a label on the side to which the overlay pushed it: half a per cent of the map at most.
        expect(differentPixels(bare, after)).toBeLessThan(2900);
      }, `${overlay.id} takes its pixels away`).toPass({ timeout: 30_000 });
    });
  }
});

test("the switch for all disputes turns on and off those, and leaves the rest", async ({ page }) => {
  await openView(page, "/?overlays=energy");
  await openPanel(page);
  const isOn = async (title: string) =>
    (await page.getByRole("switch", { name: title }).getAttribute("aria-checked")) === "true";
  const all = page.getByRole("switch", { name: "All disputes" });
  await all.click();
  for (const { title, isDispute, id } of overlays)
    expect(await isOn(title), id).toBe(isDispute || id === "energy");
  await all.click();
  for (const { title, id } of overlays) expect(await isOn(title), id).toBe(id === "energy");
});

test("a change of view fetches no data that the map has", async ({ page }) => {
  await openView(page, "/");
  await openPanel(page);
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes(".geojson")) fetched.push(request.url());
  });
  const energy = page.getByRole("switch", { name: "Fields and pipelines" });
  const before = await picture(page);
  await energy.click();
  await expect.poll(async () => differentPixels(before, await picture(page))).toBeGreaterThan(20);
  await page.locator("#places").getByRole("link", { name: "Nakhchivan", exact: true }).click();
  await expect(page.locator(".sheet h2")).toHaveText("Nakhchivan");
  await mapIsStill(page);
  await page.getByRole("link", { name: "20 Sep 2023" }).click();
  await expect(page.locator(".since-badge")).toBeVisible();
  await mapIsStill(page);
  expect(fetched).toEqual([]);
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
  for (const [width, href] of [
    [1280, "/?passage=p6b&overlays=karabakh"],
    [1500, "/?area=caspian-sea"],
  ] as const) {
    const page = await browser.newPage({ ...contextOptions, baseURL, viewport: { width, height: 800 } });
    await openView(page, href);
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
    }).toPass({ timeout: 60_000 });
    await page.close();
  }
  await browser.close();
});
