import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { palettes } from "@/components/style/palette";
import type { Box } from "@/components/view/box";
import type { Page } from "./atlas";
import { canvasSize } from "./map";

/** Number of pixels in which two pictures of the same size differ; those in `leftOut`, px from their top left corner, don't count. */
export function differentPixels(one: Buffer, other: Buffer, leftOut: readonly Box[] = []): number {
  const [before, after] = [PNG.sync.read(one), PNG.sync.read(other)];
  for (const { data, width, height } of [before, after]) {
    const column = (x: number) => Math.min(Math.max(Math.round(x), 0), width);
    for (const { left, top, right, bottom } of leftOut) {
      for (let y = Math.max(Math.round(top), 0); y < Math.min(bottom, height); y++)
        data.fill(0, 4 * (y * width + column(left)), 4 * (y * width + column(right)));
    }
  }
  return pixelmatch(before.data, after.data, undefined, before.width, before.height, { threshold: 0.1 });
}

/** Number of pixels of the map, as a reader sees it under panels and sheets, that have the colour of the selection. */
export async function accentPixels(page: Page, theme: "light" | "dark" = "light"): Promise<number> {
  const accent = palettes[theme].accent.match(/[0-9a-f]{2}/g)?.map((hex) => Number.parseInt(hex, 16)) ?? [];
  const { data } = PNG.sync.read(
    await page.screenshot({
      clip: await canvasSize(page),
      // Panels keep their place and lose their own ink, which has the accent too.
      style:
        "[class] :not(canvas, :has(canvas)) { color: transparent !important; border-color: transparent !important }",
    }),
  );
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (accent.every((value, channel) => Math.abs((data[at + channel] ?? 0) - value) <= 12)) count++;
  }
  return count;
}
