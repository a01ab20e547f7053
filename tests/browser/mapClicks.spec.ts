import * as turf from "@turf/turf";
import type { Bounds, Position } from "@/geodata/schema/geometry";
import { expect, geometries, type Page, places, test } from "./atlas";
import { arrowTo, canvasSize, mapIsReady, mapIsStill, openView, visitView } from "./map";

type Place = (typeof places)[number];

/** Why a place has nothing on the map that could be hit; null where it has. */
function whyNotHit({ id, overlay, validFrom, geometryType }: Place): string | null {
  if (geometryType === "group") return "a group is hit through its members";
  if (overlay === "off-frame") return "it lies outside the frame: its arrow is a link";
  if (geometries.get(id) === null || !geometries.has(id)) return "it has no known position";
  if (validFrom && validFrom > "2012-08-26") return "it came after the article and is drawn when selected";
  return null;
}

/** A point at a share of a line's length; the map draws straight segments, not great circles. */
function alongDrawnLine(line: Position[], share: number): Position {
  const steps = line.slice(1).map((end, index) => {
    const start = line[index] as Position;
    return { start, end, length: Math.hypot(end[0] - start[0], end[1] - start[1]) };
  });
  let rest = share * steps.reduce((sum, { length }) => sum + length, 0);
  for (const { start, end, length } of steps) {
    if (rest <= length) {
      const part = rest / length;
      return [start[0] + part * (end[0] - start[0]), start[1] + part * (end[1] - start[1])];
    }
    rest -= length;
  }
  return line.at(-1) as Position;
}

/** Positions where a click should find the place, the best first. */
function targetsOf({ id, labelPoint }: Place): Position[] {
  const geometry = geometries.get(id);
  switch (geometry?.type) {
    case "Point":
      return [geometry.coordinates];
    case "LineString":
    case "MultiLineString": {
      const parts = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
      const longest = parts.reduce((best, part) => (part.length > best.length ? part : best));
      return [0.5, 0.3, 0.7, 0.15, 0.85].map((share) => alongDrawnLine(longest as Position[], share));
    }
    case "Polygon":
    case "MultiPolygon": {
      const area = turf.feature(geometry);
      const inside = turf.pointOnFeature(area).geometry.coordinates as Position;
      // Elsewhere in it, where a line or a town lies at both.
      const bbox = turf.bbox(area);
      const elsewhere = turf
        .pointGrid(bbox, (bbox[2] - bbox[0]) / 6, { units: "degrees", mask: area })
        .features.map((point) => point.geometry.coordinates as Position);
      return [...(labelPoint ? [labelPoint] : []), inside, ...elsewhere.slice(0, 6)];
    }
    default:
      return [];
  }
}

/** Zoom at which the Bounds take about half of the map; from 6 on the frame's edge lets each label be in the middle. */
function zoomFor([west, , east]: Bounds, width: number): number {
  const zoom = Math.log2((width * 0.5 * 360) / (512 * Math.max(east - west, 0.02)));
  return Number(Math.min(10, Math.max(6, zoom)).toFixed(2));
}

/** Clicks the middle of the map; true where the place's sheet opens, at once or through the chooser. */
async function hits(page: Page, { id, name }: Place, middle: { x: number; y: number }): Promise<boolean> {
  const heading = page.locator(".sheet h2");
  await expect(heading, "the sheet of the place before is shut").toHaveCount(0);
  await page.mouse.click(middle.x, middle.y);
  const answer = heading.or(page.locator(".chooser")).first();
  const isAnswered = await answer.waitFor({ timeout: 15_000 }).then(
    () => true,
    () => false,
  );
  if (!isAnswered) return false;
  const choice = page.locator(`.chooser a[data-feature="${id}"]`);
  if (await choice.isVisible()) await choice.click();
  else if (await page.locator(".chooser").isVisible()) {
    await page.keyboard.press("Escape");
    return false;
  }
  const isHit = (await heading.textContent()) === name;
  await mapIsStill(page);
  return isHit;
}

const hittable = places.filter((place) => whyNotHit(place) === null);
const parts = 4;

// A small window: software WebGL draws a quarter of the pixels, and what a click finds does not depend on it.
test.use({ viewport: { width: 920, height: 560 } });

for (let part = 0; part < parts; part++) {
  test(`A2: each place that can be hit, clicked on the map, opens its sheet (${part + 1} of ${parts})`, async ({
    page,
  }) => {
    await openView(page, "/?overlays=");
    const { x, y, width, height } = await canvasSize(page);
    const middle = { x: x + width / 2, y: y + height / 2 };
    const missed: string[] = [];
    for (const place of hittable.filter((_, index) => index % parts === part)) {
      const overlay = ["countries", "sea", "cities", "borders"].includes(place.overlay) ? "" : place.overlay;
      let isHit = false;
      for (const [lon, lat] of targetsOf(place)) {
        const zoom = place.bounds && place.geometryType === "area" ? zoomFor(place.bounds, width) : 9;
        await visitView(page, `/?overlays=${overlay}&map=${zoom}/${lat.toFixed(5)}/${lon.toFixed(5)}`);
        await mapIsStill(page);
        isHit = await hits(page, place, middle);
        if (isHit) break;
      }
      if (!isHit) missed.push(place.id);
    }
    expect(missed, "places whose sheet no click on the map opens").toEqual([]);
  });
}

test("off-frame places are links at the map's edge, as clickable as the rest", async ({ page }) => {
  await openView(page, "/");
  await mapIsReady(page);
  for (const place of places.filter(({ overlay }) => overlay === "off-frame")) {
    if (place.validFrom && place.validFrom > "2012-08-26") continue;
    await arrowTo(page, place.name).click();
    await expect(page.locator(".sheet h2")).toHaveText(place.name);
    await page.keyboard.press("Escape");
  }
});
