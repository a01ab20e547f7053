import { AxeBuilder } from "@axe-core/playwright";
import type { Frame } from "playwright/test";
import { overlays } from "@/geodata/schema/catalogue";
import { expect, mentionsOf, type Page, placeOf, test, webGlMessage, withoutWebGl } from "./atlas";
import { holdBack } from "./holdBack";
import { passagesShown, pick } from "./hostServer";
import { seaOf, shareOf } from "./seaMask";

const stage = ".stage";
const outlined = ".picture a.on";
const switchOf = (page: Page | Frame, title: string) => page.getByRole("switch", { name: title });

test("F1, F4: anyone may frame /embed, and only /embed", async ({ request }) => {
  const policyOf = async (path: string) => {
    const headers = (await request.get(path)).headers();
    expect(headers["x-frame-options"], path).toBeUndefined();
    return headers["content-security-policy"] ?? "";
  };
  for (const path of ["/embed", "/embed?area=nakhchivan"]) {
    const policy = await policyOf(path);
    expect(policy).toContain("frame-ancestors *");
    expect(policy).toContain("worker-src 'self' blob: data:");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toContain("unsafe-eval");
    expect(policy.match(/frame-ancestors/g)).toHaveLength(1);
  }
  for (const path of ["/", "/?area=embed", "/embed/files/page.js", "/areas/nakhchivan"]) {
    expect(await policyOf(path), path).toContain("frame-ancestors 'self'");
  }
});

test("W3: what a frame without an origin fetches may be read by strangers", async ({ request }) => {
  for (const path of [
    "/embed/files/map.js",
    "/style.json",
    "/geodata/sea.geojson",
    "/maplibre/maplibre-gl.mjs",
    "/maplibre/maplibre-gl-worker.mjs",
  ]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()["access-control-allow-origin"], path).toBe("*");
  }
});

for (const [width, height] of [
  [320, 240],
  [390, 600],
  [800, 500],
  [1600, 1000],
] as const) {
  test(`E1: a frame of ${width} × ${height} px shows land, sea and all the rest, with nothing clipped`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto("/embed");
    const share = shareOf(seaOf(await page.locator(stage).screenshot()));
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.6);
    for (const part of ["h1", stage, ".clocks"])
      await expect(page.locator(part)).toBeInViewport({ ratio: 1 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await page.locator(".rule").scrollIntoViewIfNeeded();
    await expect(page.locator(".rule")).toBeInViewport();
  });
}

test("E6, E7: switching and selecting work at once, without a request, storage or WebGL", async ({
  page,
}) => {
  await page.goto("/embed");
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const pipelines = page.locator('.picture [data-group="energy"]').first();
  await expect(pipelines).toBeHidden();
  await switchOf(page, "Fields and pipelines").click();
  await expect(pipelines).toBeVisible();
  await expect(switchOf(page, "Fields and pipelines")).toBeChecked();
  expect(new URL(page.url()).searchParams.get("overlays")).toContain("energy");

  await pick(page, "nakhchivan");
  await expect(page.locator(outlined)).toHaveCount(1);
  await expect(page.getByRole("heading", { name: "Nakhchivan", exact: true })).toBeVisible();
  await expect(passagesShown(page)).toHaveCount(mentionsOf(placeOf("nakhchivan")).length);
  expect(new URL(page.url()).searchParams.get("area")).toBe("nakhchivan");

  await page.locator(".passages > li:visible .gist").first().click();
  await expect(passagesShown(page)).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(page.locator(outlined)).toHaveCount(0);
  expect(new URL(page.url()).searchParams.get("area")).toBeNull();

  expect(requests).toEqual([]);
  await expect(page.locator("canvas")).toHaveCount(0);
  const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
  expect(kept).toEqual(["", 0, 0]);
});

for (const [how, end] of [
  ["answered in place when it comes", "continue"],
  ["answered by the server where it can't be had", "abort"],
] as const) {
  test(`a choice before the page's script is there is ${how}`, async ({ page, witness }) => {
    witness.allowedMessages.push(/Failed to load resource|request failed: .*page\.js/);
    // It waits for the script for a second of the page's own clock, which stands still: a slow machine may take longer.
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(60_000);
    const settle = await holdBack(page, "**/embed/files/page.js*", { end });
    await page.goto("/embed", { waitUntil: "commit" });
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await pick(page, "nakhchivan");
    settle();
    if (end === "abort") await page.clock.runFor(1000);
    await expect(page.getByRole("heading", { name: "Nakhchivan", exact: true })).toBeVisible();
    await expect.poll(() => new URL(page.url()).searchParams.get("area")).toBe("nakhchivan");
    expect(await page.evaluate(() => "isSamePage" in window)).toBe(end === "continue");
  });
}

test("E7: an address reads as it was written, an odd one is answered with a notice", async ({ page }) => {
  await page.goto("/embed");
  await switchOf(page, "Exclaves").click();
  await pick(page, "iran");
  const said = await page.locator("#selected").textContent();
  await page.reload();
  await expect(switchOf(page, "Exclaves")).toBeChecked();
  await expect(page.locator("#selected")).toHaveText(said ?? "");
  await page.goto("/embed?area=atlantis&overlays=karabakh");
  await expect(page.locator(".notices")).toContainText("atlantis");
  await expect(switchOf(page, "Nagorno-Karabakh")).toBeChecked();
});

