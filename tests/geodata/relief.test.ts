import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { latAt, lonAt, type MercatorGrid, mercatorGrid, pixelOf } from "@/geodata/build/relief/mercatorGrid";
import { sampleHeights } from "@/geodata/build/relief/sampleHeights";
import { shade } from "@/geodata/build/relief/shade";
import { frame, type Position } from "@/geodata/schema/geometry";
import { readBuilt } from "./readBuilt";

describe("the Mercator grid", () => {
  const grid = mercatorGrid(frame, 500);

  it("has corners in the corners of its Bounds and more rows a degree in the north", () => {
    expect(pixelOf(grid, 37, 50)).toEqual([0, 0]);
    expect(pixelOf(grid, 62, 34)).toEqual([500, grid.rows]);
    const rowsFrom = (south: number, north: number) =>
      pixelOf(grid, 37, south)[1] - pixelOf(grid, 37, north)[1];
    expect(rowsFrom(48, 50) / rowsFrom(34, 36)).toBeCloseTo(
      Math.cos((35 * Math.PI) / 180) / Math.cos((49 * Math.PI) / 180),
      2,
    );
  });

  it("finds its way back from pixel to degrees", () => {
    const [column, row] = pixelOf(grid, lonAt(grid, 123), latAt(grid, 77));
    expect(column).toBeCloseTo(123.5, 6);
    expect(row).toBeCloseTo(77.5, 6);
  });
});

describe("shading", () => {
  const grid: MercatorGrid = { bounds: [44, 39, 46, 41], columns: 60, rows: 78 };
  const heightsOf = (metresAt: (column: number) => number) => ({
    bounds: [44, 39, 46, 41] as [number, number, number, number],
    columns: 60,
    rows: 60,
    metres: Float32Array.from({ length: 3600 }, (_, cell) => metresAt(cell % 60)),
  });
  const shadeOf = (metresAt: (column: number) => number) =>
    shade(sampleHeights(heightsOf(metresAt), grid), grid);

  it("leaves flat ground as it is, at any height", () => {
    expect(Math.max(...shadeOf(() => 1900).map(Math.abs))).toBeLessThan(1e-6);
  });

  it("lights the western slope of a ridge and shades the eastern", () => {
    const light = shadeOf((column) => 2000 - 100 * Math.abs(column - 30));
    const row = 39 * 60;
    expect(light[row + 20]).toBeGreaterThan(0.02);
    expect(light[row + 40]).toBeLessThan(-0.05);
  });
});

describe.each(["light", "dark"])("relief-%s.webp", (theme) => {
  const grid = mercatorGrid(frame, 1125);
  const picture = sharp(readBuilt(`relief-${theme}.webp`));

  it("covers the frame in Web Mercator", async () => {
    const { width, height, hasAlpha } = await picture.metadata();
    expect([width, height, hasAlpha]).toEqual([grid.columns, grid.rows, true]);
  });

  it("shades mountains, spares plains and leaves the seas clear", async () => {
    const alpha = await picture.clone().extractChannel(3).raw().toBuffer();
    const around = ([lon, lat]: Position) => {
      const [x, y] = pixelOf(grid, lon, lat).map(Math.round) as [number, number];
      const window = [];
      for (let row = y - 8; row <= y + 8; row++)
        for (let column = x - 8; column <= x + 8; column++)
          window.push(alpha[row * grid.columns + column] ?? -1);
      return {
        mean: window.reduce((sum, value) => sum + value, 0) / window.length,
        max: Math.max(...window),
      };
    };
    for (const sea of [
      [51, 41.5],
      [51.5, 38.5],
      [38.5, 43],
    ] as Position[])
      expect(around(sea).max, `${sea}`).toBe(0);
    const mountains = [
      [45.5, 42.7],
      [46.2, 40.2],
      [51.8, 36.1],
    ] as Position[];
    const plains = [
      [47, 47.5],
      [58, 40.5],
    ] as Position[];
    const least = Math.min(...mountains.map((place) => around(place).mean));
    const most = Math.max(...plains.map((place) => around(place).mean));
    expect(least).toBeGreaterThan(3 * most);
    expect(least).toBeGreaterThan(4);
  });
});
