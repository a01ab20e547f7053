import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import { expect, test } from "playwright/test";
import { PNG } from "pngjs";
import { mapIsReady, picture } from "../browser/map";

// Each case is a folder with a view (`view.json`) and the map that it gives (`expected.png`), 640 × 480 px at pixel ratio 1.
// `UPDATE=1` writes the pictures anew; look at them before you commit them.

interface Case {
  /** What the picture shows that no other does. */
  shows: string;
  /** Query of the view's address. */
  query: string;
}

const folder = join(import.meta.dirname, ".");
const cases = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

/** The map alone, the same size whatever the page around it looks like. */
const mapAlone = `
  .map-canvas { position: fixed !important; inset: 0 auto auto 0 !important; width: 640px !important;
    height: 480px !important; z-index: 1000; }`;
/** Share of pixels that may differ: antialiasing of another Chromium. */
const allowedShare = 0.002;

test.use({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 });

for (const name of cases) {
  const { shows, query }: Case = JSON.parse(readFileSync(join(folder, name, "view.json"), "utf8"));
  test(`${name}: ${shows}`, async ({ page }, info) => {
    await page.addInitScript((css) => {
      addEventListener("DOMContentLoaded", () => {
        document.head.append(Object.assign(document.createElement("style"), { textContent: css }));
      });
    }, mapAlone);
    await page.goto(`/?${query}`);
    await mapIsReady(page);
    const actual = await picture(page);
    const file = join(folder, name, "expected.png");
    if (process.env.UPDATE === "1") {
      writeFileSync(file, actual);
      return;
    }
    expect(existsSync(file), `${file} is there; UPDATE=1 writes it`).toBe(true);
    const { share, difference } = compare(readFileSync(file), actual);
    if (share > allowedShare) {
      mkdirSync(info.outputDir, { recursive: true });
      writeFileSync(info.outputPath("actual.png"), actual);
      writeFileSync(info.outputPath("difference.png"), difference);
    }
    expect(share, `pixels that differ; see ${info.outputDir}`).toBeLessThanOrEqual(allowedShare);
  });
}

/** Share of pixels in which two PNGs differ, 0 to 1, and a picture of where. */
function compare(expected: Buffer, actual: Buffer): { share: number; difference: Buffer } {
  const [before, after] = [PNG.sync.read(expected), PNG.sync.read(actual)];
  const { width, height } = before;
  if (after.width !== width || after.height !== height) return { share: 1, difference: actual };
  const difference = new PNG({ width, height });
  const count = pixelmatch(before.data, after.data, difference.data, width, height, { threshold: 0.2 });
  return { share: count / (width * height), difference: PNG.sync.write(difference) };
}
