import { AxeBuilder } from "@axe-core/playwright";
import { atlasData } from "@/app/atlasData";
import { currentAtlas } from "@/app/currentAtlas";
import { differencesOf } from "@/components/panel/comparison";
import { drawingRule } from "@/components/panel/drawingRule";
import { mapLabel } from "@/components/panel/mapLabel";
import { statusLine } from "@/components/panel/statusLine";
import { symbols } from "@/components/style/symbols";
import { setCompare, setOverlays, setPerspective } from "@/components/view/change";
import { perspectiveNames } from "@/components/view/claimants";
import { formatDate } from "@/components/view/formatDate";
import { articleDate, homeView } from "@/components/view/home";
import { standsAt } from "@/components/view/perspective";
import type { PerspectiveId } from "@/geodata/schema/catalogue";
import { expect, type Page, placeOf, test } from "../atlas";
import { openPanel, visitView } from "../map";
import { pictureOf } from "../mapPicture";
import { openPlain } from "./plainPage";

const atlas = currentAtlas();
const { claims: book } = atlasData();
const disputes = setOverlays(homeView, ["karabakh", "exclaves", "caspian-division", "energy"]);
const disputesParam = `overlays=${disputes.overlays.join()}`;

const panelOf = (page: Page) => page.locator("#perspectives");
const linkIn = (page: Page, list: string, id: PerspectiveId) =>
  panelOf(page)
    .getByRole("list", { name: list, exact: true })
    .getByRole("link", { name: perspectiveNames[id], exact: true });
const differences = (page: Page) => panelOf(page).locator(".differences > li");

test("by keyboard: choose, compare, leave; focus stays on what was chosen, and back undoes it", async ({
  page,
}) => {
  const pair = ["iran", "azerbaijan"] as const;
  const count = differencesOf(pair, disputes, atlas).length;
  expect(count).toBeGreaterThan(0);
  await openPlain(page, `/?${disputesParam}`);
  await openPanel(page);
  await linkIn(page, "Perspective", "iran").press("Enter");
  await expect(linkIn(page, "Perspective", "iran")).toBeFocused();
  await panelOf(page).locator("summary", { hasText: "Compare Iran with another" }).press("Enter");
  await linkIn(page, "Compare with", "azerbaijan").press("Enter");
  await expect(page).toHaveURL(/compare=iran,azerbaijan/);
  const said = statusLine(setPerspective(disputes, "iran"), setCompare(disputes, pair), atlas);
  await expect(page.getByRole("status").filter({ hasText: said })).toHaveCount(1);
  await expect(differences(page)).toHaveCount(count);
  await expect(page.locator(".legend")).toContainText(symbols["differing-area"].legend ?? "?");
  await linkIn(page, "End the comparison", "azerbaijan").press("Enter");
  await expect(page).toHaveURL(/perspective=azerbaijan/);
  await page.goBack();
  await expect(page).toHaveURL(/compare=iran,azerbaijan/);
  await expect(differences(page)).toHaveCount(count);
});

test("the sheet of a disputed place has its claims at the shown date, and the others folded", async ({
  page,
}) => {
  const { id, memberOf = [] } = placeOf("field-kapaz");
  const all = book.about([id, ...memberOf]);
  const standing = all.filter((claim) => standsAt(claim, articleDate));
  const others = all.filter((claim) => !standing.includes(claim));
  expect([standing.length, others.length]).not.toContain(0);
  await openPlain(page, `/?area=${id}`);
  const claims = page.locator("#place-claims");
  await expect(claims.getByRole("heading")).toHaveText(`Claims on ${formatDate(articleDate)}`);
  for (const [items, expected] of [
    [claims.locator(":scope > .claims > li"), standing],
    [claims.locator("details li"), others],
  ] as const) {
    await expect(items).toContainText(expected.map(({ statement }) => statement));
  }
  const folded = claims.getByText(others[0]?.statement ?? "?");
  await expect(folded).toBeHidden();
  await claims.locator("summary").click();
  await expect(folded).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("perspective, comparison, claims and legend come from the server", async ({ page }) => {
    const pair = ["united-nations", "russia"] as const;
    await page.goto(`/?${disputesParam}`);
    await linkIn(page, "Perspective", "united-nations").click();
    await expect(page).toHaveURL(/perspective=united-nations/);
    await expect(page.locator(".legend")).toContainText(symbols["claimed-territory"].legend ?? "?");
    await panelOf(page).locator("summary", { hasText: "Its claims and agreements" }).click();
    const standing = book.of("UN").find((claim) => standsAt(claim, articleDate));
    await expect(panelOf(page).getByText(standing?.statement ?? "?")).toBeVisible();
    await panelOf(page).locator("summary", { hasText: "Compare the United Nations" }).click();
    await linkIn(page, "Compare with", "russia").click();
    await expect(differences(page)).toHaveCount(differencesOf(pair, disputes, atlas).length);
    await expect(pictureOf(page)).toHaveAttribute("aria-label", mapLabel(setCompare(disputes, pair), atlas));
    await page.goto("/areas/exclave-artsvashen");
    const [claim] = book.about(["exclave-artsvashen"]);
    await expect(page.locator(".place-claims")).toContainText(claim?.statement ?? "?");
  });
});

test("a frame draws and says a perspective, and leads back to what is on the ground", async ({ page }) => {
  await page.goto(`/embed?${disputesParam}&perspective=iran`);
  const rule = page.locator(".foot .rule").first();
  await expect(rule).toHaveText(drawingRule(setPerspective(disputes, "iran")).join(" "));
  await page.getByRole("link", { name: "Show what is on the ground" }).click();
  await expect(rule).toHaveText(drawingRule(disputes).join(" "));
});

for (const [what, view, part] of [
  ["a place’s claims", "/?area=nagorno-karabakh", "#place-claims .claims"],
  ["a perspective", `/?perspective=azerbaijan&${disputesParam}`, "#perspectives .its-claims"],
  ["a comparison", `/?compare=iran,azerbaijan&${disputesParam}`, "#perspectives .differences"],
] as const) {
  test(`axe finds nothing in ${what}, light and dark`, async ({ page }) => {
    await openPlain(page, `${view}&theme=light`);
    if (!view.includes("area=")) await openPanel(page);
    // Away as when the map is drawn: axe looks through each of its shapes for what lies under every word.
    await page.addStyleTag({ content: "#map-picture { display: none }" });
    for (const theme of ["light", "dark"]) {
      await visitView(page, `${view}&theme=${theme}`);
      await expect(page.locator(`.atlas[data-theme=${theme}] ${part}`).first()).toBeAttached();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      // access.spec.ts has the rest of the page, which is the same in every view.
      const axe = new AxeBuilder({ page }).include(".map-room").include("#map-foot");
      // A theme changes colours alone.
      const { violations } = await (theme === "light"
        ? axe.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        : axe.withRules(["color-contrast", "link-in-text-block"])
      ).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`),
        theme,
      ).toEqual([]);
    }
  });
}
