import { AxeBuilder } from "@axe-core/playwright";
import { canvasOf, visitView } from "../map";
import { expect, test } from "./livePage";

test("the drawn map says what it shows, and axe finds nothing around its canvas", async ({ page }) => {
  await visitView(page, "/?area=nakhchivan");
  await expect(canvasOf(page)).toHaveAccessibleName(/^Map of .* Selected: Nakhchivan\./);
  await expect(page.getByRole("application")).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).include(".map-room").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`)).toEqual([]);
});

test("targets over the map are at least 24 px", async ({ page }) => {
  await visitView(page, "/?area=nakhchivan");
  await expect(page.getByRole("heading", { level: 2, name: "Nakhchivan" })).toBeVisible();
  const targets = await page
    .getByRole("region", { name: "Map", exact: true })
    .locator("button, [role=switch], .close")
    .evaluateAll((items) =>
      items
        .filter((item) => item.checkVisibility())
        .map((item) => ({
          text: item.getAttribute("aria-label") ?? item.textContent,
          ...item.getBoundingClientRect().toJSON(),
        })),
    );
  expect(targets.map(({ text }) => text)).toContain("Zoom in");
  expect(targets.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
});

test("the zoom buttons work by keyboard", async ({ page }) => {
  const hasCamera = () => new URL(page.url()).searchParams.has("map");
  await page.getByRole("button", { name: "Zoom in" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(hasCamera).toBe(true);
  await page.getByRole("button", { name: "Show the whole map" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(hasCamera).toBe(false);
});
