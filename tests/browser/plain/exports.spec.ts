import { expect, test } from "../atlas";

test("an SVG that is opened by itself shows its own fonts and runs nothing", async ({ page }) => {
  await page.goto("/export/home.svg");
  const families = await page.evaluate(async () => {
    const fonts = [...(await document.fonts.ready)];
    return fonts.filter(({ status }) => status === "loaded").map(({ family }) => family);
  });
  expect(families.join()).toContain("Noto Sans");
  expect(families.join()).toContain("Source Serif 4");
  expect(await page.locator("script").count()).toBe(0);
});
