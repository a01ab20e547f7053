import { latAt, type MercatorGrid } from "./mercatorGrid";

const radians = Math.PI / 180;
/** Directions that the light comes from, degrees clockwise from north, and how much each counts. */
const lights = [
  { azimuth: 315, weight: 0.5 },
  { azimuth: 270, weight: 0.2 },
  { azimuth: 0, weight: 0.2 },
  { azimuth: 45, weight: 0.1 },
];
/** At 3 km a cell the mountains are flattened; this gives them their slopes back. */
const exaggeration = 5;
const altitudeDegrees = 45;

/** Light on each pixel against that on flat ground, −1 darkest to 1 brightest; 0 on the flat. */
export function shade(metres: Float32Array, grid: MercatorGrid): Float32Array {
  const { columns, rows, bounds } = grid;
  const degreesPerPx = (bounds[2] - bounds[0]) / columns;
  const [sin, cos] = [Math.sin(altitudeDegrees * radians), Math.cos(altitudeDegrees * radians)];
  const light = new Float32Array(columns * rows);
  const at = (row: number, column: number) =>
    metres[
      Math.max(0, Math.min(rows - 1, row)) * columns + Math.max(0, Math.min(columns - 1, column))
    ] as number;
  for (let row = 0; row < rows; row++) {
    const metresPerPx = degreesPerPx * 111_195 * Math.cos(latAt(grid, row) * radians);
    for (let column = 0; column < columns; column++) {
      const east = ((at(row, column + 1) - at(row, column - 1)) / (2 * metresPerPx)) * exaggeration;
      const north = ((at(row - 1, column) - at(row + 1, column)) / (2 * metresPerPx)) * exaggeration;
      const length = Math.hypot(east, north, 1);
      let sum = 0;
      for (const { azimuth, weight } of lights) {
        const facing = -(east * Math.sin(azimuth * radians) + north * Math.cos(azimuth * radians));
        sum += weight * ((facing * cos + sin) / length);
      }
      const difference = sum - sin;
      light[row * columns + column] =
        difference < 0 ? Math.max(-1, difference / sin) : difference / (1 - sin);
    }
  }
  return light;
}
