import { expect, mentionsOf, passages, placeOf, places, test } from "../atlas";

test.use({ javaScriptEnabled: false });

const nakhchivan = placeOf("nakhchivan");

test("without scripts the article, the index and their links are there, and a link leads to its view", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.locator("#article [data-passage]")).toHaveCount(passages.length);
  await expect(page.locator("#places a[data-feature]")).toHaveCount(places.length);
  await page.locator(`#places a[data-feature="${nakhchivan.id}"]`).click();
  const sheet = page.getByRole("region", { name: nakhchivan.name, exact: true });
  await expect(sheet.getByRole("heading", { name: "Since the article" })).toBeVisible();
  await page.getByRole("link", { name: "Close and show the whole map" }).click();
  await expect(sheet).toBeHidden();
});

test("without scripts each place has a complete page of its own", async ({ page }) => {
  await page.goto(`/areas/${nakhchivan.id}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(nakhchivan.name);
  await expect(page.locator("[data-passage]")).toHaveCount(mentionsOf(nakhchivan).length);
});
