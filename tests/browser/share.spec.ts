import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "./atlas";
import { mapIsReady } from "./map";

/** In the masthead and, where a place is selected, in its sheet, which may cover the masthead. */
const shareLink = (page: Page) => page.getByRole("link", { name: "Share and embed" }).first();
const dialog = (page: Page) => page.getByRole("dialog", { name: "Share and embed" });
const field = (page: Page, id: string) => page.locator(`#share-${id}`);

async function open(page: Page, href: string): Promise<void> {
  await page.goto(href);
  await mapIsReady(page);
  await shareLink(page).click();
  await expect(dialog(page)).toBeVisible();
}

async function axeFinds(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .exclude("iframe")
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}

test("the dialog loads when it is opened, shows the view, and gives the focus back", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.setViewportSize({ width: 1600, height: 900 });
  await page.goto("/?area=nakhchivan&overlays=karabakh");
  await mapIsReady(page);
  expect(asked.filter((path) => path.startsWith("/share"))).toEqual([]);
  await shareLink(page).click();
  await expect(dialog(page)).toBeVisible();
  await expect(dialog(page).locator(".share-view")).toHaveText("Nakhchivan, 26 August 2012");
  await expect(field(page, "link")).toHaveValue(/\/\?area=nakhchivan&overlays=karabakh$/);
  await expect(page.frameLocator(".share-preview iframe").locator("#selected")).toHaveText("Nakhchivan");
  expect(new URL(page.url()).pathname, "the page stays").toBe("/");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(shareLink(page)).toBeFocused();
  expect(new URL(page.url()).searchParams.get("area"), "Escape closes the dialog and no more").toBe(
    "nakhchivan",
  );

  await page.locator('#places a[data-feature="iran"]').click();
  await shareLink(page).click();
  await expect(field(page, "link")).toHaveValue(/area=iran/);
});

test("a choice of the frame changes its code and its preview, and what is open stays open", async ({
  page,
}) => {
  await open(page, "/?area=nakhchivan");
  await dialog(page).getByText("Citation", { exact: true }).click();
  await dialog(page).getByRole("link", { name: "320 × 480" }).click();
  await expect(field(page, "iframe")).toHaveValue(/width="320" height="480"/);
  await expect(dialog(page).getByRole("link", { name: "320 × 480" })).toBeFocused();
  await dialog(page).getByRole("switch", { name: "Legend" }).click();
  await expect(field(page, "iframe")).toHaveValue(/legend=0/);
  await expect(field(page, "element")).toHaveValue(/<article-map area="nakhchivan" legend="0">/);
  await expect(page.locator(".share-preview iframe")).toHaveAttribute(
    "src",
    "/embed?area=nakhchivan&legend=0",
  );
  await expect(field(page, "bibtex")).toBeVisible();
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

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the link leads to a page with the same code, and choices are links", async ({ page, witness }) => {
    witness.allowedMessages.push(/request failed: .* csp$/);
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

test("A14, A8: axe finds nothing, wide and narrow, light and dark, and nothing is wider than the page", async ({
  page,
}) => {
  for (const [href, width] of [
    ["/share?area=nakhchivan", 1280],
    ["/share?area=nakhchivan&theme=dark&size=1200x750", 390],
    ["/share", 320],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(href);
    for (const summary of await page.locator(".share-ways summary").all()) {
      if (!(await summary.evaluate((one) => (one.parentElement as HTMLDetailsElement).open)))
        await summary.click();
    }
    expect(await axeFinds(page), href).toEqual([]);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, href).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, "/?area=nakhchivan");
  expect(await axeFinds(page)).toEqual([]);
});
