import { toggleDisputes, toggleOverlay } from "@/components/view/change";
import { perspectiveNames } from "@/components/view/claimants";
import { articleDate, homeView } from "@/components/view/home";
import { existsAt } from "@/components/view/inTime";
import type { ViewState } from "@/components/view/view";
import { overlays, perspectiveIds } from "@/geodata/schema/catalogue";
import { expect, type Page, places, test } from "../atlas";
import { arrowTo, openPanel } from "../map";
import { openPlain } from "./plainPage";

// What changes on the map: render/repaint.spec.ts.

const isSaid = (page: Page, words: string) =>
  expect(page.getByRole("status").filter({ hasText: words })).toHaveCount(1);

async function expectSwitches(page: Page, view: Pick<ViewState, "overlays">): Promise<void> {
  for (const { id, title } of overlays)
    await expect(page.getByRole("switch", { name: title }), id).toHaveAttribute(
      "aria-checked",
      String(view.overlays.includes(id)),
    );
}

test("each switch goes on and off and says so; the one for all disputes leaves the rest", async ({
  page,
}) => {
  await openPlain(page, "/?overlays=");
  await openPanel(page);
  for (const { id, title } of overlays) {
    const control = page.getByRole("switch", { name: title });
    await expect(control, id).toHaveAttribute("aria-checked", "false");
    await control.click();
    await expect(control, id).toHaveAttribute("aria-checked", "true");
    await isSaid(page, `${title} is shown`);
    await control.click();
    await expect(control, id).toHaveAttribute("aria-checked", "false");
    await isSaid(page, `${title} is hidden`);
  }
  const energy = toggleOverlay({ ...homeView, overlays: [] }, "energy");
  await page.getByRole("switch", { name: overlays.find(({ id }) => id === "energy")?.title ?? "" }).click();
  const all = page.getByRole("switch", { name: "All disputes" });
  await all.click();
  await expectSwitches(page, toggleDisputes(energy));
  await all.click();
  await expectSwitches(page, energy);
});

test("each perspective, chosen, is marked, in the address, said, and named beside and under the map", async ({
  page,
}) => {
  await openPlain(page, "/?overlays=karabakh,exclaves,caspian-division,energy");
  await openPanel(page);
  const panel = page.locator("#perspectives");
  for (const id of perspectiveIds.filter((one) => one !== homeView.perspective)) {
    const name = perspectiveNames[id];
    const choice = panel
      .getByRole("list", { name: "Perspective", exact: true })
      .getByRole("link", { name, exact: true });
    await choice.click();
    await expect(choice).toHaveAttribute("aria-current", "true");
    await expect(page).toHaveURL(new RegExp(`perspective=${id}`));
    await isSaid(page, `Perspective: ${name};`);
    await expect(panel).toContainText(name);
    await expect(page.locator("#map-foot")).toContainText("Drawn in the perspective of");
  }
});

test("each place beyond the frame is a link at the map's edge that opens its sheet", async ({ page }) => {
  await openPlain(page, "/");
  const beyond = places.filter((place) => place.overlay === "off-frame" && existsAt(place, articleDate));
  for (const { name } of beyond) {
    await arrowTo(page, name).click();
    await expect(page.locator(".sheet h2")).toHaveText(name);
    await page.keyboard.press("Escape");
    await expect(page.locator(".sheet h2")).toHaveCount(0);
  }
});
