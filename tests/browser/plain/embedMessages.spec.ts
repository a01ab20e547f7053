import { formatDate } from "@/components/view/formatDate";
import { articleDate, defaultOverlays } from "@/components/view/home";
import { overlays } from "@/geodata/schema/catalogue";
import { seeded } from "../../seeded";
import { expect, type Page, passages, placeOf } from "../atlas";
import { hostPage, mapFrames, pick, test } from "../hostServer";

/** A host page's own script that writes down what its frame says. */
const recorder = `<script>
  window.heard = [];
  addEventListener("message", (event) => {
    const frame = document.querySelector("iframe");
    heard.push({ data: event.data, origin: event.origin, isFrame: event.source === frame?.contentWindow });
  });
</script>`;

interface Heard {
  data: unknown;
  origin: string;
  isFrame: boolean;
}

const heardBy = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
const say = (page: Page, message: unknown) =>
  page.evaluate((data) => document.querySelector("iframe")?.contentWindow?.postMessage(data, "*"), message);
const frameOf = (src: string) => `<iframe title="Map" width="500" height="500" src="${src}"></iframe>`;
const titleOf = (overlay: string) => overlays.find(({ id }) => id === overlay)?.title ?? overlay;
const isEvent = (data: unknown, type: string) => {
  const event = (data ?? {}) as Record<string, unknown>;
  return event["passage-atlas"] === 1 && event.type === type;
};
const hello = { "passage-atlas": 1, type: "hello" };

test("heights come in the dialects of Datawrapper, AMP, pym and WordPress, as numbers", async ({
  page,
  host,
  baseURL,
}) => {
  const src = `${baseURL}/embed?childId=map-7#?secret=AbC123`;
  await page.goto(host.serve("/heights", { html: hostPage(recorder + frameOf(src)) }));
  const [map] = await mapFrames(page);
  if (!map) throw new Error("no frame");
  const dialects = async () => {
    const all = (await heardBy(page)).map(({ data }) => data);
    const objects = all.filter((one): one is Record<string, unknown> => typeof one === "object");
    return {
      datawrapper: objects.flatMap((one) => Object.values(one["datawrapper-height"] ?? {})),
      amp: objects
        .filter(({ sentinel, type }) => sentinel === "amp" && type === "embed-size")
        .map((one) => one.height),
      pym: all
        .flatMap((one) => /^pymxPYMxmap-7xPYMxheightxPYMx(\d+)$/.exec(String(one))?.[1] ?? [])
        .map(Number),
      wordpress: objects
        .filter(({ secret, message }) => secret === "AbC123" && message === "height")
        .map((one) => one.value),
    };
  };
  await expect.poll(async () => (await dialects()).wordpress.length).toBeGreaterThan(0);
  const loaded = await dialects();
  for (const [name, heights] of Object.entries(loaded)) {
    expect(heights.length, name).toBeGreaterThan(0);
    for (const height of heights) {
      expect(Number.isInteger(height), name).toBe(true);
      expect(height, name).toBeGreaterThanOrEqual(200);
      expect(height, name).toBeLessThanOrEqual(1000);
    }
  }
  const count = loaded.amp.length;
  await pick(map, "nakhchivan");
  await expect.poll(async () => (await dialects()).amp.length, "a panel opened").toBeGreaterThan(count);
  expect((await dialects()).amp.at(-1)).toBeGreaterThan(loaded.amp.at(-1) as number);
  const before = (await dialects()).amp.length;
  await page.locator("iframe").evaluate((frame) => {
    frame.style.width = "340px";
  });
  await expect
    .poll(async () => (await dialects()).amp.length, "the frame was made narrower")
    .toBeGreaterThan(before);
  // Nobody said hello: nothing but heights was told.
  for (const { data, isFrame } of await heardBy(page)) {
    expect(isFrame).toBe(true);
    expect(JSON.stringify(data)).not.toMatch(/nakhchivan|http/);
  }
  expect(map.url()).toContain("#?secret=AbC123");
});

