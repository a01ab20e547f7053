import type { Browser, Page } from "playwright";
import { openTab } from "./browser";
import type { Figures } from "./figures";
import type { Located } from "./locate";
import type { BenchPage } from "./pages";
import type { Profile } from "./profiles";
import { watchScreen } from "./screencast";
import { pause } from "./site";
import type { Throttle } from "./throttle";

/** A page as a visit finds it: on its server, behind the profile's line. */
export interface Subject {
  benchPage: BenchPage;
  profile: Profile;
  line: Throttle;
  located: Located;
}

const limitMs = 90_000;
/** What Event Timing does not report is below this. */
const eventFloorMs = 16;

const urlOf = ({ benchPage, line }: Subject) => `http://127.0.0.1:${line.port}${benchPage.path}`;

/** Loads a page and leaves it alone until it is interactive; then clicks, switches and pans. */
export async function loadVisit(browser: Browser, subject: Subject): Promise<Figures> {
  const { benchPage, profile, line, located } = subject;
  const { page, cdp, close } = await openTab(browser, profile, benchPage, { isStarted: true });
  try {
    const screen = await watchScreen(cdp, profile.viewport, located.map);
    line.reset();
    await page.goto(urlOf(subject), { waitUntil: "commit", timeout: limitMs });
    await page.waitForFunction(() => window.benchProbe.readyAt !== null, null, {
      timeout: limitMs,
      polling: 100,
    });
    await pause(1000);
    const pictureAt = await screen.firstPicture(2000);
    await screen.stop();
    const bytes = line.bytes();
    const loaded = await page.evaluate(() => {
      const { longTasks, readyAt } = window.benchProbe;
      return {
        longTasks,
        readyAt,
        timeOrigin: performance.timeOrigin,
        fcp: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? null,
      };
    });
    const tasks = loaded.longTasks.filter(({ start }) => start < (loaded.readyAt ?? 0) + 1000);
    return {
      fcp: loaded.fcp,
      firstPicture: pictureAt === null ? null : pictureAt - loaded.timeOrigin,
      interactive: loaded.readyAt,
      bytes: bytes / 1000,
      blocking: tasks.reduce((sum, { duration }) => sum + duration - 50, 0),
      longTasks: tasks.length,
      inpClick: await inpOfClicks(page, located),
      inpSwitch: await inpOfSwitches(page, benchPage),
      panFps: await panFps(page, located),
    };
  } finally {
    await close();
  }
}

/**
 * Clicks on the target as soon as the map is seen, and waits for its passages. Our pages get that one click; a peer whose
 * map does not listen yet gets another one every half second.
 */
export async function earlyVisit(browser: Browser, subject: Subject): Promise<Figures> {
  const { benchPage, profile, located } = subject;
  const { page, cdp, close } = await openTab(browser, profile, benchPage);
  try {
    const screen = await watchScreen(cdp, profile.viewport, located.map);
    await page.goto(urlOf(subject), { waitUntil: "commit", timeout: limitMs });
    const startedAt = await page.evaluate(() => performance.timeOrigin);
    if ((await screen.firstPicture(limitMs)) === null) return { answer: null };
    await screen.stop();
    const [x, y] = located.target;
    // Through CDP, without waiting for the page's main thread to take it.
    const click = () =>
      Promise.all(
        (["mousePressed", "mouseReleased"] as const).map((type) =>
          cdp.send("Input.dispatchMouseEvent", { type, x, y, button: "left", clickCount: 1 }),
        ),
      );
    let isWaiting = true;
    const clicks = (async () => {
      // The next one only when the page has had time to say that it took the last: clicks that pile up would keep a busy
      // page from its answer.
      do {
        await click().catch(() => undefined);
        await pause(500);
      } while (isWaiting && benchPage.server === "peers" && !(await hasTaken(page)));
    })();
    const answeredAt = await page
      .waitForFunction(
        () => {
          const { answeredAt } = window.benchProbe;
          return answeredAt !== null && Number.isFinite(answeredAt) ? answeredAt : false;
        },
        null,
        { timeout: limitMs / 3, polling: 50 },
      )
      .then(
        (handle) => handle.jsonValue() as Promise<number>,
        () => null,
      );
    isWaiting = false;
    await clicks;
    await pause(600);
    return {
      answer: answeredAt === null ? null : answeredAt - startedAt,
      inpEarlyClick: answeredAt === null ? null : await worstEvent(page),
    };
  } finally {
    await close();
  }
}

