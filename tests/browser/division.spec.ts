import { divisionMethods } from "@/geodata/schema/catalogue";
import { expect, type Page, test } from "./atlas";
import { mapIsStill, openPanel, openView } from "./map";

const sheet = (page: Page) => page.locator(".sheet.division");
const choice = (page: Page) => page.getByRole("navigation", { name: "Ways of dividing the sea" });
const shareRow = (page: Page, country: string) =>
  sheet(page).locator(`tr[data-country="${country}"] .percent`);

test("the panel of overlays leads to the sheet, each method is a link, and closing undivides the sea", async ({
  page,
}) => {
  await openView(page, "/");
  await openPanel(page);
  await page.getByRole("link", { name: "Divide the Caspian" }).click();
  await expect(sheet(page).getByRole("heading", { name: "Dividing the Caspian" })).toBeFocused();
  await expect(page).toHaveURL(/division=equidistance$/);
  await expect(sheet(page).locator("tr[data-country]")).toHaveCount(5);
  await mapIsStill(page);

  for (const method of divisionMethods) {
    await choice(page).locator(`a[href="/?division=${method}"]`).click();
    await expect(page).toHaveURL(new RegExp(`division=${method}$`));
    await expect(choice(page).locator("[aria-current]")).toHaveAttribute("href", `/?division=${method}`);
    await expect(sheet(page).getByRole("table", { name: /Parts of the sea/ })).toBeVisible();
    await expect(sheet(page).getByRole("table", { name: "In whose part each field lies" })).toContainText(
      "near the line",
    );
    for (const said of ["sea level", "Islands are", "Garabogazköl", "ellipsoid"])
      await expect(sheet(page).locator(".rests-on")).toContainText(said);
    await mapIsStill(page);
  }
  await page.goBack();
  await expect(choice(page).locator("[aria-current]")).toHaveText("Agreed lines in the north");

  await sheet(page).getByRole("link", { name: "Close and show the sea undivided" }).click();
  await expect(sheet(page)).toBeHidden();
  await expect(page).toHaveURL(/\/$/);
});

test("A13: the slider by keyboard moves Iran's line, and every share follows", async ({ page }) => {
  await openView(page, "/?division=share-15.5");
  const slider = page.getByRole("slider", { name: /Share of Iran/ });
  await expect(slider).toHaveAttribute("aria-valuetext", "15.5 per cent");
  await expect(shareRow(page, "iran")).toHaveText("15.5");
  const before = Number(await shareRow(page, "azerbaijan").textContent());
  await slider.focus();
  await page.keyboard.press("End");
  await expect(shareRow(page, "iran")).toHaveText("20.0");
  await expect(page).toHaveURL(/division=share-20$/);
  expect(Number(await shareRow(page, "azerbaijan").textContent())).toBeLessThan(before);
  await expect(page.getByRole("slider", { name: /Share of Iran/ }), "focus stays").toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/division=share-19.9$/);
  await expect(shareRow(page, "iran")).toHaveText("19.9");
  await page.keyboard.press("Home");
  await expect(shareRow(page, "iran")).toHaveText("11.0");
  await mapIsStill(page);
});

test("the data of a division are asked for only where the sea is shown divided", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await openView(page, "/");
  await mapIsStill(page);
  expect(asked.filter((path) => path.includes("caspian-s"))).toEqual([]);
  await openView(page, "/?division=equidistance");
  await mapIsStill(page);
  expect(asked).toContain("/geodata/caspian-sectors.geojson");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test.beforeEach(({ witness }) => {
    // How Chromium reports the scripts that it was told not to run.
    witness.allowedMessages.push(/request failed: .*\/_next\/static\/.* csp$/);
  });

  test("methods and shares are links, and the picture shows the sectors", async ({ page }) => {
    await page.goto("/?division=equidistance");
    await expect(page.locator(".map-picture")).toContainText("Iran 14.5 %");
    await choice(page).getByRole("link", { name: "A share for Iran" }).click();
    await expect(shareRow(page, "iran")).toHaveText("20.0");
    await expect(page.locator(".map-picture")).toContainText("Iran 20.0 %");
    await sheet(page).getByRole("link", { name: "12 %" }).click();
    await expect(shareRow(page, "iran")).toHaveText("12.0");
    await expect(page.getByRole("slider")).toBeHidden();
  });

  test("a frame draws the division and says it", async ({ page }) => {
    await page.goto("/embed?division=zones");
    await expect(page.locator(".division")).toContainText("Zones of the convention of 2018");
    await expect(page.locator(".picture")).toContainText("space 49.7 %");
  });
});
