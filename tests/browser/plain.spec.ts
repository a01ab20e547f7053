import { expect, mentionsOf, passages, placeOf, places, test, webGlMessage, withoutWebGl } from "./atlas";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test.beforeEach(({ witness }) => {
    // How Chromium reports the scripts that it was told not to run.
    witness.allowedMessages.push(/request failed: .*\/_next\/static\/.* csp$/);
  });

  test("the article, the index and their links are there, and a link leads to its view", async ({ page }) => {
    await page.goto("/");
    await expect(page.locator("#article [data-passage]")).toHaveCount(passages.length);
    await expect(page.locator("#places a[data-feature]")).toHaveCount(places.length);
    await page.locator('#places a[data-feature="nakhchivan"]').click();
    await expect(page.locator(".sheet h2")).toContainText("Nakhchivan");
    await expect(page.locator(".sheet")).toContainText("Since the article");
    await page.getByRole("link", { name: "Close and show the whole map" }).click();
    await expect(page.locator(".sheet")).toBeHidden();
  });

  test("A1: each place has a complete page of its own", async ({ page }) => {
    await page.goto("/areas/nakhchivan");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Nakhchivan");
    await expect(page.locator("[data-passage]")).toHaveCount(mentionsOf(placeOf("nakhchivan")).length);
  });
});

test("without WebGL the page says so, and article and index go on", async ({ page, witness }) => {
  witness.allowedMessages.push(webGlMessage);
  await withoutWebGl(page);
  await page.goto("/");
  await expect(page.getByRole("region", { name: "Map", exact: true })).toContainText(
    "The map can’t be drawn here.",
  );
  await page.locator('#places a[data-feature="nakhchivan"]').click();
  await expect(page.locator(".sheet h2")).toContainText("Nakhchivan");
});
