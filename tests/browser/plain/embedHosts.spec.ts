import type { Frame } from "playwright/test";
import { expect, mentionsOf, placeOf } from "../atlas";
import { hostPage, mapFrames, passagesShown, pick, test } from "../hostServer";
import { seaOf, shareOf } from "../seaMask";

const frameOf = (site: string | undefined, attributes = "", query = "") =>
  `<iframe title="Map" src="${site}/embed${query}" width="700" height="460" ${attributes}></iframe>`;
const nakhchivan = placeOf("nakhchivan");

/** A polygon is drawn, a place is selected, its passages open. */
async function mapWorks(frame: Frame): Promise<void> {
  const stage = frame.locator(".stage");
  expect(shareOf(seaOf(await stage.screenshot()))).toBeGreaterThan(0.08);
  await pick(frame, nakhchivan.id);
  await expect(passagesShown(frame)).toHaveCount(mentionsOf(nakhchivan).length);
  await expect(frame.locator("#selected")).toHaveText(nakhchivan.name);
}

/** Nothing of the frame is wider than it, and what must always stand is in sight. */
async function nothingIsClipped(frame: Frame): Promise<void> {
  const element = await frame.frameElement();
  await element.evaluate((iframe) => (iframe as Element).scrollIntoView({ behavior: "instant" }));
  const over = await frame.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
  for (const part of ["h1", ".source", ".full", ".stage", ".clocks"])
    await expect(frame.locator(part)).toBeInViewport({ ratio: 0.99 });
}

test("another site’s page may hold several maps, sandboxed or not; a frame asks no other host and keeps nothing", async ({
  page,
  host,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const sandboxes = ["", 'sandbox="allow-scripts"', 'sandbox="allow-scripts allow-same-origin"'];
  const frames = sandboxes.map((sandbox) => `<p>Before</p>${frameOf(baseURL, sandbox)}<p>After</p>`);
  const html = hostPage(frames.join("") + frameOf(baseURL, "", "?area=baku"));
  await page.goto(host.serve("/several", { html }));
  const maps = await mapFrames(page, sandboxes.length + 1);
  for (const [index, sandbox] of sandboxes.entries()) {
    await test.step(sandbox || "no sandbox", async () => {
      const map = maps[index] as Frame;
      await nothingIsClipped(map);
      await mapWorks(map);
    });
  }
  await expect((maps.at(-1) as Frame).locator("#selected")).toHaveText(placeOf("baku").name);

  const known = [`${baseURL}/`, `${host.origin}/`, "data:"];
  expect(asked.filter((url) => !known.some((start) => url.startsWith(start)))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await maps[0]?.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test("on a page with a strict policy, right to left and dark, the map works", async ({
  page,
  host,
  baseURL,
}) => {
  const html = hostPage(frameOf(baseURL), {
    head: "<style>html{color-scheme:dark;background:#111;color:#eee}</style>",
    attributes: 'dir="rtl"',
  });
  const policy = `default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-src ${baseURL}`;
  await page.goto(host.serve("/strict", { html, headers: { "Content-Security-Policy": policy } }));
  const [map] = (await mapFrames(page)) as [Frame];
  await nothingIsClipped(map);
  await mapWorks(map);
});

/** A host page's own script: gives each frame the height that it asks for, as Datawrapper's does. */
const resizer = `<script>
  addEventListener("message", ({ source, data }) => {
    const frame = [...document.querySelectorAll("iframe")].find(({ contentWindow }) => contentWindow === source);
    for (const px of Object.values(data["datawrapper-height"] ?? {})) frame.style.height = px + "px";
  });
</script>`;

/** What a frame answers when it is asked how high it wants to be. */
const wishOf = (frame: Frame) =>
  frame.frameElement().then((element) =>
    element.evaluate((iframe) => {
      const { contentWindow } = iframe as HTMLIFrameElement;
      const wish = new Promise<number>((resolve) => {
        let isAnswer = false;
        addEventListener("message", function hear({ source, data }) {
          if (source !== contentWindow) return;
          if (data.type === "ready") isAnswer = true;
          const height = data["datawrapper-height"]?.["passage-atlas"];
          if (!isAnswer || !height) return;
          removeEventListener("message", hear);
          resolve(height);
        });
      });
      contentWindow?.postMessage({ "passage-atlas": 1, type: "hello" }, "*");
      return wish;
    }),
  );

/**
 * The frame has the height that it asks for, and asks for the same again when it has it: it doesn't chase its own messages. Its
 * answer to "hello" is the proof: messages keep their order, so the height after "ready" is of now.
 */
async function heightSettles(frame: Frame): Promise<void> {
  await expect(async () => {
    const wish = await wishOf(frame);
    expect(await frame.evaluate(() => innerHeight)).toBe(wish);
    expect(await wishOf(frame)).toBe(wish);
  }).toPass();
}

test("a column of any width clips nothing, at the height that the frame asks for", async ({
  page,
  host,
  baseURL,
}) => {
  const widths = [300, 320, 480, 768, 1200];
  await page.setViewportSize({ width: 1240, height: 900 });
  const columns = widths.map(
    (width) =>
      `<div style="width:${width}px"><iframe title="Map" style="width:100%;height:300px;border:0" src="${baseURL}/embed"></iframe></div>`,
  );
  // So that the last one, too, can be scrolled to the top.
  const html = hostPage(`${resizer}${columns.join("")}<div style="height:1000px"></div>`);
  await page.goto(host.serve("/columns", { html }));
  const maps = await mapFrames(page, widths.length);
  for (const [index, width] of widths.entries()) {
    await test.step(`${width} px`, async () => {
      const map = maps[index] as Frame;
      expect(await map.evaluate(() => innerWidth)).toBe(width);
      await heightSettles(map);
      expect(await map.evaluate(() => innerHeight)).not.toBe(300);
      await nothingIsClipped(map);
      await pick(map, nakhchivan.id);
      await heightSettles(map);
      await expect(map.locator("#selected")).toBeInViewport({ ratio: 1 });
      await expect(map.locator(".picture a.on").first()).toBeVisible();
    });
  }
});

test("neither wheel nor a finger is kept from the host page, and on paper the frame is the picture", async ({
  page,
  host,
  baseURL,
}) => {
  const html = hostPage(`${frameOf(baseURL)}<div style="height:3000px"></div>`);
  await page.goto(host.serve("/long", { html }));
  const [map] = (await mapFrames(page)) as [Frame];
  const box = await page.locator("iframe").boundingBox();
  await page.mouse.move((box?.x ?? 0) + 150, (box?.y ?? 0) + 200);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await expect(map.locator("canvas")).toHaveCount(0);
  const held = await map
    .locator(".stage, .stage *")
    .evaluateAll((all) => all.filter((one) => getComputedStyle(one).touchAction !== "auto").length);
  expect(held).toBe(0);

  await expect(map.locator(".tools")).toBeVisible();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(map.locator(".stage svg").first()).toBeVisible();
  await expect(map.locator(".tools")).toBeHidden();
  const paper = await map.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toBe("rgb(251, 248, 241)");
});
