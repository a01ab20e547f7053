import { readFileSync } from "node:fs";
import { areasOf } from "@/components/division/divisionFacts";
import { shareFeatures } from "@/components/style/shareFeatures";
import { shareSectors } from "@/geodata/division/shareSectors";
import { divisionMethods, shareRange } from "@/geodata/schema/catalogue";
import { ShareField } from "@/geodata/schema/shareField";
import { expect, type Page, test } from "../atlas";
import { openPanel } from "../map";
import { pictureOf } from "../mapPicture";
import { openPlain } from "./plainPage";

const sheet = (page: Page) => page.locator(".sheet.division");
const choice = (page: Page) => page.getByRole("navigation", { name: "Ways of dividing the sea" });
const field = ShareField.parse(JSON.parse(readFileSync("geodata/built/caspian-share.json", "utf8")));

/** The page shows the shares of all countries that come with one for Iran, as the server works them out. */
async function sharesFollow(page: Page, percent: number): Promise<void> {
  const areas = areasOf(shareFeatures(shareSectors(field, percent), field).features);
  await expect(sheet(page).locator("tr[data-country] .percent")).toHaveText(
    areas.map(({ sharePercent = 0 }) => sharePercent.toFixed(1)),
  );
}

test("the panel leads to the sheet, each method is a link, and closing undivides the sea", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await openPlain(page, "/");
  await openPanel(page);
  expect(
    asked.filter((path) => path.includes("caspian-s")),
    "nothing is fetched ahead",
  ).toEqual([]);
  await page.getByRole("link", { name: "Divide the Caspian" }).click();
  await expect(sheet(page).getByRole("heading", { name: "Dividing the Caspian" })).toBeFocused();
  await expect(page).toHaveURL(/division=equidistance$/);

  for (const method of divisionMethods) {
    await choice(page).locator(`a[href="/?division=${method}"]`).click();
    await expect(page).toHaveURL(new RegExp(`division=${method}$`));
    await expect(choice(page).locator("[aria-current]")).toHaveAttribute("href", `/?division=${method}`);
    await expect(sheet(page).getByRole("table", { name: /Parts of the sea/ })).toBeVisible();
  }
  await page.goBack();
  const before = `/?division=${divisionMethods.at(-2)}`;
  await expect(choice(page).locator("[aria-current]")).toHaveAttribute("href", before);

  await sheet(page).getByRole("link", { name: "Close and show the sea undivided" }).click();
  await expect(sheet(page)).toBeHidden();
  await expect(page).toHaveURL(/\/$/);
});

test("the slider by keyboard moves Iran’s line, and every share follows", async ({ page }) => {
  await openPlain(page, "/?division=share-15.5");
  const slider = page.getByRole("slider", { name: /Share of Iran/ });
  await expect(slider).toHaveAttribute("aria-valuetext", "15.5 per cent");
  await sharesFollow(page, 15.5);
  await slider.focus();
  for (const [key, percent] of [
    ["End", shareRange.most],
    ["ArrowLeft", shareRange.most - shareRange.step],
    ["Home", shareRange.least],
  ] as const) {
    await slider.press(key);
    await expect(page).toHaveURL(new RegExp(`division=share-${percent}$`));
    await expect(slider).toHaveAttribute("aria-valuetext", `${percent.toFixed(1)} per cent`);
    await sharesFollow(page, percent);
    await expect(slider, "focus stays").toBeFocused();
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("methods and shares are links, and the picture shows the sectors", async ({ page }) => {
    await page.goto("/?division=equidistance");
    const share = await sheet(page).locator('tr[data-country="iran"] .percent').textContent();
    await expect(pictureOf(page)).toContainText(`Iran ${share} %`);
    await choice(page).getByRole("link", { name: "A share for Iran" }).click();
    await sharesFollow(page, shareRange.most);
    await expect(pictureOf(page)).toContainText(`Iran ${shareRange.most.toFixed(1)} %`);
    await sheet(page).getByRole("link", { name: "12 %" }).click();
    await sharesFollow(page, 12);
    await expect(page.getByRole("slider")).toBeHidden();
  });
});
