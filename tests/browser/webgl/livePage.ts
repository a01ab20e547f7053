import { test as base, expect, type Page } from "playwright/test";
import { expectNoProblem, watchProblems } from "../atlas";
import { mapIsStill, openView, visitView } from "../map";

interface LivePage {
  page: Page;
  /** Collected by `watchProblems`; each test begins with an empty list. */
  problems: string[];
}

const viewport = { width: 920, height: 560 };

/**
 * Tests whose `page` stays open from one test to the next, with its map: loading one costs seconds of software WebGL. Each
 * test begins at `/`, with nothing chosen. Take `test` of ../atlas where the load itself is tested.
 */
export const test = base.extend<{ page: Page }, { livePage: LivePage }>({
  livePage: [
    async ({ browser }, use, { project }) => {
      const { baseURL = "", colorScheme, locale, timezoneId, contextOptions } = project.use;
      const context = await browser.newContext({
        ...contextOptions,
        baseURL,
        colorScheme,
        locale,
        timezoneId,
        viewport,
      });
      const problems = watchProblems(context, baseURL);
      const page = await context.newPage();
      await openView(page, "/");
      await use({ page, problems });
      await context.close();
    },
    { scope: "worker", timeout: 600_000 },
  ],
  page: async ({ livePage: { page, problems } }, use) => {
    problems.length = 0;
    await page.setViewportSize(viewport);
    await visitView(page, "/");
    await mapIsStill(page);
    await use(page);
    await page.unrouteAll({ behavior: "wait" });
    expectNoProblem(problems);
  },
});

export { expect, type Page };