test("the protocol: hello, commands in, events out, and no height for WordPress, which nobody asked for", async ({
  page,
  host,
  baseURL,
}) => {
  await page.goto(host.serve("/talk", { html: hostPage(recorder + frameOf(`${baseURL}/embed?area=baku`)) }));
  const [map] = await mapFrames(page);
  if (!map) throw new Error("no frame");
  const events = async () =>
    (await heardBy(page)).flatMap(({ data, origin }) => {
      const { "passage-atlas": version, ...event } = data as Record<string, unknown>;
      return version === 1 && origin === baseURL ? [event] : [];
    });
  await say(page, hello);
  await expect.poll(events).toEqual([
    {
      type: "ready",
      area: "baku",
      passage: null,
      date: articleDate,
      overlays: defaultOverlays,
    },
  ]);
  await say(page, { "passage-atlas": 1, type: "select", area: "nakhchivan" });
  await expect(map.locator("#selected")).toHaveText(placeOf("nakhchivan").name);
  // The picture of Baku does not hold it: the frame has another page now, which listens once it is loaded.
  await map.waitForLoadState("load");
  await expect
    .poll(async () => (await events()).at(-1))
    .toEqual({ type: "select", area: "nakhchivan", passage: null });
  const { id: passage, paragraph } =
    passages.find(({ featureIds }) => featureIds.includes("nakhchivan")) ?? {};
  await say(page, { "passage-atlas": 1, type: "select", passage });
  await expect(map.locator("#selected")).toHaveText(`Paragraph ${paragraph}`);
  await say(page, { "passage-atlas": 1, type: "select" });
  await expect(map.locator(".picture a.on")).toHaveCount(0);
  await say(page, { "passage-atlas": 1, type: "overlay", overlay: "energy", on: true });
  await expect(map.getByRole("switch", { name: titleOf("energy") })).toBeChecked();
  await expect
    .poll(async () => (await events()).at(-1))
    .toEqual({ type: "overlay", overlay: "energy", on: true });
  await map.getByRole("switch", { name: titleOf("exclaves") }).click();
  await expect
    .poll(async () => (await events()).at(-1))
    .toEqual({ type: "overlay", overlay: "exclaves", on: true });
  await say(page, { "passage-atlas": 1, type: "date", date: "1994-05-12" });
  await expect.poll(async () => (await events()).at(-1)).toEqual({ type: "date", date: "1994-05-12" });
  await expect(map.locator("[data-shown-date]")).toHaveText(formatDate("1994-05-12"));
  await expect(map.getByRole("switch", { name: titleOf("exclaves") })).toBeChecked();
  expect(JSON.stringify(await heardBy(page))).not.toContain("secret");
});

/** Values that no message should hold. */
const oddValues = [
  null,
  undefined,
  0,
  -1,
  Number.NaN,
  true,
  "",
  "<img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  "__proto__",
  "constructor",
  "x".repeat(100_000),
  "../../etc",
  "2012-02-31",
  "9999-99-99",
  "\ud800",
  ["nakhchivan"],
  { toString: "nakhchivan" },
  [[[[]]]],
];
const oddTypes = ["hello", "select", "overlay", "date", "ready", "view", "__proto__", "", 7, null, {}];

test("a stranger’s command and four hundred hostile messages change nothing, fail nothing and write no markup", async ({
  page,
  host,
  baseURL,
}) => {
  const stranger = host.serve("/stranger", {
    html: hostPage(
      `<script>parent.frames[0].postMessage({ "passage-atlas": 1, type: "select", area: "iran" }, "*")</script>`,
    ),
  });
  const html = hostPage(
    `${recorder + frameOf(`${baseURL}/embed?area=baku`)}<iframe id="late" title="Stranger"></iframe>`,
  );
  await page.goto(host.serve("/hostile", { html }));
  const [map] = await mapFrames(page);
  if (!map) throw new Error("no frame");
  const elements = () => map.evaluate(() => document.querySelectorAll("*").length);
  const states = async () =>
    (await heardBy(page)).map(({ data }) => data).filter((data) => isEvent(data, "ready"));
  await say(page, hello);
  await expect.poll(async () => (await states()).length).toBe(1);
  const address = map.url();
  const before = await elements();

  // This listener comes after the frame's own: when it has heard the stranger, the frame has done what it would.
  await map.evaluate(() => {
    addEventListener("message", ({ source }) => {
      if (source !== parent) document.title = "The stranger was heard";
    });
  });
  await page.locator("#late").evaluate((frame, src) => {
    (frame as HTMLIFrameElement).src = src;
  }, stranger);
  await expect.poll(() => map.evaluate(() => document.title)).toBe("The stranger was heard");

  const random = seeded(20120826);
  const any = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const messages = Array.from({ length: 400 }, (_, index) => {
    if (index % 5 === 0) return any(oddValues);
    return {
      "passage-atlas": any([1, 1, 1, "1", 2, null]),
      type: any(oddTypes),
      area: any(oddValues),
      passage: any(oddValues),
      date: any(oddValues),
      overlay: any(oddValues),
      on: any([true, false, "yes"]),
      // A selection of nothing is a command that is kept out here.
      ...(index % 2 ? {} : { area: "atlantis" }),
    };
  }).filter((message) => {
    const { type, area, passage } = (message ?? {}) as Record<string, unknown>;
    const isNothing = [area, passage].every((one) => one === null || one === undefined || one === "");
    return !(type === "select" && isNothing);
  });
  expect(messages.length).toBeGreaterThan(350);
  await page.evaluate((all) => {
    const target = document.querySelector("iframe")?.contentWindow;
    for (const message of all) target?.postMessage(message, "*");
  }, messages);
  // Messages keep their order: the frame answers this hello when it has had all the others, the stranger's too.
  await say(page, hello);
  const hellos = messages.filter((message) => isEvent(message, "hello")).length;
  await expect.poll(async () => (await states()).length).toBe(hellos + 2);
  for (const state of await states()) expect(state).toMatchObject({ area: "baku", date: articleDate });
  await expect(map.locator("#selected")).toHaveText(placeOf("baku").name);
  expect(map.url()).toBe(address);
  expect(await elements()).toBe(before);
});
