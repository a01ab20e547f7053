import { latAt, lonAt, type MercatorGrid } from "./mercatorGrid";
import type { Heights } from "./readHeights";

/** Metres at the middle of each pixel of the grid, row by row: a cubic B-spline, so that no cell edge shows. */
export function sampleHeights(heights: Heights, grid: MercatorGrid): Float32Array {
  const { bounds, columns, rows } = heights;
  const [west, south, east, north] = bounds;
  const x = Array.from({ length: grid.columns }, (_, column) =>
    spline(((lonAt(grid, column) - west) / (east - west)) * columns - 0.5, columns),
  );
  const metres = new Float32Array(grid.columns * grid.rows);
  for (let row = 0; row < grid.rows; row++) {
    const y = spline(((north - latAt(grid, row)) / (north - south)) * rows - 0.5, rows);
    for (const [column, { cells, weights }] of x.entries()) {
      let sum = 0;
      for (let j = 0; j < 4; j++) {
        const line = (y.cells[j] as number) * columns;
        for (let i = 0; i < 4; i++)
          sum +=
            (heights.metres[line + (cells[i] as number)] as number) *
            (weights[i] as number) *
            (y.weights[j] as number);
      }
      metres[row * grid.columns + column] = sum;
    }
  }
  return metres;
}

/** The four cells around `at` and how much each counts; cells beyond the edge are those at the edge. */
function spline(at: number, count: number): { cells: number[]; weights: number[] } {
  const first = Math.floor(at);
  const t = at - first;
  return {
    cells: [-1, 0, 1, 2].map((step) => Math.max(0, Math.min(count - 1, first + step))),
    weights: [(1 - t) ** 3, 3 * t ** 3 - 6 * t ** 2 + 4, -3 * t ** 3 + 3 * t ** 2 + 3 * t + 1, t ** 3].map(
      (w) => w / 6,
    ),
  };
}
