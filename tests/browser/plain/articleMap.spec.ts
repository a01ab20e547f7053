import { formatDate } from "@/components/view/formatDate";
import { expect, type Page, placeOf } from "../atlas";
import { hostPage, mapFrames, pick, test } from "../hostServer";

const fallbackHeight = 420;
const fallback = (site: string) =>
  `<iframe title="Map" src="${site}/embed?area=baku" width="600" height="${fallbackHeight}"></iframe><p><a href="${site}/?area=baku">The map</a></p>`;
const script = (site: string) => `<script async src="${site}/embed.js"></script>`;
const recorder = `<script>
  window.told = [];
  for (const type of ["ready", "select", "date", "overlay"])
    document.addEventListener("atlas-" + type, (event) => told.push([event.type, event.detail]));
</script>`;
const toldTo = (page: Page) => page.evaluate(() => (window as unknown as { told: unknown[] }).told);
const eventsTold = async (page: Page) => (await toldTo(page)).map((told) => (told as [string])[0]);

test("<article-map> makes its frame, follows its attributes and tells what is chosen", async ({
  page,
  host,
  baseURL,
}) => {
  const site = baseURL ?? "";
  const html = hostPage(
    `${recorder}<article-map area="baku" legend="0" lang="az"></article-map>${script(site)}`,
  );
  await page.goto(host.serve("/component", { html }));
  const [map] = await mapFrames(page);
  if (!map) throw new Error("no frame");
  expect(new URL(map.url()).search).toBe("?area=baku&lang=az&legend=0");
  const frame = page.locator("article-map iframe");
  for (const [name, value] of [
    ["loading", "lazy"],
    ["allowfullscreen", ""],
    ["title", "Map of the article"],
  ] as const)
    await expect(frame).toHaveAttribute(name, value);
  await expect.poll(() => eventsTold(page)).toContain("atlas-ready");
  await page.locator("article-map").evaluate((map) => map.setAttribute("area", "nakhchivan"));
  await expect(map.locator("#selected")).toHaveText(placeOf("nakhchivan").name);
  await expect
    .poll(() => toldTo(page))
    .toContainEqual(["atlas-select", { area: "nakhchivan", passage: null }]);
  await pick(map, "iran");
  await expect.poll(() => toldTo(page)).toContainEqual(["atlas-select", { area: "iran", passage: null }]);
  await page.locator("article-map").evaluate((map) => map.setAttribute("date", "1994-05-12"));
  await expect(map.locator("[data-shown-date]")).toHaveText(formatDate("1994-05-12"));
  await expect.poll(() => eventsTold(page)).toContain("atlas-date");
  await expect
    .poll(async () => (await toldTo(page)).at(-1))
    .toMatchObject(["atlas-ready", { date: "1994-05-12", area: "iran" }]);
});

test("it takes the frame that stands in it, and gives it the height that it asks for", async ({
  page,
  host,
  baseURL,
}) => {
  const site = baseURL ?? "";
  const heights = `<script>
    window.told = [];
    addEventListener("message", ({ data }) => told.push(...Object.values(data["datawrapper-height"] ?? {})));
  </script>`;
  const html = hostPage(`${heights}${script(site)}<article-map>${fallback(site)}</article-map>`);
  await page.goto(host.serve("/taken", { html }));
  await mapFrames(page);
  await expect(page.locator("article-map a")).toBeVisible();
  const height = () => page.locator("iframe").evaluate((frame) => frame.clientHeight);
  await expect.poll(height).not.toBe(fallbackHeight);
  await expect.poll(async () => (await height()) === (await toldTo(page)).at(-1)).toBe(true);
});

test("without its script the frame stands alone", async ({ page, host, baseURL, witness }) => {
  witness.allowedMessages.push(/embed\.js/, /Failed to load resource/);
  await page.route("**/embed.js", (route) => route.abort());
  const site = baseURL ?? "";
  await page.goto(
    host.serve("/alone", { html: hostPage(`${script(site)}<article-map>${fallback(site)}</article-map>`) }),
  );
  const [map] = await mapFrames(page);
  if (!map) throw new Error("no frame");
  await pick(map, "azerbaijan");
  await expect(map.locator("#selected")).toHaveText(placeOf("azerbaijan").name);
});

test("where frames are refused too, the link stays", async ({ page, host, baseURL, witness }) => {
  witness.allowedMessages.push(/Content.Security.Policy/i, /csp/i, /ERR_BLOCKED_BY_CSP/);
  const site = baseURL ?? "";
  const html = hostPage(`${script(site)}<article-map>${fallback(site)}</article-map>`);
  await page.goto(
    host.serve("/link", { html, headers: { "Content-Security-Policy": "default-src 'none'" } }),
  );
  await expect(page.getByRole("link", { name: "The map" })).toHaveAttribute("href", `${site}/?area=baku`);
});
