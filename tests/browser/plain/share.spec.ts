import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, placeOf, test } from "../atlas";
import { openPlain } from "./plainPage";

/** In the masthead and, where a place is selected, in its sheet, which may cover the masthead. */
const shareLink = (page: Page) => page.getByRole("link", { name: "Share and embed" }).first();
const field = (page: Page, id: string) => page.locator(`#share-${id}`);

async function expectNoViolation(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .exclude("iframe")
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`)),
    what,
  ).toEqual([]);
}

test("the dialog loads when it is opened, follows choices, and gives the focus back", async ({ page }) => {
  const { id, name } = placeOf("nakhchivan");
  const dialog = page.getByRole("dialog", { name: "Share and embed" });
  const preview = page.locator(".share-preview iframe");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.setViewportSize({ width: 1600, height: 900 });
  await openPlain(page, `/?area=${id}&overlays=karabakh`);
  expect(asked.filter((path) => path.startsWith("/share"))).toEqual([]);
  await shareLink(page).click();
  await expect(dialog).toBeVisible();
  await expect(dialog.locator(".share-view")).toHaveText(`${name}, 26 August 2012`);
  await expect(field(page, "link")).toHaveValue(/\/\?area=nakhchivan&overlays=karabakh$/);
  await expect(preview.contentFrame().locator("#selected")).toHaveText(name);
  expect(new URL(page.url()).pathname, "the page stays").toBe("/");
  await expectNoViolation(page, "the dialog");

  await dialog.getByText("Citation", { exact: true }).click();
  await dialog.getByRole("link", { name: "320 × 480" }).click();
  await expect(field(page, "iframe")).toHaveValue(/width="320" height="480"/);
  await expect(dialog.getByRole("link", { name: "320 × 480" })).toBeFocused();
  await dialog.getByRole("switch", { name: "Legend" }).click();
  await expect(field(page, "iframe")).toHaveValue(/legend=0/);
  await expect(field(page, "element")).toHaveValue(/<article-map area="nakhchivan" .*legend="0">/);
  await expect(preview).toHaveAttribute("src", `/embed?area=${id}&overlays=karabakh&legend=0`);
  await expect(field(page, "bibtex"), "what is open stays open").toBeVisible();

  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(shareLink(page)).toBeFocused();
  expect(new URL(page.url()).searchParams.get("area"), "Escape closes the dialog and no more").toBe(id);
  await page.locator('#places a[data-feature="iran"]').click();
  await shareLink(page).click();
  await expect(field(page, "link")).toHaveValue(/area=iran/);
});

test("Copy puts the text on the clipboard", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/share?area=baku");
  await page.getByRole("button", { name: "Copy A frame" }).click();
  await expect(page.getByRole("button", { name: /Copied/ })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await field(page, "iframe").inputValue(),
  );
});

test("where the clipboard is refused the old command copies", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read"]);
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await page.goto("/share?area=baku");
  await page.getByRole("button", { name: "Copy Address" }).click();
  await expect(page.getByRole("button", { name: /Copied/ })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await field(page, "link").inputValue(),
  );
});

test("where nothing may copy, the text is selected for the reader", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    document.execCommand = () => false;
  });
  await page.goto("/share?area=baku");
  await page.getByRole("button", { name: "Copy Address" }).click();
  await expect(page.getByRole("button", { name: /Selected: copy it now/ })).toBeVisible();
  await expect(field(page, "link")).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await field(page, "link").inputValue());
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the link leads to a page with the same code, and choices are links", async ({ page }) => {
    await page.goto("/?area=baku");
    await shareLink(page).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Share and embed");
    await expect(field(page, "link")).toHaveValue(/\?area=baku$/);
    await page.getByRole("link", { name: "640 × 480" }).click();
    await page.getByRole("switch", { name: "Passages" }).click();
    await expect(field(page, "iframe")).toHaveValue(/passages=0.*width="640" height="480"/s);
    await expect(page.locator("[data-copy]").first()).toBeHidden();
    await page.getByRole("link", { name: "Back to the map" }).click();
    expect(new URL(page.url()).search).toBe("?area=baku");
  });
});

test("axe finds nothing on the page, wide and narrow, light and dark, and nothing is wider than it", async ({
  page,
}) => {
  for (const [href, width] of [
    ["/share?area=nakhchivan", 1280],
    ["/share?area=nakhchivan&theme=dark&size=1200x750", 390],
    ["/share", 320],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(href);
    await page.locator(".share-ways details").evaluateAll((all: HTMLDetailsElement[]) => {
      for (const details of all) details.open = true;
    });
    await expectNoViolation(page, href);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, href).toBeLessThanOrEqual(0);
  }
});
