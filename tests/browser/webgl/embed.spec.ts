import { expect, mentionsOf, placeOf, test } from "../atlas";
import { mapFrames, passagesShown, pick } from "../hostServer";
import { seaOf } from "../seaMask";

test("in a sandbox where everything is a stranger's, as WordPress has it, the map can be zoomed", async ({
  page,
  witness,
}) => {
  witness.allowedMessages.push(/allow-scripts and allow-same-origin for its sandbox/);
  await page.route("**/host.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>Host</title><iframe sandbox="allow-scripts" title="Map" src="/embed" width="700" height="460"></iframe>`,
    }),
  );
  await page.goto("/host.html");
  const [frame] = await mapFrames(page);
  if (!frame) throw new Error("the host has no frame");
  const stage = frame.locator(".stage");
  await pick(frame, "nakhchivan");
  await expect(passagesShown(frame)).toHaveCount(mentionsOf(placeOf("nakhchivan")).length);
  await frame.getByRole("link", { name: "Show all" }).click();

  // The map comes with Ctrl and wheel, and stands where the picture stood.
  const before = seaOf(await stage.screenshot());
  await stage.hover();
  await page.mouse.wheel(0, 300);
  await expect(frame.locator("canvas")).toHaveCount(0);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  await expect(frame.locator(".live")).toBeAttached();
  const after = seaOf(await stage.screenshot());
  const differing = after.filter((isSea, index) => isSea !== before[index]).length;
  // Labels of either stand over the other's sea; a shift of one px along all shores would be 2 %.
  expect(differing / after.length).toBeLessThan(0.03);

  // A switch fetches no data that the map has.
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes(".geojson")) fetched.push(request.url());
  });
  const restyled = page.waitForResponse((response) => response.url().includes("/style.json"));
  const drawn = await stage.screenshot();
  await frame.getByRole("switch", { name: "Fields and pipelines" }).click();
  await restyled;
  await expect.poll(async () => drawn.equals(await stage.screenshot())).toBe(false);
  expect(fetched).toEqual([]);

  await frame.getByRole("button", { name: "Zoom in" }).click();
  // A stranger's frame can't change its address; its own link to itself tells what that would be.
  await expect(frame.locator(".frame")).toHaveAttribute("href", /[?&]map=[\d.]+(\/|%2F)[\d.]+(\/|%2F)[\d.]+/);
});