test("A3: one tab stop for the map's places, and arrow keys between them", async ({ page }) => {
  await page.goto("/embed");
  await expect(page.locator('.picture a[tabindex="0"]')).toHaveCount(1);
  await page.locator('.picture a[tabindex="0"]').focus();
  const before = await page.evaluate(() => document.activeElement?.getAttribute("href"));
  await page.keyboard.press("ArrowRight");
  const after = await page.evaluate(() => document.activeElement?.getAttribute("href"));
  expect(after).not.toBe(before);
  await page.keyboard.press("Enter");
  await expect(page.locator("#selected")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every switch and place works by a round trip", async ({ page, witness }) => {
    witness.allowedMessages.push(/request failed: .*\/embed\/files\/page\.js.* csp$/);
    await page.goto("/embed");
    for (const { title, isOnByDefault } of overlays.slice(2, 5)) {
      await switchOf(page, title).click();
      await expect(switchOf(page, title)).toHaveAttribute("aria-checked", String(!isOnByDefault));
    }
    await page.locator("#places summary").click();
    await page.locator("#places").getByRole("link", { name: "Nakhchivan", exact: true }).click();
    await expect(page.locator(outlined)).toHaveCount(1);
    await expect(passagesShown(page)).toHaveCount(mentionsOf(placeOf("nakhchivan")).length);
    await page.getByRole("link", { name: "Show all" }).click();
    await expect(page.locator(outlined)).toHaveCount(0);
  });
});

test("W1: in WordPress's sandbox, where everything is a stranger's, the map can be zoomed", async ({
  page,
  witness,
}) => {
  witness.allowedMessages.push(/allow-scripts and allow-same-origin for its sandbox/);
  await page.route("**/host.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>Host</title><iframe sandbox="allow-scripts" title="Map" src="/embed" width="700" height="460"></iframe>`,
    }),
  );
  await page.goto("/host.html");
  const frame = page.frames()[1] as Frame;
  await pick(frame, "nakhchivan");
  await expect(passagesShown(frame)).toHaveCount(mentionsOf(placeOf("nakhchivan")).length);
  await frame.getByRole("link", { name: "Show all" }).click();
  await frame.getByRole("button", { name: "Zoomable map" }).click();
  await expect(frame.locator(".live")).toBeAttached({ timeout: 90_000 });
  expect(shareOf(seaOf(await frame.locator(stage).screenshot()))).toBeGreaterThan(0.1);
});

test("E4: the map comes on demand, with Ctrl and wheel, at the picture's own camera", async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 500 });
  await page.goto("/embed");
  const before = seaOf(await page.locator(stage).screenshot());
  await page.locator(stage).hover();
  await page.mouse.wheel(0, 300);
  await expect(page.locator("canvas")).toHaveCount(0);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  await expect(page.locator(".live")).toBeAttached({ timeout: 90_000 });
  const after = seaOf(await page.locator(stage).screenshot());
  const differing = after.filter((isSea, index) => isSea !== before[index]).length;
  // Labels of either stand over the other's sea; a shift of one px along all shores would be 2 %.
  expect(differing / after.length).toBeLessThan(0.03);

  await switchOf(page, "Nagorno-Karabakh").click();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("map")).toMatch(/^[\d.]+\/[\d.]+\/[\d.]+$/);
});

test("W2: without WebGL the picture stays, with a sentence", async ({ page, witness }) => {
  witness.allowedMessages.push(webGlMessage);
  await withoutWebGl(page);
  await page.goto("/embed");
  await page.getByRole("button", { name: "Zoomable map" }).click();
  await expect(page.locator(".quiet")).toContainText("this picture says the same");
  expect(shareOf(seaOf(await page.locator(stage).screenshot()))).toBeGreaterThan(0.1);
  await pick(page, "nakhchivan");
  await expect(page.locator(outlined)).toHaveCount(1);
});

test("a switch of the zoomable map fetches no data that it has", async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 600 });
  await page.goto("/embed");
  await page.getByRole("button", { name: "Zoomable map" }).click();
  await expect(page.locator(".live")).toBeAttached({ timeout: 90_000 });
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes(".geojson")) fetched.push(request.url());
  });
  const restyled = page.waitForResponse((response) => response.url().includes("/style.json"));
  const before = await page.locator(stage).screenshot();
  await page.getByRole("switch", { name: "Fields and pipelines" }).click();
  await restyled;
  await expect.poll(async () => Buffer.compare(before, await page.locator(stage).screenshot())).not.toBe(0);
  expect(fetched).toEqual([]);
});

test("A14: axe finds nothing in a frame, wide and narrow, light and dark", async ({ page }) => {
  for (const [view, width, height] of [
    ["/embed", 800, 500],
    ["/embed?area=nakhchivan&theme=dark", 800, 500],
    ["/embed?passage=p6c", 320, 480],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(view);
    for (const summary of await page.locator("summary:visible").all()) await summary.click();
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help}: ${target}`),
    );
    expect(found, view).toEqual([]);
  }
});
