import { gzipBytes, scriptsOf } from "../../pageBytes";
import { expect, type Page, passages, test } from "../atlas";
import { holdBack } from "../holdBack";
import { canvasOf, mapIsReady } from "../map";
import { expectSamePlaces, pictureOf, placeInPicture, pointsInPicture, pointsOnMap } from "../mapPicture";

/** With the map and all that comes after it, MapLibre itself left out. */
const maxLaterScriptBytes = 40_000;
const maxFontBytes = 60_000;

/** Opens a page and waits until its drawn map has taken the picture's place, without moving a place of it. */
async function seeTakeover(page: Page, size: { width: number; height: number }, href: string): Promise<void> {
  await page.setViewportSize(size);
  await watchShifts(page);
  await page.goto(href);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const before = await pointsInPicture(page);
  await mapIsReady(page);
  await expect(pictureOf(page)).toBeHidden();
  await expectSamePlaces(page, before, href);
  expect(await shiftsOf(page), `${href}: layout shift of the map`).toEqual([]);
}

// Every size with every kind of view: picture.spec.ts, on a page that has its map.
test("the drawn map takes over where the picture stood, on a narrow page", ({ page }) =>
  seeTakeover(page, { width: 390, height: 844 }, "/?area=nakhchivan"));

test("the drawn map takes over where the picture stood, on a wide page", ({ page }) =>
  seeTakeover(page, { width: 1600, height: 900 }, `/?passage=${passages.at(-1)?.id}`));

test("the drawn map takes over, the relief comes last, and all that is loaded with it is small", async ({
  page,
}) => {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector('.map-ground[data-state="ready"]') && !("readyAt" in window))
        Object.assign(window, { readyAt: performance.now() });
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-state"] });
  });
  await seeTakeover(page, { width: 1280, height: 800 }, "/");

  const reliefAfterReadyMs = () =>
    page.evaluate(() => {
      const relief = performance.getEntriesByType("resource").find(({ name }) => name.includes("relief"));
      return relief && relief.startTime - Number(Reflect.get(window, "readyAt"));
    });
  await expect.poll(reliefAfterReadyMs, "the relief comes").toBeDefined();
  expect(await reliefAfterReadyMs(), "asked for after all else is drawn").toBeGreaterThan(0);

  // Its code is asked for together with all other code that waits for the map.
  await expect(page.getByRole("button", { name: "Go to the next named day" })).toBeVisible();
  const first = new Set(scriptsOf(await (await page.request.get("/")).text()));
  const asked = await page.evaluate(() =>
    [...document.scripts].flatMap(({ src, noModule }) => (src && !noModule ? [new URL(src).pathname] : [])),
  );
  const later = [...new Set(asked)].filter((path) => path.startsWith("/_next/") && !first.has(path));
  expect(later.length).toBeGreaterThan(3);
  const { origin } = new URL(page.url());
  const ownBytes = await gzipBytes(origin, ["/maplibre/maplibre-gl.mjs"]);
  expect((await gzipBytes(origin, later)) - ownBytes).toBeLessThanOrEqual(maxLaterScriptBytes);

  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const fonts = await page.evaluate(() =>
    performance.getEntriesByType("resource").flatMap(({ name }) => (name.includes(".woff2") ? [name] : [])),
  );
  expect(fonts.length).toBeGreaterThan(0);
  const sizes = await Promise.all(
    [...new Set(fonts)].map(async (url) => (await (await page.request.get(url)).body()).length),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(maxFontBytes);
});

test("a click on the picture, before the map is there, is answered at once and kept", async ({ page }) => {
  const release = await holdBack(page, "**/maplibre/*");
  await page.goto("/");
  await expect(page.locator(".map-ground")).not.toHaveAttribute("data-state", "waiting");
  const redrawn = page.waitForResponse((response) => response.url().includes("/picture?area=crossing-julfa"));
  await placeInPicture(page, "crossing-julfa").click();
  const heading = page.locator(".sheet h2");
  await expect(heading).toContainText("Julfa");
  await redrawn;
  await expect(placeInPicture(page, "tehran"), "the picture looks closer").toHaveCount(0);
  expect(new URL(page.url()).search).toBe("?area=crossing-julfa");
  const { "crossing-julfa": before } = await pointsInPicture(page);
  release();
  await mapIsReady(page);
  await expect(heading).toContainText("Julfa");
  await expect(canvasOf(page)).toBeVisible();
  const { "crossing-julfa": after } = await pointsOnMap(page, ["crossing-julfa"]);
  expect(before).toBeDefined();
  for (const axis of [0, 1]) expect(Math.abs((after?.[axis] ?? 0) - (before?.[axis] ?? 9))).toBeLessThan(1.5);
});

interface Shift {
  value: number;
  nodes: string[];
}

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Node | null }[];
      })[]) {
        const nodes = entry.sources.flatMap(({ node }) => (node instanceof Element ? [node] : []));
        // The map and what holds it; a late font may still move words beside it.
        const moved = nodes.filter(
          (node) => node.closest("#map-picture") ?? node.querySelector("#map-picture"),
        );
        if (moved.length > 0)
          shifts.push({ value: entry.value, nodes: moved.map(({ outerHTML }) => outerHTML.slice(0, 80)) });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

const shiftsOf = (page: Page): Promise<Shift[]> =>
  page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
