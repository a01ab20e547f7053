import * as turf from "@turf/turf";
import { pickChoices } from "@/components/panel/pickChoices";
import { articleDate } from "@/components/view/home";
import { existsAt } from "@/components/view/inTime";
import { overlayIds } from "@/geodata/schema/catalogue";
import type { Bounds, Position } from "@/geodata/schema/geometry";
import type { GazetteerEntry } from "@/geodata/schema/place";
import { geometries, places } from "../browser/atlas";
import { atlas } from "../style/queryViews";
import { expect, type PickCase, pickOnCanvas, test } from "../svg/mapPage";

/** Has something on the map that can be hit: groups are hit through their members, off-frame places have a link. */
const canBeHit = (place: GazetteerEntry) =>
  place.geometryType !== "group" &&
  place.overlay !== "off-frame" &&
  Boolean(geometries.get(place.id)) &&
  existsAt(place, articleDate);

/** A point at a share of a line's length; the map draws straight segments, not great circles. */
function alongDrawnLine(line: readonly Position[], share: number): Position {
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
function positionsOf({ id, labelPoint }: GazetteerEntry): Position[] {
  const geometry = geometries.get(id);
  switch (geometry?.type) {
    case "Point":
      return [geometry.coordinates as Position];
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

/** Zoom at which the Bounds are about 250 px wide; from 6 on the frame's edge lets each label be in the middle. */
function zoomFor([west, , east]: Bounds): number {
  const zoom = Math.log2((250 * 360) / (512 * Math.max(east - west, 0.02)));
  return Math.min(10, Math.max(6, zoom));
}

function casesOf(place: GazetteerEntry): PickCase[] {
  const { id, bounds, geometryType } = place;
  const zoom = bounds && geometryType === "area" ? zoomFor(bounds) : 9;
  const overlays = overlayIds.filter((overlay) => overlay === place.overlay);
  return positionsOf(place).map((position) => ({ id, position, zoom, overlays }));
}

/** The place's sheet opens, at once or through the chooser. */
function opens(id: string, found: readonly string[]): boolean {
  const pick = pickChoices(found, atlas);
  return pick.kind === "one"
    ? pick.featureId === id
    : pick.kind === "several" && pick.featureIds.includes(id);
}

const cases = places.filter(canBeHit).map(casesOf);

for (const overlay of [undefined, ...overlayIds]) {
  test(`each place of ${overlay ?? "the ground"} that can be hit is found by a click on it`, async ({
    mapPage,
  }) => {
    let untried = cases.filter(([best]) => best?.overlays[0] === overlay);
    const missed: string[] = [];
    expect(untried.length).toBeGreaterThan(0);
    while (untried.length > 0) {
      const found = await pickOnCanvas(
        mapPage,
        untried.flatMap(([best]) => best ?? []),
      );
      untried = untried.flatMap(([best, ...others]) => {
        if (best && opens(best.id, found.get(best) ?? [])) return [];
        if (others.length === 0) missed.push(best?.id ?? "?");
        return others.length > 0 ? [others] : [];
      });
    }
    expect(missed, "places that no click on the map opens").toEqual([]);
  });
}
