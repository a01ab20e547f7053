import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, passages, places, test } from "../atlas";
import { visitView } from "../map";
import { openPlain } from "./plainPage";

/** Views with something selected; the second link has a part that can't be followed. */
const selections = [`/?passage=${passages[0]?.id}`, "/?area=nakhchivan&overlays=atlantis"];
/** What a selection changes on the page. */
const ofSelection = [".map-room", ".notices", "[data-selected]"];
const anExclave = places.find(({ overlay }) => overlay === "exclaves");

const axeTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** All other rules find the same in both themes. */
const colourRules = ["color-contrast", "link-in-text-block"];

async function expectNoViolation(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target}`),
  );
  expect(found).toEqual([]);
}

/** Axe takes seconds to walk through the shapes of the map's picture: it does that in the narrow page only. */
const withoutPicture = (page: Page) => new AxeBuilder({ page }).exclude("#map-picture");

/** Axe on all of a page or, where something is selected, on what that changes. */
function axeOn(page: Page, view: string): AxeBuilder {
  const axe = new AxeBuilder({ page });
  return selections.includes(view) ? ofSelection.reduce((on, part) => on.include(part), axe) : axe;
}

for (const view of ["/", ...selections]) {
  test(`axe finds nothing, and in the dark theme no colour that is hard to read: ${view}`, async ({
    page,
  }) => {
    await openPlain(page, view);
    await expectNoViolation(withoutPicture(page).withTags(axeTags));
    await visitView(page, `${view}${view.includes("?") ? "&" : "?"}theme=dark`);
    await expect(page.locator(".atlas")).toHaveAttribute("data-theme", "dark");
    await expectNoViolation(axeOn(page, view).exclude("#map-picture").withRules(colourRules));
  });
}

for (const path of ["/areas/nakhchivan", `/areas/${anExclave?.id}`, "/geodata"]) {
  test(`axe finds nothing, and in the dark theme no colour that is hard to read: ${path}`, async ({
    page,
  }) => {
    await page.goto(path);
    await expectNoViolation(withoutPicture(page).withTags(axeTags));
    await page.emulateMedia({ colorScheme: "dark" });
    await expectNoViolation(withoutPicture(page).withRules(colourRules));
  });
}

for (const path of ["/", ...selections, "/areas/nakhchivan", "/geodata"]) {
  test(`at 320 px nothing scrolls sideways, and axe finds nothing: ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await expectNoViolation(axeOn(page, path).withTags(axeTags));
  });
}

test("with forced colours the list is complete and focus is visible", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/");
  const links = page.locator("#places a[data-feature]");
  await expect(links).toHaveCount(places.length);
  await links.first().focus();
  const outline = await links.first().evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline).not.toBe("none");
});
