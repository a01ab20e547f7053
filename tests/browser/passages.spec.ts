import type { Box } from "@/components/view/box";
import { frame } from "@/geodata/schema/catalogue";
import { drawnOf, expect, passages, placeOf, test } from "./atlas";
import { arrowTo, boxOnMap, canvasSize, openView } from "./map";
import { accentPixels } from "./pixels";

type Size = Awaited<ReturnType<typeof canvasSize>>;

/**
 * Inside the map; what reaches the edge of the frame, where the drawing ends, may go on beyond the map, because the map
 * never looks beyond the frame.
 */
function isInView(
  bounds: readonly number[],
  { left, top, right, bottom }: Box,
  { width, height }: Size,
): boolean {
  const reachesFrame = bounds.some((edge, index) => Math.abs(edge - (frame[index] ?? Number.NaN)) < 0.01);
  if (reachesFrame) return left < width && right > 0 && top < height && bottom > 0;
  return left >= -2 && top >= -2 && right <= width + 2 && bottom <= height + 2;
}

const paragraphs = [...new Set(passages.map(({ paragraph }) => paragraph))];

for (const paragraph of paragraphs) {
  test(`A2: each passage of ¶${paragraph}, clicked, puts its Features into view`, async ({ page }) => {
    await openView(page, "/");
    const canvas = await canvasSize(page);
    for (const passage of passages.filter((candidate) => candidate.paragraph === paragraph)) {
      await test.step(passage.id, async () => {
        const link = page.locator(`#article [data-passage="${passage.id}"] .gist`).getByRole("link").first();
        await expect(link).toHaveText(passage.gist);
        await link.click();
        await expect(link).toHaveAttribute("aria-current", "true");
        await expect.poll(() => new URL(page.url()).searchParams.get("passage")).toBe(passage.id);

        const drawn = passage.featureIds.flatMap(drawnOf);
        if (drawn.length > 0) {
          await expect
            .poll(() => accentPixels(page), `${passage.id}: something is outlined`)
            .toBeGreaterThan(20);
        }
        for (const { id, name, overlay } of passage.featureIds.map(placeOf)) {
          if (overlay !== "off-frame") continue;
          await expect.soft(arrowTo(page, name), `${passage.id}: an arrow points to ${id}`).toBeVisible();
        }
        const outside = async () => {
          const isOutside = await Promise.all(
            drawn.map(
              async ({ bounds }) => !bounds || !isInView(bounds, await boxOnMap(page, bounds), canvas),
            ),
          );
          return drawn.filter((_, index) => isOutside[index]).map(({ id }) => id);
        };
        await expect.poll(outside, `${passage.id}: Features outside the map`).toEqual([]);
      });
    }
  });
}
