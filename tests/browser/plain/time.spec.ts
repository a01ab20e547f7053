import { AxeBuilder } from "@axe-core/playwright";
import { currentAtlas } from "@/app/currentAtlas";
import { visibleDisputes } from "@/components/panel/disclaimer";
import { statusLine } from "@/components/panel/statusLine";
import { legendItems } from "@/components/style/legend";
import { setDate, setOverlays } from "@/components/view/change";
import { formatDate } from "@/components/view/formatDate";
import { articleDate, homeView } from "@/components/view/home";
import { sinceBadge } from "@/components/view/sinceArticle";
import { nextStop, stepYear, timeStops } from "@/components/view/timeStops";
import { earliestDate, latestDate } from "@/geodata/schema/catalogue";
import { expect, type Page, test } from "../atlas";
import { openPanel } from "../map";
import { pictureOf } from "../mapPicture";
import { openPlain } from "./plainPage";

const stopLink = (page: Page, label: string) =>
  page.getByRole("list", { name: "Named days" }).getByRole("link", { name: label });
const range = (page: Page) => page.getByRole("slider", { name: "Shown date" });
const shown = (page: Page) => page.locator(".clocks time").nth(1);
const show = (page: Page) => page.getByRole("button", { name: "Show", exact: true });
const paramOf = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const dates = timeStops.map(({ date }) => date);
const later = timeStops.find(({ date }) => date > articleDate) ?? { date: latestDate, label: "now" };

test("each named day is a link; status, disputes in words and legend follow it", async ({ page }) => {
  const atlas = currentAtlas();
  const home = setOverlays(homeView, ["karabakh"]);
  await openPlain(page, "/?overlays=karabakh");
  await openPanel(page);
  await page.getByText("disputes in view, in words").click();
  let before = home;
  for (const { date, label } of timeStops) {
    await test.step(label, async () => {
      const view = setDate(home, date);
      await stopLink(page, label).click();
      await expect(shown(page)).toHaveAttribute("datetime", date);
      await expect(stopLink(page, label)).toHaveAttribute("aria-current", "date");
      expect(paramOf(page, "date")).toBe(date === articleDate ? null : date);
      expect(paramOf(page, "overlays"), "other choices stay").toBe("karabakh");
      const marks = date > articleDate ? 1 : 0;
      await expect(page.locator(".clocks .since-mark")).toHaveCount(marks);
      await expect(page.locator(".map-ground > .since-badge")).toHaveCount(marks);
      await expect(page.getByRole("status").filter({ hasText: statusLine(before, view, atlas) })).toHaveCount(
        1,
      );
      for (const sentence of visibleDisputes(view, atlas))
        await expect(page.locator(".disclaimer")).toContainText(sentence);
      await expect(page.locator(".legend li")).toHaveText(
        legendItems([...atlas.places, ...atlas.unlisted], { ...view, highlightIds: [] }).map(
          ({ label }) => label,
        ),
      );
      before = view;
    });
  }
  await page.goBack();
  await expect(shown(page)).toHaveAttribute("datetime", dates.at(-2) ?? "");
});

test("the date is set by button, arrow keys, dragging and a field, within what the map reaches", async ({
  page,
}) => {
  await openPlain(page, "/?area=shusha");
  const control = range(page);
  await expect(control).toHaveAttribute("aria-valuetext", formatDate(articleDate));

  await test.step("the button follows the device’s wish for less motion", async () => {
    await expect(page.getByRole("button", { name: "Go to the next named day" })).toBeVisible();
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await expect(page.getByRole("button", { name: "Play the named days in turn" })).toBeVisible();
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.getByRole("button", { name: "Go to the next named day" }).click();
    await expect(shown(page)).toHaveAttribute("datetime", later.date);
    await page.goBack();
    await expect(shown(page)).toHaveAttribute("datetime", articleDate);
  });

  await test.step("arrow keys go by named day, with Shift by a year", async () => {
    await control.focus();
    let date: string = articleDate;
    for (const [key, next] of [
      ["ArrowRight", (day: string) => nextStop(day, 1)],
      ["ArrowLeft", (day: string) => nextStop(day, -1)],
      ["ArrowLeft", (day: string) => nextStop(day, -1)],
      ["Shift+ArrowRight", (day: string) => stepYear(day, 1)],
      ["Shift+ArrowLeft", (day: string) => stepYear(day, -1)],
      ["Shift+ArrowLeft", (day: string) => stepYear(day, -1)],
      ["Home", () => earliestDate],
      ["End", () => latestDate],
    ] as const) {
      date = next(date);
      await control.press(key);
      await expect(control, key).toHaveAttribute("aria-valuetext", formatDate(date));
      await expect(shown(page), key).toHaveAttribute("datetime", date);
    }
    await expect(control).toBeFocused();
  });

  await test.step("while it is dragged it says the day", async () => {
    const box = await control.boundingBox();
    if (!box) throw new Error("no scale");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 1, box.y + box.height / 2, { steps: 5 });
    await expect(page.locator(".time-range output")).toHaveText(formatDate(earliestDate));
    await expect(shown(page)).toHaveAttribute("datetime", latestDate);
    await page.mouse.up();
    await expect(shown(page)).toHaveAttribute("datetime", earliestDate);
  });

  await test.step("any day can be asked for, and none beyond the map’s", async () => {
    const field = page.getByLabel("Any day");
    await field.fill("2020-11-08");
    await show(page).click();
    await expect(shown(page)).toHaveAttribute("datetime", "2020-11-08");
    await expect(page.locator(".sheet .at-date")).toContainText("On 8 November 2020");
    await expect(page.locator(".sheet h3", { hasText: `On ${formatDate(articleDate)}` })).toBeVisible();
    await field.fill("1899-01-01");
    await show(page).click();
    expect(await field.evaluate((input: HTMLInputElement) => input.validity.rangeUnderflow)).toBe(true);
    // The next choice comes after all that this one could have done.
    await stopLink(page, timeStops[0]?.label ?? "").click();
    await expect(shown(page)).toHaveAttribute("datetime", earliestDate);
    await page.goBack();
    await expect(shown(page)).toHaveAttribute("datetime", "2020-11-08");
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("named days are links, any day is a form that keeps the other choices", async ({ page }) => {
    await page.goto("/?lang=fa&overlays=karabakh");
    await expect(range(page)).toBeHidden();
    await stopLink(page, later.label).click();
    await expect(shown(page)).toHaveAttribute("datetime", later.date);
    await expect(pictureOf(page)).toContainText(sinceBadge(later));
    await page.getByLabel("Any day").fill("1994-05-12");
    await show(page).click();
    await expect(shown(page)).toHaveAttribute("datetime", "1994-05-12");
    expect(paramOf(page, "lang")).toBe("fa");
    expect(paramOf(page, "overlays")).toBe("karabakh");
  });
});

test("the bar fits and is accessible at each width", async ({ page }) => {
  await openPlain(page, "/?date=2024-06-01");
  await expect(page.getByRole("button", { name: "Go to the next named day" })).toBeVisible();
  for (const [width, height] of [
    [320, 480],
    [390, 844],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(range(page)).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).include(".time").analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`),
      `${width} px`,
    ).toEqual([]);
  }
});
