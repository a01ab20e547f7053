import type { Map as MapLibreMap } from "maplibre-gl";
import { mentionsOf, type Page, test as pageTest, placeOf } from "../atlas";
import { canvasOf, mapIsStill, openView, picture, visitView } from "../map";
import { expect, test } from "./livePage";

const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** What the drawn map shows, in MapLibre's own words: the layers of its Style and where it looks. */
async function drawn(page: Page) {
  await mapIsStill(page);
  return page.locator(".map-canvas").evaluate((container) => {
    const map = Reflect.get(container, Symbol.for("passage-atlas.map")) as MapLibreMap;
    const [lon, lat, zoom] = [...map.getCenter().toArray(), map.getZoom()].map((value) =>
      Number(value.toFixed(6)),
    );
    return { layers: map.getStyle().layers, center: [lon, lat], zoom };
  });
}

/** Moves the map by one step and waits for the address to say so. */
async function zoomIn(page: Page): Promise<void> {
  const before = parameter(page, "map");
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => parameter(page, "map")).not.toBe(before);
}

pageTest.describe("on a small page", () => {
  pageTest.use({ viewport: { width: 640, height: 420 } });

  pageTest("an address is drawn the same, loaded anew and through back and forward", async ({ page }) => {
    const hrefs = ["/?area=seven-districts&overlays=karabakh", "/?map=7/39.55/46.6&lang=hy&theme=dark"];
    const seen: { pixels: string; map: Awaited<ReturnType<typeof drawn>> }[] = [];
    for (const href of hrefs) {
      await openView(page, href);
      const layerIds = async () => (await drawn(page)).layers.map(({ id }) => id);
      await expect.poll(layerIds, "the relief, which comes last").toContain("relief");
      seen.push({ pixels: (await picture(page)).toString("base64"), map: await drawn(page) });
    }
    expect(seen[0]?.pixels, "each looks different").not.toBe(seen[1]?.pixels);
    const [first, second] = seen.map(({ map }) => map);
    expect(second).toMatchObject({ zoom: 7, center: [46.6, 39.55] });

    await visitView(page, hrefs[0] ?? "");
    await expect.poll(() => drawn(page)).toEqual(first);
    await page.goBack();
    await expect.poll(() => drawn(page)).toEqual(second);
    await page.goForward();
    await expect.poll(() => drawn(page)).toEqual(first);
  });
});

test("a choice is undone by back; a move of the map is not a step of its own", async ({ page }) => {
  const place = placeOf("nakhchivan");
  const sheet = page.locator(".sheet");
  await page.locator(`#places a[data-feature="${place.id}"]`).click();
  await zoomIn(page);
  await sheet.locator(".mentions .gist a").first().click();
  await expect.poll(() => parameter(page, "passage")).toBe(mentionsOf(place)[0]);
  await page.goBack();
  await expect(sheet.locator("h2")).toContainText(place.name);
  await page.goBack();
  await expect(sheet).toBeHidden();
  await expect(canvasOf(page)).toBeVisible();
});

test("the address of a moved map leads back to where it looked", async ({ page }) => {
  await visitView(page, "/?area=nkao&overlays=karabakh");
  await zoomIn(page);
  const moved = await drawn(page);
  const address = page.url();
  await visitView(page, "/");
  await expect.poll(async () => (await drawn(page)).zoom).not.toBeCloseTo(Number(moved.zoom));
  await visitView(page, address);
  // An address holds what a pixel can show.
  await expect.poll(async () => (await drawn(page)).zoom).toBeCloseTo(Number(moved.zoom), 1);
  const { center } = await drawn(page);
  for (const axis of [0, 1]) expect(center[axis]).toBeCloseTo(moved.center[axis] ?? Number.NaN, 2);
});
