import { scriptsOf } from "../../pageBytes";
import { expect, mentionsOf, type Page, placeOf, test } from "../atlas";
import { holdBack } from "../holdBack";
import { pictureOf, placeInPicture } from "../mapPicture";

const scripts = "**/_next/static/**";
const sheetOf = (page: Page) => page.locator(".sheet");
const energyOf = (page: Page) => page.getByRole("switch", { name: "Fields and pipelines" });
const ownPageOf = (page: Page) => page.getByRole("link", { name: "This place on a page of its own" });
const passagesIn = (page: Page) =>
  sheetOf(page)
    .locator("[data-passage]")
    .evaluateAll((all) => all.map((one) => one.dataset.passage));

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test.beforeEach(({ witness }) => {
    witness.allowedMessages.push(/request failed: .*\/_next\/static\/.* csp$/);
  });

  test("the map is there, and a place of it leads to its view", async ({ page }) => {
    await page.goto("/");
    await expect(pictureOf(page)).toContainText(placeOf("caspian-sea").name);
    await placeInPicture(page, "iran").focus();
    await page.keyboard.press("Enter");
    await expect(sheetOf(page).locator("h2")).toContainText(placeOf("iran").name);
    expect(new URL(page.url()).search).toBe("?area=iran");
  });

  test("overlays are switched by the server, at every width", async ({ page }) => {
    await page.goto("/");
    let isOn = false;
    for (const width of [390, 1000, 1500]) {
      await page.setViewportSize({ width, height: 900 });
      await expect(energyOf(page)).toHaveAttribute("aria-checked", String(isOn));
      const before = await pictureOf(page).innerHTML();
      await energyOf(page).click();
      isOn = !isOn;
      await expect(energyOf(page)).toHaveAttribute("aria-checked", String(isOn));
      expect(await pictureOf(page).innerHTML()).not.toBe(before);
    }
  });

  test("search is a form that leads to the best find and keeps the other choices", async ({ page }) => {
    const { name, names } = placeOf("nakhchivan");
    await page.goto("/?lang=fa");
    const box = page.getByRole("combobox", { name: "Search places and passages" });
    await box.fill(names.az ?? "");
    await box.press("Enter");
    await expect(sheetOf(page).locator("h2")).toContainText(name);
    expect(new URL(page.url()).search).toBe("?area=nakhchivan&lang=fa");
  });

  test("a place's own page has its map, and the places around lead to their pages", async ({ page }) => {
    await page.goto("/areas/nakhchivan");
    await expect(pictureOf(page)).toContainText(placeOf("nakhchivan").name);
    await pictureOf(page).locator('a[href="/areas/crossing-julfa"]').focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toContainText(placeOf("crossing-julfa").name);
  });
});

test.describe("before the page's scripts are there", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("a click on a button is kept", async ({ page }) => {
    const release = await holdBack(page, scripts);
    await page.goto("/", { waitUntil: "commit" });
    const toggle = page.getByRole("button", { name: "Overlays and legend" });
    await toggle.click();
    await expect(toggle).toHaveAttribute("aria-expanded", "false");
    release();
    await expect(toggle).toHaveAttribute("aria-expanded", "true");
    await expect(energyOf(page)).toBeVisible();
  });

  const clickRussia = (page: Page) =>
    placeInPicture(page, "russia").click({ position: { x: 60, y: 60 }, force: true });

  test("a click on a place is answered by what the article says of it, and kept", async ({ page }) => {
    const place = placeOf("russia");
    const release = await holdBack(page, scripts);
    await page.goto("/", { waitUntil: "commit" });
    await clickRussia(page);
    await expect(sheetOf(page).getByRole("heading", { name: place.name })).toBeFocused();
    // The rest of the article may still be on its way.
    await page.waitForLoadState("domcontentloaded");
    const early = await passagesIn(page);
    expect(early.length).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe("?area=russia");
    release();
    await expect(ownPageOf(page)).toBeVisible();
    await expect(sheetOf(page), "one answer, not two").toHaveCount(1);
    expect(await passagesIn(page)).toEqual(mentionsOf(place));
    expect(mentionsOf(place)).toEqual(expect.arrayContaining(early));
    await page.goBack();
    await expect(sheetOf(page)).toHaveCount(0);
    expect(new URL(page.url()).search).toBe("");
  });

  test("a click on a place is answered by the server if they can't be had", async ({ page, witness }) => {
    witness.allowedMessages.push(/_next\/static|Failed to load resource/);
    const fail = await holdBack(page, scripts, { end: "abort" });
    await page.goto("/", { waitUntil: "commit" });
    await clickRussia(page);
    await expect(sheetOf(page).locator("h2")).toHaveText(placeOf("russia").name);
    fail();
    await expect(ownPageOf(page)).toBeVisible();
    expect(new URL(page.url()).search).toBe("?area=russia");
  });
});

test("what is typed before the page's scripts are there is kept", async ({ page }) => {
  const release = await holdBack(page, scripts);
  await page.goto("/?area=shusha", { waitUntil: "commit" });
  const day = page.getByLabel("Any day");
  const { name } = placeOf("tehran");
  await day.fill("2020-11-08");
  await page.getByRole("combobox", { name: "Search places and passages" }).fill(name);
  release();
  await expect(page.getByRole("option").first()).toContainText(name);
  await expect(page.getByRole("button", { name: "Go to the next named day" })).toBeVisible();
  await expect(day).toHaveValue("2020-11-08");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("date")).toBe("2020-11-08");
});

test("a switch that is used before its code is there changes the page in place", async ({ page }) => {
  const first = new Set(scriptsOf(await (await page.request.get("/")).text()));
  const release = await holdBack(page, scripts, { isHeld: ({ pathname }) => !first.has(pathname) });
  await page.setViewportSize({ width: 1500, height: 900 });
  await page.goto("/", { waitUntil: "commit" });
  await expect(page.locator(".map-ground")).not.toHaveAttribute("data-state", "waiting");
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await energyOf(page).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("overlays")).toContain("energy");
  release();
  await expect(energyOf(page)).toHaveAttribute("aria-checked", "true");
  await expect(energyOf(page), "the choice keeps the focus").toBeFocused();
  expect(await page.evaluate(() => "isSamePage" in window)).toBe(true);
});

test("one picture is right in both themes", async ({ page }) => {
  await page.goto("/");
  const ground = () =>
    pictureOf(page)
      .locator("rect")
      .first()
      .evaluate((rect) => getComputedStyle(rect).fill);
  const light = await ground();
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await ground()).not.toBe(light);
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  expect(await ground(), "paper is light").toBe(light);
});
