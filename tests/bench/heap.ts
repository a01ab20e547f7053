import type { Browser } from "playwright";
import { openTab } from "./browser";
import { pause } from "./site";
import { growthPercent } from "./stats";
import type { Subject } from "./visit";

export interface HeapGrowth {
  /** JavaScript heap of the page after 20 selections and after 200, MB; without its workers. */
  after20: number;
  after200: number;
  percent: number;
}

const selections = 200;
/** Until the map has drawn what was selected last. */
const restMs = 8000;

/** Selects one place after another from the page's own list; null where it has none. */
export async function heapGrowth(
  browser: Browser,
  { benchPage, profile, line }: Omit<Subject, "located">,
): Promise<HeapGrowth | null> {
  const { page, cdp, close } = await openTab(browser, profile, benchPage, { isStarted: true });
  try {
    await page.goto(`http://127.0.0.1:${line.port}${benchPage.path}`);
    await page.waitForFunction(() => window.benchProbe.readyAt !== null, null, {
      timeout: 90_000,
      polling: 100,
    });
    const { list } = benchPage;
    const places = await page.locator(list).count();
    if (places === 0) return null;
    const select = async (index: number) => {
      await page.evaluate(([selector, at]) => document.querySelectorAll<HTMLElement>(selector)[at]?.click(), [
        list,
        index % places,
      ] as const);
      await pause(60);
      // The probe's own notes are not the page's heap.
      await page.evaluate(() => {
        window.benchProbe.events = [];
        window.benchProbe.longTasks = [];
      });
    };
    // With the same place selected, and at rest.
    const heapMb = async () => {
      await select(0);
      await pause(restMs);
      await cdp.send("HeapProfiler.collectGarbage");
      const { usedSize } = await cdp.send("Runtime.getHeapUsage");
      return usedSize / 1e6;
    };
    let after20 = 0;
    for (let count = 1; count <= selections; count++) {
      await select(count * 7);
      if (count === 20) after20 = await heapMb();
    }
    const after200 = await heapMb();
    return { after20, after200, percent: growthPercent(after20, after200) };
  } finally {
    await close();
  }
}