/** Uses a switch as soon as the map is seen, before WebGL where the page has another picture first. */
export async function earlySwitchVisit(browser: Browser, subject: Subject): Promise<Figures> {
  const { benchPage, profile, located } = subject;
  const { page, cdp, close } = await openTab(browser, profile, benchPage);
  try {
    const screen = await watchScreen(cdp, profile.viewport, located.map);
    await page.goto(urlOf(subject), { waitUntil: "commit", timeout: limitMs });
    if ((await screen.firstPicture(limitMs)) === null) return { inpEarlySwitch: null };
    await screen.stop();
    return { inpEarlySwitch: await inpOfSwitches(page, benchPage) };
  } finally {
    await close();
  }
}

/** A click has selected the target, whether or not that is painted yet. */
const hasTaken = (page: Page): Promise<boolean> =>
  page.evaluate(() => window.benchProbe.answeredAt !== null).catch(() => true);

async function inpOfClicks(page: Page, { target }: Located): Promise<number> {
  await page.evaluate(() => void window.benchProbe.events.splice(0));
  for (let round = 0; round < 3; round++) {
    await page.mouse.click(...target);
    await pause(700);
    await page.keyboard.press("Escape");
    await pause(700);
  }
  return worstEvent(page);
}

async function inpOfSwitches(page: Page, { unfold }: BenchPage): Promise<number | null> {
  const fold = unfold ? page.locator(unfold) : null;
  if ((await fold?.getAttribute("aria-expanded")) === "false") await fold?.click();
  const toggle = page.getByRole("switch", { name: /Fields and pipelines/ });
  if ((await toggle.count()) === 0) return null;
  // A page may put its own switch in place of the server's meanwhile.
  await toggle.scrollIntoViewIfNeeded().catch(() => toggle.scrollIntoViewIfNeeded());
  await pause(500);
  await page.evaluate(() => void window.benchProbe.events.splice(0));
  for (let round = 0; round < 4; round++) {
    await toggle.click();
    await pause(600);
  }
  return worstEvent(page);
}

/** The slowest pointer event since the list was emptied, ms; keys are left out. */
async function worstEvent(page: Page): Promise<number> {
  const durations = await page.evaluate(() =>
    window.benchProbe.events.filter(({ name }) => !name.startsWith("key")).map(({ duration }) => duration),
  );
  return Math.max(eventFloorMs, ...durations);
}

/** Frames of the main thread per second during a drag of two seconds over the map. */
async function panFps(page: Page, { map }: Located): Promise<number> {
  await page.keyboard.press("Escape");
  await page.evaluate(() => {
    const counter = { frames: 0, isOn: true };
    Object.assign(window, { benchFrames: counter });
    const count = () => {
      counter.frames++;
      if (counter.isOn) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  const [x, y] = [map.x + map.width * 0.6, map.y + map.height * 0.5];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const startMs = performance.now();
  for (let elapsed = 0; elapsed < 2000; elapsed = performance.now() - startMs) {
    const angle = (elapsed / 2000) * 2 * Math.PI;
    await page.mouse.move(x - 60 * Math.sin(angle), y + 40 * (1 - Math.cos(angle)));
    await pause(16);
  }
  const seconds = (performance.now() - startMs) / 1000;
  const frames = await page.evaluate(() => {
    const counter = (window as unknown as { benchFrames: { frames: number; isOn: boolean } }).benchFrames;
    counter.isOn = false;
    return counter.frames;
  });
  await page.mouse.up();
  return frames / seconds;
}
