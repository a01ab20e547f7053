import { overlays } from "@/geodata/schema/catalogue";
import { expect, type Page, test } from "./atlas";
import { canvasOf, openView, picture, visitView } from "./map";
import { differentPixels } from "./pixels";

/** What a reader sees of a view, apart from the map's pixels. */
const shown = (page: Page) =>
  page.evaluate(() => ({
    sheet: document.querySelector(".sheet h2")?.textContent ?? null,
    card: document.querySelector(".passage-card .gist")?.textContent ?? null,
    switches: [...document.querySelectorAll('[role="switch"]')].map((item) =>
      item.getAttribute("aria-checked"),
    ),
    current: [...document.querySelectorAll('[aria-current="true"]')].map((item) => item.textContent),
  }));

/** Moves the map by one step and reads where it then looks, as zoom, latitude and longitude, from the address. */
async function zoomIn(page: Page): Promise<number[]> {
  const camera = () => new URL(page.url()).searchParams.get("map");
  const before = camera();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(camera).not.toBe(before);
  return (camera() ?? "").split("/").map(Number);
}

const views = [
  "/?area=nakhchivan",
  "/?area=seven-districts&overlays=karabakh",
  "/?passage=p4a&overlays=caspian-division,energy",
  "/?overlays=",
  "/?map=7/39.55/46.6&theme=dark",
  "/?area=stepanakert&lang=hy",
];

test("E7: each address restores its view, loaded anew and through back and forward", async ({ page }) => {
  // Every view is drawn three times.
  test.setTimeout(600_000);
  const seen: { href: string; pixels: Buffer; page: Awaited<ReturnType<typeof shown>> }[] = [];
  for (const href of views) {
    await openView(page, href);
    seen.push({ href, pixels: await picture(page), page: await shown(page) });
    expect(new URL(page.url()).search, "a link as written stays as written").toBe(
      new URL(href, page.url()).search,
    );
  }
  expect(new Set(seen.map(({ pixels }) => pixels.toString("base64"))).size, "each looks different").toBe(
    views.length,
  );

  await openView(page, "/");
  for (const { href } of seen) await visitView(page, href);
  for (const { href, pixels, page: before } of seen.toReversed()) {
    await expect.poll(() => new URL(page.url()).search).toBe(new URL(href, page.url()).search);
    await expect.poll(() => shown(page)).toEqual(before);
    // Labels that may stand on several sides keep theirs while they can, so a few may differ by the way one came.
    await expect.poll(async () => differentPixels(pixels, await picture(page)), href).toBeLessThan(2_000);
    await page.goBack();
  }
  await expect.poll(() => new URL(page.url()).search).toBe("");
  await page.goForward();
  await expect.poll(() => shown(page)).toEqual(seen[0]?.page);
});

test("a choice is undone by back; a move of the map is not a step of its own", async ({ page }) => {
  await openView(page, "/");
  await page.locator('#places a[data-feature="nakhchivan"]').click();
  await zoomIn(page);
  await page.locator(".sheet .mentions .gist a").first().click();
  await expect.poll(() => new URL(page.url()).searchParams.get("passage")).toBe("p6b");
  await page.goBack();
  await expect(page.locator(".sheet h2")).toContainText("Nakhchivan");
  await page.goBack();
  await expect(page.locator(".sheet")).toBeHidden();
  await expect(canvasOf(page)).toBeVisible();
});

test("the address of a moved map leads back to where it looked", async ({ page }) => {
  await openView(page, "/?area=nkao&overlays=karabakh");
  const [zoom, lat, lon] = await zoomIn(page);
  await openView(page, page.url());
  const again = await zoomIn(page);
  // One more step was made; an address holds what a pixel can show.
  expect(again[0]).toBeCloseTo((zoom ?? Number.NaN) + 1, 1);
  expect(again[1]).toBeCloseTo(lat ?? Number.NaN, 2);
  expect(again[2]).toBeCloseTo(lon ?? Number.NaN, 2);
});

const oddLinks: [href: string, notice: RegExp][] = [
  ["/?area=atlantis", /no place “atlantis”/],
  ["/?passage=p9z", /no passage “p9z”/],
  ["/?overlays=karabakh,volcanoes", /no overlay “volcanoes”/],
  ["/?map=nowhere", /“nowhere” is no position/],
  ["/?map=5/95/47", /no position/],
  ["/?lang=xx", /“xx” is not a language/],
  ["/?theme=plaid", /“plaid” is not a theme/],
  ["/?date=1920-11-10", /“1920-11-10” is no day that the map can show/],
  ["/?perspective=mars", /“mars” is not a perspective/],
  ["/?area=%3Cscript%3Ealert(1)%3C%2Fscript%3E", /no place “<script>/],
  ["/?area=nakhchivan&area=shusha", /“area” more than once/],
];

test("E7: an odd link falls back with a notice that names what is odd", async ({ page }) => {
  for (const [href, notice] of oddLinks) {
    await page.goto(href);
    await expect(page.locator(".notices p").filter({ hasText: notice }), href).toBeVisible();
    await expect(page.locator('[role="switch"]'), href).toHaveCount(overlays.length + 1);
  }
});

test("parameters of others mean nothing and get no notice", async ({ page }) => {
  await page.goto("/?utm_source=letter&fbclid=1#?secret=abc");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(".notices p")).toHaveCount(0);
});
