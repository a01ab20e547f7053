import { AxeBuilder } from "@axe-core/playwright";
import { perspectiveNames } from "@/components/view/claimants";
import { type PerspectiveId, perspectiveIds } from "@/geodata/schema/catalogue";
import { expect, type Page, test } from "./atlas";
import { openPanel, openView, picture } from "./map";
import { differentPixels } from "./pixels";

/** Perspectives whose Claims draw something in August 2012. */
const drawing: readonly PerspectiveId[] = ["azerbaijan", "armenia", "iran", "turkmenistan", "united-nations"];
const disputes = "overlays=karabakh,exclaves,caspian-division,energy";

const panelOf = (page: Page) => page.locator("#perspectives");
const choiceOf = (page: Page, id: PerspectiveId) =>
  panelOf(page)
    .getByRole("list", { name: "Perspective", exact: true })
    .getByRole("link", { name: perspectiveNames[id], exact: true });

test("A2, D5: each perspective repaints the map, states its rule and says what it changed, without data that the page did not have", async ({
  page,
}) => {
  const requested: string[] = [];
  page.on("request", (request) => requested.push(request.url()));
  // Close enough for the exclaves, far enough for the sea.
  await openView(page, `/?${disputes}&map=5.6/40/48.5`);
  await openPanel(page);
  // The words under the map differ in length; the map must not differ in height.
  await page.addStyleTag({ content: ".map-foot { height: 9rem; overflow: hidden; }" });
  const ground = await picture(page);
  const held = new Set(requested);
  for (const id of perspectiveIds.filter((one) => one !== "on-the-ground")) {
    await test.step(id, async () => {
      await choiceOf(page, id).click();
      await expect(choiceOf(page, id)).toHaveAttribute("aria-current", "true");
      await expect(page).toHaveURL(new RegExp(`perspective=${id}`));
      await expect(
        page.getByRole("status").filter({ hasText: `Perspective: ${perspectiveNames[id]};` }),
      ).toHaveCount(1);
      await expect(panelOf(page)).toContainText(perspectiveNames[id]);
      await expect(page.locator("#map-foot")).toContainText("Drawn in the perspective of");
      if (!drawing.includes(id)) return;
      await expect(async () => {
        expect(differentPixels(ground, await picture(page))).toBeGreaterThan(10);
      }).toPass({ timeout: 30_000 });
    });
  }
  // MapLibre asks the browser’s cache for its sources at each repaint, by addresses that may be kept for a year.
  const isData = (url: string) => /\/geodata\/|style\.json|derived\.json/.test(url);
  expect(requested.filter((url) => isData(url) && !held.has(url))).toEqual([]);
});

test("A1, A3: by keyboard: choose, compare, leave; focus stays on what was chosen, and back undoes it", async ({
  page,
}) => {
  await openView(page, `/?${disputes}`);
  await openPanel(page);
  await choiceOf(page, "iran").focus();
  await page.keyboard.press("Enter");
  await expect(choiceOf(page, "iran")).toBeFocused();
  const compare = panelOf(page).locator("summary", { hasText: "Compare Iran with another" });
  await compare.focus();
  await page.keyboard.press("Enter");
  await panelOf(page)
    .getByRole("list", { name: "Compare with" })
    .getByRole("link", { name: "Azerbaijan" })
    .focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/compare=iran,azerbaijan/);
  await expect(
    page
      .getByRole("status")
      .filter({ hasText: "Iran and Azerbaijan are compared; 8 places are drawn differently." }),
  ).toHaveCount(1);
  await expect(panelOf(page).locator(".differences > li")).toHaveCount(8);
  await expect(page.locator(".legend")).toContainText("Area on which the two perspectives differ");
  await panelOf(page)
    .getByRole("list", { name: "End the comparison" })
    .getByRole("link", { name: "Azerbaijan" })
    .focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/perspective=azerbaijan/);
  await page.goBack();
  await expect(page).toHaveURL(/compare=iran,azerbaijan/);
  await expect(panelOf(page).locator(".differences > li")).toHaveCount(8);
});

test("D3: the sheet of a disputed place has its claims at the shown date, the others folded, each with its sources", async ({
  page,
}) => {
  await openView(page, "/?area=field-kapaz");
  const claims = page.locator("#place-claims");
  await expect(claims.getByRole("heading")).toHaveText("Claims on 26 August 2012");
  await expect(claims.locator(":scope > .claims > li")).toHaveCount(3);
  await expect(claims.getByRole("link", { name: /Reuters, 19 June 2012/ }).first()).toHaveAttribute(
    "href",
    /reuters\.com/,
  );
  await expect(claims).toContainText("Confidence: high. Contradicted by Turkmenistan.");
  await claims.locator("summary").click();
  await expect(claims.locator("details")).toContainText("since the article");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test.beforeEach(({ witness }) => {
    witness.allowedMessages.push(/request failed: .*\/_next\/static\/.* csp$/);
  });

  test("perspective, comparison, claims and legend come from the server", async ({ page }) => {
    await page.goto(`/?${disputes}`);
    await choiceOf(page, "united-nations").click();
    await expect(page).toHaveURL(/perspective=united-nations/);
    await expect(page.locator(".legend")).toContainText(
      "Held against what this perspective claims or recognises",
    );
    await panelOf(page).locator("summary", { hasText: "Its claims and agreements" }).click();
    await expect(panelOf(page)).toContainText("“occupied territories of Azerbaijan”");
    await panelOf(page).locator("summary", { hasText: "Compare the United Nations" }).click();
    await panelOf(page)
      .getByRole("list", { name: "Compare with" })
      .getByRole("link", { name: "Russia" })
      .click();
    await expect(panelOf(page).locator(".differences > li")).toHaveCount(1);
    await expect(page.locator("#map-picture")).toHaveAttribute(
      "aria-label",
      /comparing the United Nations with Russia/,
    );
    await page.goto("/areas/exclave-artsvashen");
    await expect(page.locator(".place-claims")).toContainText("By the borders of the Soviet republics");
  });

  test("a frame draws and says a perspective", async ({ page }) => {
    await page.goto(`/embed?${disputes}&perspective=iran`);
    await expect(page.locator(".foot")).toContainText("Drawn in the perspective of Iran");
    await page.getByRole("link", { name: "Show what is on the ground" }).click();
    await expect(page.locator(".foot")).toContainText("Drawn as things stood on the ground");
  });
});

for (const theme of ["light", "dark"] as const) {
  test(`A14: axe finds nothing in a perspective, a comparison and a place’s claims (${theme})`, async ({
    page,
  }) => {
    for (const view of [
      `/?perspective=azerbaijan&${disputes}`,
      `/?compare=iran,azerbaijan&${disputes}`,
      "/?area=nagorno-karabakh",
    ]) {
      await openView(page, `${view}&theme=${theme}`);
      if (!view.includes("area")) await openPanel(page);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`),
        view,
      ).toEqual([]);
    }
  });
}
