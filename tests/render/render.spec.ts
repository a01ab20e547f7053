import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { styleOfView, viewOfQuery } from "../style/queryViews";
import { drawCanvas, expect, pictureOfCanvas, test } from "../svg/mapPage";

// Each case is a folder with a view (`view.json`) and the map that it gives (`expected.png`), 640 × 480 px at pixel ratio 1.
// `UPDATE=1` writes the pictures anew; look at them before you commit them.

interface Case {
  /** What the picture shows that no other does. */
  shows: string;
  /** Query of the view's address. */
  query: string;
}

const folder = import.meta.dirname;
const cases = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

/** Share of pixels that may differ: antialiasing of another Chromium. */
const allowedShare = 0.002;

for (const name of cases) {
  const { shows, query }: Case = JSON.parse(readFileSync(join(folder, name, "view.json"), "utf8"));
  test(`${name}: ${shows}`, async ({ mapPage }, info) => {
    const view = viewOfQuery(query);
    if (!view.camera) throw new Error(`${name}: its view has no camera`);
    await drawCanvas(mapPage, styleOfView(view), view.camera, { width: 640, height: 480 });
    const actual = await pictureOfCanvas(mapPage);
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
