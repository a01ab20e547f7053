import { AxeBuilder } from "@axe-core/playwright";
import { overlays } from "@/geodata/schema/catalogue";
import { expect, mentionsOf, type Page, passages, placeOf, test } from "../atlas";
import { holdBack } from "../holdBack";
import { passagesShown, pick } from "../hostServer";
import { seaOf, shareOf } from "../seaMask";

const stage = ".stage";
const outlined = ".picture a.on";
const switchOf = (page: Page, title: string) => page.getByRole("switch", { name: title });

test("a frame of any size shows land, sea and all the rest, with nothing clipped", async ({ page }) => {
  for (const [width, height] of [
    [320, 240],
    [390, 600],
    [800, 500],
    [1600, 1000],
  ] as const) {
    const size = `${width} × ${height} px`;
    await page.setViewportSize({ width, height });
    await page.goto("/embed");
    const share = shareOf(seaOf(await page.locator(stage).screenshot()));
    expect(share, size).toBeGreaterThan(0.1);
    expect(share, size).toBeLessThan(0.6);
    for (const part of ["h1", stage, ".clocks"])
      await expect(page.locator(part), size).toBeInViewport({ ratio: 1 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, size).toBeLessThanOrEqual(0);
    await page.locator(".rule").scrollIntoViewIfNeeded();
    await expect(page.locator(".rule"), size).toBeInViewport();
  }
});

test("switching and selecting work at once, without a request, storage or WebGL", async ({ page }) => {
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
  await expect(page.getByRole("heading", { name: placeOf("nakhchivan").name, exact: true })).toBeVisible();
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
    await expect(page.getByRole("heading", { name: placeOf("nakhchivan").name, exact: true })).toBeVisible();
    await expect.poll(() => new URL(page.url()).searchParams.get("area")).toBe("nakhchivan");
    expect(await page.evaluate(() => "isSamePage" in window)).toBe(end === "continue");
  });
}

test("an address reads as it was written, an odd one is answered with a notice", async ({ page }) => {
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

test("one tab stop for the map's places, and arrow keys between them", async ({ page }) => {
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
    await page
      .locator("#places")
      .getByRole("link", { name: placeOf("nakhchivan").name, exact: true })
      .click();
    await expect(page.locator(outlined)).toHaveCount(1);
    await expect(passagesShown(page)).toHaveCount(mentionsOf(placeOf("nakhchivan")).length);
    await page.getByRole("link", { name: "Show all" }).click();
    await expect(page.locator(outlined)).toHaveCount(0);
  });
});

test("without WebGL the picture stays, with a sentence", async ({ page }) => {
  await page.goto("/embed");
  await page.getByRole("button", { name: "Zoomable map" }).click();
  await expect(page.locator(".quiet")).toContainText("this picture says the same");
  expect(shareOf(seaOf(await page.locator(stage).screenshot()))).toBeGreaterThan(0.1);
  await pick(page, "nakhchivan");
  await expect(page.locator(outlined)).toHaveCount(1);
});

test("axe finds nothing in a frame, wide and narrow, light and dark", async ({ page }) => {
  for (const [view, width, height] of [
    ["/embed", 800, 500],
    ["/embed?area=nakhchivan&theme=dark", 800, 500],
    [`/embed?passage=${passages.at(-1)?.id}`, 320, 480],
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
