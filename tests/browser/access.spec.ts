import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "./atlas";
import { openView } from "./map";

async function expectNoViolation(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target}`),
  );
  expect(found, what).toEqual([]);
}

for (const theme of ["light", "dark"] as const) {
  test(`A14: axe finds nothing on the page, a selected place, a passage and an area page (${theme})`, async ({
    page,
  }) => {
    for (const view of ["/", "/?area=nakhchivan", "/?passage=p6c", "/?area=atlantis"]) {
      await openView(page, `${view}${view.includes("?") ? "&" : "?"}theme=${theme}`);
      await expectNoViolation(page, view);
    }
    await page.emulateMedia({ colorScheme: theme });
    for (const path of ["/areas/nakhchivan", "/areas/exclave-karki", "/geodata"]) {
      await page.goto(path);
      await expectNoViolation(page, path);
    }
  });
}

test("A8, A14: at 320 px nothing scrolls sideways, and axe finds nothing", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const view of ["/", "/?area=nakhchivan", "/?passage=p6c", "/areas/nakhchivan", "/geodata"]) {
    await page.goto(view);
    await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, view).toBeLessThanOrEqual(0);
    await expectNoViolation(page, view);
  }
});

test("A5: targets over the map are at least 24 px", async ({ page }) => {
  await openView(page, "/?area=nakhchivan");
  const small = await page
    .getByRole("region", { name: "Map", exact: true })
    .locator("button, [role=switch], .close")
    .evaluateAll((items) =>
      items
        .filter((item) => item.checkVisibility())
        .map((item) => ({
          text: item.getAttribute("aria-label") ?? item.textContent,
          ...item.getBoundingClientRect().toJSON(),
        }))
        .filter(({ width, height }) => width < 24 || height < 24)
        .map(({ text }) => text),
    );
  expect(small).toEqual([]);
});

test("A12: the map says what it shows, and no application role traps the keyboard", async ({ page }) => {
  await openView(page, "/?area=nakhchivan");
  await expect(page.locator("canvas.maplibregl-canvas")).toHaveAttribute("aria-label", /\w+ \w+ \w+/);
  await expect(page.locator('[role="application"]')).toHaveCount(0);
});

test("A9: with forced colours the list is complete and focus is visible", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/");
  const link = page.locator("#places a[data-feature]").first();
  await link.focus();
  const outline = await link.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline).not.toBe("none");
});
