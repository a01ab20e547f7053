import { MercatorCoordinate } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { cameraFor, mercatorX, mercatorY, projection, worldSizePx } from "@/components/svg/camera";
import { frame, homeBounds } from "@/geodata/schema/catalogue";

const positions: [number, number][] = [
  [49.8671, 40.4093],
  [45.41, 39.21],
  [frame[0], frame[1]],
  [frame[2], frame[3]],
  [-77.0369, 38.9072],
];

describe("the SVG's camera", () => {
  it("projects as MapLibre's own MercatorCoordinate does", () => {
    for (const [lon, lat] of positions) {
      const { x, y } = MercatorCoordinate.fromLngLat([lon, lat]);
      expect(mercatorX(lon)).toBeCloseTo(x, 12);
      expect(mercatorY(lat)).toBeCloseTo(y, 12);
    }
  });

  it("puts its center in the middle and the corners of bounds that fit on the picture's edge", () => {
    const size = { width: 900, height: 700 };
    const camera = cameraFor(homeBounds, size);
    const project = projection(camera, size);
    expect(project(...camera.center).map(Math.round)).toEqual([450, 350]);
    const [west, south, east, north] = homeBounds;
    const [[left, top], [right, bottom]] = [project(west, north), project(east, south)];
    expect(Math.min(left, top)).toBeCloseTo(0, 6);
    expect(Math.min(900 - right, 700 - bottom)).toBeCloseTo(0, 6);
  });

  it("keeps the padding free and centres the bounds in what is left", () => {
    const size = { width: 900, height: 700 };
    const padding = { top: 60, right: 64, bottom: 40, left: 348 };
    const project = projection(cameraFor(homeBounds, size, padding), size);
    const [west, south, east, north] = homeBounds;
    const [[left, top], [right, bottom]] = [project(west, north), project(east, south)];
    expect(left).toBeGreaterThan(padding.left - 1e-6);
    expect(right).toBeLessThan(900 - padding.right + 1e-6);
    expect(left - padding.left).toBeCloseTo(900 - padding.right - right, 6);
    expect(top - padding.top).toBeCloseTo(700 - padding.bottom - bottom, 6);
  });

  it("never looks beyond the frame, and no closer and no further than the limits", () => {
    const [west, south, east, north] = frame;
    for (const size of [
      { width: 3000, height: 600 },
      { width: 300, height: 2000 },
    ]) {
      const project = projection(cameraFor(homeBounds, size, undefined, { frame }), size);
      const [[left, top], [right, bottom]] = [project(west, north), project(east, south)];
      expect(Math.max(left, top)).toBeLessThan(1e-6);
      expect(right - size.width).toBeGreaterThan(-1e-6);
      expect(bottom - size.height).toBeGreaterThan(-1e-6);
    }
    const small = { width: 100, height: 100 };
    expect(cameraFor(homeBounds, small, undefined, { minZoom: 4 }).zoom).toBe(4);
    expect(cameraFor([45, 39, 45.001, 39.001], small, undefined, { maxZoom: 8.4 }).zoom).toBeCloseTo(8.4, 9);
    expect(worldSizePx(0)).toBe(512);
  });
});
