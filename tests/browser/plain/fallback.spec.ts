import { expect, placeOf, test } from "../atlas";
import { openPanel } from "../map";
import { pictureOf, placeInPicture } from "../mapPicture";
import { openPlain } from "./plainPage";

test("without WebGL the picture stands for the map, and every choice changes it", async ({ page }) => {
  const heading = page.locator(".sheet h2");
  await openPlain(page, "/");
  await expect(pictureOf(page)).toBeVisible();
  await expect(page.locator(".map-state")).toContainText("The map can’t be drawn here.");

  await placeInPicture(page, "crossing-julfa").click();
  await expect(heading).toContainText(placeOf("crossing-julfa").name);
  await expect(placeInPicture(page, "crossing-agarak"), "the picture looks closer").toBeAttached();

  await openPanel(page);
  await page.getByRole("switch", { name: "Fields and pipelines" }).click();
  await page.keyboard.press("Escape");
  await expect(page.locator(".sheet")).toBeHidden();
  const newPlaces = placeInPicture(page, "sangachal").or(placeInPicture(page, "pipeline-btc"));
  await expect(newPlaces.first()).toBeAttached();

  const { name } = placeOf("tehran");
  await page.getByRole("combobox", { name: "Search places and passages" }).fill(name);
  await page.keyboard.press("Enter");
  await expect(heading).toContainText(name);
  await expect(pictureOf(page)).toContainText(name);
});
