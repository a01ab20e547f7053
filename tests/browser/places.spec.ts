import { expect, mentionsOf, type Page, places, test, webGlMessage, withoutWebGl } from "./atlas";

const half = Math.ceil(places.length / 2);
const halves = [places.slice(0, half), places.slice(half)];

const sheetOf = (page: Page) => page.locator("section.sheet");

for (const [index, part] of halves.entries()) {
  test(`A1: without the map, each place clicked in the index opens its sheet with its passages (${index + 1} of 2)`, async ({
    page,
    witness,
  }) => {
    witness.allowedMessages.push(webGlMessage);
    await withoutWebGl(page);
    await page.goto("/");
    await expect(page.locator('[data-state="failed"]')).toBeAttached();
    for (const place of part) {
      await test.step(place.id, async () => {
        await page.locator(`#places a[data-feature="${place.id}"]`).click();
        const sheet = sheetOf(page);
        await expect(sheet.getByRole("heading", { level: 2 })).toHaveText(place.name);
        expect(new URL(page.url()).searchParams.get("area")).toBe(place.id);
        const mentions = sheet.locator("[data-passage]");
        await expect(mentions).toHaveCount(mentionsOf(place).length);
        expect(
          await mentions.evaluateAll((items) => items.map((item) => item.getAttribute("data-passage"))),
        ).toEqual(mentionsOf(place));
        if (mentionsOf(place).length === 0) await expect(sheet).toContainText("Not in the article");
        if (place.august2012) await expect(sheet).toContainText(place.august2012);
        if (place.since) await expect(sheet).toContainText(place.since);
        for (const sentence of place.relations) await expect(sheet).toContainText(sentence);
        await expect(page.getByRole("status").filter({ hasText: `${place.name} is selected` })).toHaveCount(
          1,
        );
        await page.keyboard.press("Escape");
        await expect(sheet).toBeHidden();
      });
    }
  });
}

test("A11: names in other scripts say their language and direction", async ({ page }) => {
  await page.goto("/?area=nakhchivan");
  const names = sheetOf(page).getByRole("list", { name: "Names" });
  await expect(names.locator('bdi[lang="fa"][dir="rtl"]')).toHaveCount(1);
  await expect(names.locator('bdi[lang="hy"][dir="ltr"]')).toHaveCount(1);
});

test("T3: each passage leads to its place in the original by a plain link", async ({ page }) => {
  await page.goto("/?area=nakhchivan");
  const links = page.locator("#article a.passage-anchor");
  expect(await links.count()).toBe(48);
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute("target", "_blank");
    await expect(link).toHaveAttribute("rel", /noopener/);
    await expect(link).toHaveAttribute("href", /^https:\/\/www\.inss\.org\.il\/\?p=60526#:~:text=/);
  }
});
