import { expect, type Page, passages, test } from "./atlas";
import { openPanel, openView } from "./map";

const focused = (page: Page) => page.locator(":focus");

test("A3, A4: keyboard alone skips the map, roves the index, opens a sheet and comes back", async ({
  page,
}) => {
  await openView(page, "/");
  await page.keyboard.press("Tab");
  await expect(focused(page)).toHaveText("Skip the map, read the regions as a list");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const first = await focused(page).getAttribute("data-feature");
  expect(first, "the first stop after the skip link is a place").not.toBeNull();

  await page.keyboard.press("ArrowDown");
  const second = await focused(page).getAttribute("data-feature");
  expect(second).not.toBe(first);
  await page.keyboard.press("End");
  const last = await focused(page).getAttribute("data-feature");
  await page.keyboard.press("Home");
  await expect(focused(page)).toHaveAttribute("data-feature", first ?? "");
  expect(last).not.toBe(second);

  await page.keyboard.press("ArrowDown");
  const name = (await focused(page).textContent()) ?? "";
  await page.keyboard.press("Enter");
  await expect(page.locator(".sheet h2")).toHaveText(name);
  await expect(page.locator(".sheet h2"), "focus goes into the sheet").toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator(".sheet")).toBeHidden();
  await expect(focused(page), "focus comes back").toHaveAttribute("data-feature", second ?? "");

  await page.keyboard.press("Tab");
  const next = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.feature);
  expect(next, "the index is one tab stop").toBeUndefined();
});

test("A3: a passage, a switch and the zoom buttons by keyboard", async ({ page }) => {
  await openView(page, "/");
  const passage = passages[0];
  if (!passage) throw new Error("article.json has no passage");
  const link = page.locator(`#article [data-passage="${passage.id}"] .gist a`).first();
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(link).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("Escape");
  await expect(link).not.toHaveAttribute("aria-current", "true");
  await expect(link).toBeFocused();

  await openPanel(page);
  const control = page.getByRole("switch", { name: "Exclaves" });
  await control.focus();
  await page.keyboard.press("Space");
  await expect(control).toHaveAttribute("aria-checked", "true");
  await page.keyboard.press("Enter");
  await expect(control).toHaveAttribute("aria-checked", "false");

  await page.getByRole("button", { name: "Zoom in" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).searchParams.has("map")).toBe(true);
  await page.getByRole("button", { name: "Show the whole map" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).searchParams.has("map")).toBe(false);
});

test("the search box finds places in any of their languages, and passages", async ({ page }) => {
  await openView(page, "/");
  const box = page.getByRole("combobox", { name: "Search places and passages" });
  for (const [query, found] of [
    ["nakhchivan", "Nakhchivan"],
    ["Naxçıvan", "Nakhchivan"],
    ["naxcivan", "Nakhchivan"],
    ["Шуша", "Shusha"],
    ["Ստեփանակերտ", "Stepanakert"],
    ["نخجوان", "Nakhchivan"],
  ] as const) {
    await box.fill(query);
    await expect(page.getByRole("option").filter({ hasText: found }).first(), query).toBeVisible();
  }
  await box.fill("nakhchivan");
  await page.keyboard.press("Enter");
  await expect(page.locator(".sheet h2")).toContainText("Nakhchivan");
  await box.fill("Eurovision");
  await page.getByRole("option").first().click();
  await expect.poll(() => new URL(page.url()).searchParams.get("passage")).toBe("p3b");
  await box.fill("xyzzy");
  await expect(page.getByText("Nothing found")).toBeVisible();
});
