import { expect, mentionsOf, places, test } from "../atlas";
import { openPlain } from "./plainPage";

/** Every other place has such a sheet and such a sentence: see tests/panel/sheet.test.tsx and words.test.ts. */
const chosen = [
  places.find((place) => !place.members && mentionsOf(place).length > 1),
  places.find((place) => mentionsOf(place).length === 0),
  places.find((place) => place.members),
];

test("without the map a place clicked in the index opens its sheet with its passages", async ({ page }) => {
  await openPlain(page, "/");
  await expect(page.getByRole("region", { name: "Map", exact: true })).toContainText(
    "The map can’t be drawn here.",
  );
  for (const place of chosen) {
    if (!place) throw new Error("the gazetteer has no such place");
    const { id, name, august2012 } = place;
    await page.locator(`#places a[data-feature="${id}"]`).click();
    const sheet = page.getByRole("region", { name, exact: true });
    await expect(sheet.getByRole("heading", { level: 2 })).toHaveText(name);
    expect(new URL(page.url()).searchParams.get("area")).toBe(id);
    const mentions = sheet.locator("[data-passage]");
    await expect(mentions).toHaveCount(mentionsOf(place).length);
    if (mentionsOf(place).length === 0) await expect(sheet).toContainText("Not in the article");
    if (august2012) await expect(sheet, "the texts have come").toContainText(august2012);
    await expect(page.getByRole("status").filter({ hasText: `${name} is selected` })).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
  }
});
