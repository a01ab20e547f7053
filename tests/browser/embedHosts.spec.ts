import type { Frame } from "playwright/test";
import { expect, mentionsOf, type Page, placeOf } from "./atlas";
import { hostPage, mapFrames, passagesShown, pick, test } from "./hostServer";
import { seaOf, shareOf } from "./seaMask";

const frameOf = (site: string, attributes = "", query = "") =>
  `<iframe title="Map" src="${site}/embed${query}" width="700" height="460" ${attributes}></iframe>`;

/** W1: a polygon is drawn, a place is selected, its passages open. */
async function mapWorks(frame: Frame): Promise<void> {
  const stage = frame.locator(".stage");
  expect(shareOf(seaOf(await stage.screenshot()))).toBeGreaterThan(0.08);
  await pick(frame, "nakhchivan");
  await expect(passagesShown(frame)).toHaveCount(mentionsOf(placeOf("nakhchivan")).length);
  await expect(frame.locator("#selected")).toHaveText("Nakhchivan");
}

/** Nothing of the frame is wider than it, and what must always stand is in sight. */
async function nothingIsClipped(frame: Frame): Promise<void> {
  const over = await frame.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
  for (const part of ["h1", ".source", ".full", ".stage", ".clocks"])
    await expect(frame.locator(part)).toBeInViewport({ ratio: 0.99 });
}

interface Case {
  name: string;
  frame?: string;
  wrap?: (frame: string) => string;
  attributes?: string;
  head?: string;
  policy?: (site: string) => string;
}

const cases: Case[] = [
  { name: "plain" },
  { name: 'sandbox="allow-scripts"', frame: 'sandbox="allow-scripts"' },
  { name: 'sandbox="allow-scripts allow-same-origin"', frame: 'sandbox="allow-scripts allow-same-origin"' },
  {
    name: "strict policy",
    policy: (site) => `default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-src ${site}`,
  },
  { name: "right to left", attributes: 'dir="rtl"' },
  { name: "dark", head: "<style>html{color-scheme:dark;background:#111;color:#eee}</style>" },
];

for (const { name, frame = "", attributes, head, policy } of cases) {
  test(`W1, E1: on another site's page, ${name}: the map is drawn, a passage opens, nothing fails`, async ({
    page,
    host,
    baseURL,
  }) => {
    const site = baseURL ?? "";
    const html = hostPage(`<p>Before</p>${frameOf(site, frame)}<p>After</p>`, { head, attributes });
    const headers = policy && { "Content-Security-Policy": policy(site) };
    await page.goto(host.serve("/page", { html, headers }));
    const [map] = await mapFrames(page);
    if (!map) throw new Error("no frame");
    await nothingIsClipped(map);
    await mapWorks(map);
  });
}

test("W1: two frames in one page are two maps", async ({ page, host, baseURL }) => {
  const html = hostPage(frameOf(baseURL ?? "") + frameOf(baseURL ?? "", "", "?area=baku"));
  await page.goto(host.serve("/two", { html }));
  const [first, second] = await mapFrames(page, 2);
  if (!first || !second) throw new Error("no frames");
  await mapWorks(first);
  await expect(second.locator("#selected")).toHaveText("Baku");
});

for (const width of [300, 320, 480, 768, 1200]) {
  test(`E1: a column of ${width} px clips nothing, at the height that the frame asks for`, async ({
    page,
    host,
    baseURL,
  }) => {
    await page.setViewportSize({ width: Math.max(width + 40, 640), height: 900 });
    const html = hostPage(
      `<div style="width:${width}px"><iframe title="Map" style="width:100%;height:300px;border:0" src="${baseURL}/embed"></iframe></div>${resizer}`,
    );
    await page.goto(host.serve("/column", { html }));
    const [map] = await mapFrames(page);
    if (!map) throw new Error("no frame");
    await settled(page);
    await nothingIsClipped(map);
    await pick(map, "nakhchivan");
    await settled(page);
    await expect(map.locator("#selected")).toBeInViewport({ ratio: 1 });
    await expect(map.locator(".picture a.on").first()).toBeVisible();
  });
}

/** A host page's own script: gives the frame the height that it asks for, as Datawrapper's does. */
const resizer = `<script>
  addEventListener("message", ({ source, data }) => {
    const frame = document.querySelector("iframe");
    const height = data["datawrapper-height"];
    if (source !== frame.contentWindow || !height) return;
    for (const px of Object.values(height)) frame.style.height = px + "px";
  });
</script>`;

/** Waits until the frame's height stays: it must not chase its own messages. */
async function settled(page: Page): Promise<void> {
  const height = () => page.locator("iframe").evaluate((frame) => frame.clientHeight);
  await expect.poll(height).not.toBe(300);
  await expect(async () => {
    const first = await height();
    await page.waitForTimeout(300);
    expect(await height()).toBe(first);
  }).toPass({ timeout: 30_000 });
}

test("P8: on paper the frame is the picture with its texts", async ({ page, host, baseURL }) => {
  await page.goto(host.serve("/paper", { html: hostPage(frameOf(baseURL ?? "")) }));
  const [map] = await mapFrames(page);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  if (!map) throw new Error("no frame");
  await expect(map.locator(".stage svg").first()).toBeVisible();
  await expect(map.locator(".tools")).toBeHidden();
  const paper = await map.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toBe("rgb(251, 248, 241)");
});

test("E4: neither wheel nor a finger is kept from the host page", async ({ page, host, baseURL }) => {
  const html = hostPage(`${frameOf(baseURL ?? "")}<div style="height:3000px"></div>`);
  await page.goto(host.serve("/long", { html }));
  const [map] = await mapFrames(page);
  if (!map) throw new Error("no frame");
  const box = await page.locator("iframe").boundingBox();
  await page.mouse.move((box?.x ?? 0) + 150, (box?.y ?? 0) + 200);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await expect(map.locator("canvas")).toHaveCount(0);
  const held = await map
    .locator(".stage, .stage *")
    .evaluateAll((all) => all.filter((one) => getComputedStyle(one).touchAction !== "auto").length);
  expect(held).toBe(0);
});

test("E6: a frame asks nothing of any other host and keeps nothing", async ({ page, host, baseURL }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(host.serve("/log", { html: hostPage(frameOf(baseURL ?? "")) }));
  const [map] = await mapFrames(page);
  if (!map) throw new Error("no frame");
  await mapWorks(map);
  expect(asked.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith(`${host.origin}/`))).toEqual(
    asked.filter((url) => url.startsWith("data:")),
  );
  expect(await page.context().cookies()).toEqual([]);
  const kept = await map.evaluate(() => [localStorage.length, sessionStorage.length]);
  expect(kept).toEqual([0, 0]);
});
