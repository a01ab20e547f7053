import { type Browser, type CDPSession, chromium, type Page } from "playwright";
import { findChromium } from "../../.ci/chromium.mjs";
import type { BenchPage } from "./pages";
import { installProbe } from "./probe";
import type { Profile } from "./profiles";
import { pause } from "./site";
import { target } from "./target";

export async function launch(): Promise<Browser> {
  const found = findChromium();
  if (!found)
    throw new Error("No Chromium was found: run `npm test`, which installs one, or set CHROMIUM_PATH.");
  return chromium.launch({
    executablePath: found.path,
    args: [
      "--force-color-profile=srgb",
      "--font-render-hinting=none",
      "--disable-lcd-text",
      "--hide-scrollbars",
    ],
  });
}

/** A new window loads the browser's own controls for about a second, which no page should share the machine with. */
const windowRestMs = 2000;

export interface Opened {
  page: Page;
  cdp: CDPSession;
  close(): Promise<void>;
}

/** An empty page with nothing cached, on the profile's device, with the probe waiting for a document. `isStarted`: asks for a map that waits. */
export async function openTab(
  browser: Browser,
  profile: Profile,
  benchPage: BenchPage,
  { isStarted = false } = {},
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: profile.viewport,
    deviceScaleFactor: profile.deviceScaleFactor,
    colorScheme: "light",
    // A flight of the camera ends at once, so that the next step of a visit meets a map at rest.
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  // tsx keeps function names through a helper that the page does not have.
  await page.addInitScript("globalThis.__name ??= (target) => target");
  const start = (isStarted && benchPage.start) || null;
  await page.addInitScript(installProbe, { answer: benchPage.answer, area: target.id, start });
  const cdp = await context.newCDPSession(page);
  if (profile.cpuRate > 1) await cdp.send("Emulation.setCPUThrottlingRate", { rate: profile.cpuRate });
  await pause(windowRestMs);
  return { page, cdp, close: () => context.close() };
}
