import { expect, type Page, passages, placeOf, test } from "../atlas";
import { openPanel } from "../map";
import { openPlain } from "./plainPage";

const focused = (page: Page) => page.locator(":focus");

test("keyboard alone skips the map, moves through the index, opens a sheet and comes back", async ({
  page,
}) => {
  await openPlain(page, "/");
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
  const heading = page.getByRole("heading", { level: 2, name, exact: true });
  await expect(heading, "focus goes into the sheet").toBeFocused();
  await page.keyboard.press("Escape");
  await expect(heading).toBeHidden();
  await expect(focused(page), "focus comes back").toHaveAttribute("data-feature", second ?? "");

  await page.keyboard.press("Tab");
  const next = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.feature);
  expect(next, "the index is one tab stop").toBeUndefined();
});

test("a passage, a switch and the search box by keyboard", async ({ page }) => {
  await openPlain(page, "/");
  const [passage] = passages;
  if (!passage) throw new Error("article.json has no passage");
  const link = page.getByRole("article").getByRole("link", { name: passage.gist, exact: true });
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

  // Names in other languages come after the page does.
  const { name, names } = placeOf("nakhchivan");
  const box = page.getByRole("combobox", { name: "Search places and passages" });
  await box.fill(names.fa ?? "");
  await expect(page.getByRole("option").first()).toContainText(name);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name, exact: true })).toBeFocused();
});
