import { gzipSync } from "node:zlib";
import type { APIRequestContext } from "playwright/test";
import { expect, type Page, test } from "./atlas";
import { holdBack } from "./holdBack";
import { canvasOf, mapIsReady } from "./map";
import { pictureOf, placeInPicture, pointsInPicture, pointsOnMap } from "./mapPicture";

const maxHtmlBytes = 70_000;
/** Before the map; React and Next are 137 kB of it. */
const maxScriptBytes = 160_000;
/** With the map and all that comes after it, MapLibre itself left out. */
const maxLaterScriptBytes = 40_000;
const maxFontBytes = 60_000;

/** Paths of the scripts that a page's HTML asks for. */
const scriptsOf = (html: string) => [
  // Polyfills are for browsers without modules; no other one asks for them.
  ...new Set(html.replace(/<script[^>]*\bnoModule\b[^>]*>/gi, "").match(/\/_next\/static\/[^"'\\]+\.js/g)),
];

test("the first answer holds the map, once, and is small", async ({ request }) => {
  const html = await (await request.get("/")).text();
  expect(html.split('id="map-picture"').length - 1).toBe(1);
  expect(html.split("vector-effect:non-scaling-stroke").length - 1, "copies of the picture").toBe(1);
  expect(html.split("--panel-room:").length - 1, "copies of the CSS").toBeLessThan(8);
  expect(gzipSync(html).length).toBeLessThanOrEqual(maxHtmlBytes);
});

test("the picture is that of the view", async ({ request }) => {
  const pictureAt = async (href: string) => {
    const html = await (await request.get(href)).text();
    return html.slice(html.indexOf('id="map-picture"'), html.indexOf('class="drawn-map"'));
  };
  const home = await pictureAt("/");
  expect(await pictureAt("/")).toBe(home);
  const others = await Promise.all(
    ["/?area=nakhchivan", "/?overlays=", "/?lang=fa", "/?map=7/39.55/46.6", "/?passage=p6b"].map(pictureAt),
  );
  expect(new Set([home, ...others]).size).toBe(others.length + 1);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test.beforeEach(({ witness }) => {
    witness.allowedMessages.push(/request failed: .*\/_next\/static\/.* csp$/);
  });

  test("the map is there, and a place of it leads to its view", async ({ page }) => {
    await page.goto("/");
    await expect(pictureOf(page)).toContainText("Caspian Sea");
    await placeInPicture(page, "iran").focus();
    await page.keyboard.press("Enter");
    await expect(page.locator(".sheet h2")).toContainText("Iran");
    expect(new URL(page.url()).search).toBe("?area=iran");
  });

  for (const width of [390, 1000, 1500]) {
    test(`overlays are switched by the server, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto("/");
      const energy = page.getByRole("switch", { name: "Fields and pipelines" });
      await expect(energy).toHaveAttribute("aria-checked", "false");
      const before = await pictureOf(page).innerHTML();
      await energy.click();
      await expect(energy).toHaveAttribute("aria-checked", "true");
      expect(await pictureOf(page).innerHTML()).not.toBe(before);
    });
  }

  test("search is a form that leads to the best find and keeps the other choices", async ({ page }) => {
    await page.goto("/?lang=fa");
    const box = page.getByRole("combobox", { name: "Search places and passages" });
    await box.fill("Naxçıvan");
    await box.press("Enter");
    await expect(page.locator(".sheet h2")).toContainText("Nakhchivan");
    expect(new URL(page.url()).search).toBe("?area=nakhchivan&lang=fa");
    await page.goto("/?q=zzzz");
    await expect(page.getByText("Nothing was found for “zzzz”")).toBeVisible();
  });

  test("a place's own page has its map, and the places around lead to their pages", async ({ page }) => {
    await page.goto("/areas/nakhchivan");
    await expect(pictureOf(page)).toContainText("Nakhchivan");
    await pictureOf(page).locator('a[href="/areas/crossing-julfa"]').focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Julfa");
  });
});

/** What lies over the map, and so where the camera looks, differs by width and by what is selected. */
const views = ["/", "/?area=nakhchivan", "/?passage=p6b"];
const takeovers = [
  { size: { width: 390, height: 844 }, hrefs: views },
  { size: { width: 1280, height: 800 }, hrefs: [...views, "/?area=crossing-julfa", "/?map=7/39.55/46.6"] },
  { size: { width: 1600, height: 900 }, hrefs: views },
];

for (const { size, hrefs } of takeovers) {
  test(`the drawn map takes over where the picture stood, ${size.width} px wide`, async ({ page }) => {
    await page.setViewportSize(size);
    await watchShifts(page);
    for (const href of hrefs) {
      await page.goto(href);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const before = await pointsInPicture(page);
      const ids = Object.keys(before);
      expect(ids.length).toBeGreaterThan(1);
      await mapIsReady(page);
      await expect(pictureOf(page)).toBeHidden();
      const after = await pointsOnMap(page, ids);
      expect(Object.keys(after).length).toBeGreaterThan(1);
      for (const [id, [x, y]] of Object.entries(after)) {
        const [pictureX, pictureY] = before[id] ?? [Number.NaN, Number.NaN];
        expect(Math.hypot(x - pictureX, y - pictureY), `${href}: ${id}`).toBeLessThan(1.5);
      }
      expect(await shiftsOf(page), `${href}: layout shift of the map`).toEqual([]);
    }
  });
}

test("the relief is loaded after the rest of the map is drawn", async ({ page }) => {
  await page.addInitScript(() => {
    const order: string[] = [];
    Object.assign(window, { order });
    new PerformanceObserver((list) => {
      for (const { name } of list.getEntries()) if (name.includes("relief")) order.push("relief");
    }).observe({ type: "resource", buffered: true });
    new MutationObserver(() => {
      if (document.querySelector('.map-ground[data-state="ready"]')) order.push("ready");
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-state"] });
  });
  await page.goto("/");
  await mapIsReady(page);
  const order = () => page.evaluate(() => (window as unknown as { order: string[] }).order);
  await expect.poll(order).toContain("relief");
  expect((await order())[0]).toBe("ready");
});

test("a click on the picture, before the map is there, is answered at once and kept", async ({ page }) => {
  const release = await holdBack(page, "**/maplibre/*");
  await page.goto("/");
  await expect(page.locator(".map-ground")).not.toHaveAttribute("data-state", "waiting");
  const redrawn = page.waitForResponse((response) => response.url().includes("/picture?area=crossing-julfa"));
  await placeInPicture(page, "crossing-julfa").click();
  await expect(page.locator(".sheet h2")).toContainText("Julfa");
  await redrawn;
  await expect(placeInPicture(page, "tehran"), "the picture looks closer").toHaveCount(0);
  expect(new URL(page.url()).search).toBe("?area=crossing-julfa");
  const before = await pointsInPicture(page);
  release();
  await mapIsReady(page);
  await expect(page.locator(".sheet h2")).toContainText("Julfa");
  await expect(canvasOf(page)).toBeVisible();
  const after = await pointsOnMap(page, ["crossing-julfa"]);
  for (const axis of [0, 1]) {
    expect(
      Math.abs((after["crossing-julfa"]?.[axis] ?? 0) - (before["crossing-julfa"]?.[axis] ?? 9)),
    ).toBeLessThan(1.5);
  }
});

test("a click on a button, before the page's scripts are there, is kept", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const release = await holdBack(page, "**/_next/static/**");
  await page.goto("/", { waitUntil: "commit" });
  const toggle = page.getByRole("button", { name: "Overlays and legend" });
  await toggle.click();
  await expect(toggle).toHaveAttribute("aria-expanded", "false");
  release();
  await expect(toggle).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByRole("switch", { name: "Fields and pipelines" })).toBeVisible();
});

test("what is typed before the page's scripts are there is kept", async ({ page }) => {
  const release = await holdBack(page, "**/_next/static/**");
  await page.goto("/?area=shusha", { waitUntil: "commit" });
  const day = page.getByLabel("Any day");
  const search = page.getByRole("combobox", { name: "Search places and passages" });
  await day.fill("2020-11-08");
  await search.fill("Tehran");
  release();
  await expect(page.getByRole("option").first()).toContainText("Tehran");
  await expect(page.getByRole("button", { name: "Go to the next named day" })).toBeVisible();
  await expect(day).toHaveValue("2020-11-08");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("date")).toBe("2020-11-08");
});

test.describe("a click on a place, before the page's scripts are there,", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("is answered by what the article says of it, and kept", async ({ page }) => {
    const release = await holdBack(page, "**/_next/static/**");
    await page.goto("/", { waitUntil: "commit" });
    await placeInPicture(page, "russia").click({ position: { x: 60, y: 60 }, force: true });
    const sheet = page.locator(".sheet");
    await expect(sheet.getByRole("heading", { name: "Russia" })).toBeFocused();
    const early = await sheet
      .locator("[data-passage]")
      .evaluateAll((all) => all.map((one) => one.dataset.passage));
    expect(early.length).toBeGreaterThan(2);
    expect(new URL(page.url()).search).toBe("?area=russia");
    release();
    await expect(sheet.getByRole("link", { name: "This place on a page of its own" })).toBeVisible();
    await expect(sheet, "one answer, not two").toHaveCount(1);
    const late = await sheet
      .locator("[data-passage]")
      .evaluateAll((all) => all.map((one) => one.dataset.passage));
    expect(late).toEqual(expect.arrayContaining(early));
    await page.goBack();
    await expect(sheet).toHaveCount(0);
    expect(new URL(page.url()).search).toBe("");
  });

  test("is answered by the server where they can't be had", async ({ page, witness }) => {
    witness.allowedMessages.push(/_next\/static|Failed to load resource/);
    const fail = await holdBack(page, "**/_next/static/**", { end: "abort" });
    await page.goto("/", { waitUntil: "commit" });
    await placeInPicture(page, "russia").click({ position: { x: 60, y: 60 }, force: true });
    await expect(page.locator(".sheet h2")).toHaveText("Russia");
    fail();
    await expect(page.getByRole("link", { name: "This place on a page of its own" })).toBeVisible();
    expect(new URL(page.url()).search).toBe("?area=russia");
  });
});

test("a switch that is used before its code is there changes the page in place", async ({
  page,
  witness,
}) => {
  witness.allowedMessages.push(/maplibre|Failed to load resource|Worker failed to load/);
  await page.route("**/maplibre/*", (route) => route.abort());
  const html = await (await page.request.get("/")).text();
  const first = new Set(scriptsOf(html));
  const release = await holdBack(page, "**/_next/static/**", {
    isHeld: ({ pathname }) => !first.has(pathname),
  });
  await page.setViewportSize({ width: 1500, height: 900 });
  await page.goto("/", { waitUntil: "commit" });
  await expect(page.locator(".map-ground")).not.toHaveAttribute("data-state", "waiting");
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  const energy = page.getByRole("switch", { name: "Fields and pipelines" });
  await energy.click();
  await expect.poll(() => new URL(page.url()).searchParams.get("overlays")).toContain("energy");
  release();
  await expect(energy).toHaveAttribute("aria-checked", "true");
  await expect(energy, "the choice keeps the focus").toBeFocused();
  expect(await page.evaluate(() => "isSamePage" in window)).toBe(true);
});

test("the scripts that the page asks for before the map are small", async ({ request }) => {
  const paths = scriptsOf(await (await request.get("/")).text());
  expect(paths.length).toBeGreaterThan(3);
  expect(await gzipBytes(request, paths)).toBeLessThanOrEqual(maxScriptBytes);
});

test("what comes with the map and after it is MapLibre and little else; fonts are few", async ({
  page,
  request,
}) => {
  const first = new Set(scriptsOf(await (await request.get("/")).text()));
  await page.goto("/");
  await mapIsReady(page);
  await expect(page.getByRole("button", { name: "Go to the next named day" })).toBeVisible();
  await page.waitForLoadState("networkidle");
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname),
  );
  const later = loaded.filter((path) => /^\/_next\/.*\.m?js$/.test(path) && !first.has(path));
  expect(later.length).toBeGreaterThan(3);
  const ownBytes = await gzipBytes(request, ["/maplibre/maplibre-gl.mjs"]);
  expect((await gzipBytes(request, later)) - ownBytes).toBeLessThanOrEqual(maxLaterScriptBytes);
  const fonts = [...new Set(loaded.filter((path) => path.endsWith(".woff2")))];
  expect(fonts.length).toBeGreaterThan(0);
  const sizes = await Promise.all(fonts.map(async (path) => (await (await request.get(path)).body()).length));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(maxFontBytes);
});

test("one picture is right in both themes", async ({ page }) => {
  await page.goto("/");
  const ground = () =>
    page.evaluate(() => {
      const rect = document.querySelector("#map-picture rect");
      return rect && getComputedStyle(rect).fill;
    });
  const light = await ground();
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await ground()).not.toBe(light);
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  expect(await ground(), "paper is light").toBe(light);
});

test("print shows the picture of the view, in place of the canvas", async ({ page }) => {
  await page.goto("/");
  await mapIsReady(page);
  await page.locator('#places a[data-feature="nakhchivan"]').click();
  await expect(page.locator(".sheet")).toBeVisible();
  const redrawn = page.waitForResponse((response) => response.url().includes("/picture?area=nakhchivan"));
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await redrawn;
  await page.emulateMedia({ media: "print" });
  await expect(pictureOf(page)).toBeVisible();
  await expect(canvasOf(page)).toBeHidden();
});

async function gzipBytes(request: APIRequestContext, paths: string[]): Promise<number> {
  const bodies = await Promise.all(paths.map(async (path) => (await request.get(path)).body()));
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
}

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
