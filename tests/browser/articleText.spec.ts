import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, passages, test } from "./atlas";

// The project holds no sentence of the article, so this needs a copy that whoever runs it has laid beside the project.
const copy = fileURLToPath(new URL("../../../shared/article/insight-366.page.txt", import.meta.url));
const port = Number(process.env.TEST_PORT ?? 4317) + 1;

const straighten = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, " ");

test.describe("ARTICLE_TEXT", () => {
  test.skip(!existsSync(copy), "no copy of the article lies at ../shared/article/insight-366.page.txt");
  test.use({ baseURL: `http://127.0.0.1:${port}` });

  let server: ChildProcess | undefined;
  test.beforeAll(async ({ request }) => {
    server = spawn(
      process.execPath,
      ["node_modules/next/dist/bin/next", "start", "-p", `${port}`, "-H", "127.0.0.1"],
      { env: { ...process.env, ARTICLE_TEXT: copy, NEXT_TELEMETRY_DISABLED: "1" }, stdio: "ignore" },
    );
    await expect(async () =>
      expect((await request.get(`http://127.0.0.1:${port}/`)).ok()).toBe(true),
    ).toPass();
  });
  test.afterAll(() => server?.kill());

  test("the paragraphs stand verbatim, and each passage is marked in them as a link", async ({ page }) => {
    await page.goto("/");
    await expect(page.locator("#article .verbatim")).toHaveCount(8);
    const text = (await page.locator("#article .verbatim").allTextContents()).map(straighten);
    for (const { id, paragraph, selector } of passages) {
      await expect(page.locator(`#article [id="${id}"]`), id).toBeAttached();
      expect(text[paragraph - 1]?.includes(straighten(selector.start)), id).toBe(true);
      if (selector.end) expect(text[paragraph - 1]?.includes(straighten(selector.end)), id).toBe(true);
    }
    await page.locator('#article a[data-passage="p6c"]').first().click();
    await expect.poll(() => new URL(page.url()).searchParams.get("passage")).toBe("p6c");
  });
});
