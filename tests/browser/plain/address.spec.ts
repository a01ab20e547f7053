import { overlays } from "@/geodata/schema/catalogue";
import { expect, type Page, passages, test } from "../atlas";
import { visitView } from "../map";
import { pictureOf } from "../mapPicture";
import { openPlain } from "./plainPage";

/** What a reader sees of a view: the picture of the map and all that stands beside it. */
const shown = (page: Page) =>
  page.evaluate(() => ({
    picture: document.querySelector("#map-picture")?.innerHTML,
    sheet: document.querySelector(".sheet h2")?.textContent ?? null,
    card: document.querySelector(".passage-card .gist")?.textContent ?? null,
    switches: [...document.querySelectorAll('[role="switch"]')].map((item) =>
      item.getAttribute("aria-checked"),
    ),
    current: [...document.querySelectorAll('[aria-current="true"]')].map((item) => item.textContent),
  }));

const views = [
  "/?area=nakhchivan",
  "/?area=seven-districts&overlays=karabakh",
  `/?passage=${passages.at(-1)?.id}&overlays=caspian-division,energy`,
  "/?overlays=",
  "/?map=7/39.55/46.6&theme=dark",
  "/?area=stepanakert&lang=hy",
];

test("each address restores its view, loaded anew and through back and forward", async ({ page }) => {
  const search = () => new URL(page.url()).search;
  const seen: { href: string; content: Awaited<ReturnType<typeof shown>> }[] = [];
  for (const href of views) {
    await openPlain(page, href);
    expect(search(), "a link as written stays as written").toBe(href.slice(1));
    seen.push({ href, content: await shown(page) });
  }
  expect(new Set(seen.map(({ content }) => content.picture)).size, "each looks different").toBe(views.length);

  const [last, ...others] = seen.toReversed();
  for (const { href } of others) await visitView(page, href);
  for (const { href, content } of others.toReversed()) {
    await expect.poll(search).toBe(href.slice(1));
    await expect.poll(() => shown(page), href).toEqual(content);
    await page.goBack();
  }
  await expect.poll(() => shown(page)).toEqual(last?.content);
  await page.goForward();
  await expect.poll(() => shown(page)).toEqual(others[0]?.content);
});

test("an odd link shows a notice over a page that works; parameters of others get none", async ({ page }) => {
  await openPlain(page, "/?area=atlantis");
  const notices = page.locator(".notices p");
  await expect(notices).toHaveText(/no place “atlantis”/);
  await expect(notices).toBeVisible();
  await expect(page.locator('[role="switch"]')).toHaveCount(overlays.length + 1);
  await visitView(page, "/?area=iran&utm_source=letter&fbclid=1#?secret=abc");
  await expect(page.locator(".sheet")).toBeVisible();
  await expect(notices).toHaveCount(0);
  await expect(pictureOf(page)).toBeVisible();
});
