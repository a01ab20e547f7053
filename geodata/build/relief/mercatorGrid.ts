import type { Bounds } from "@/geodata/schema/geometry";

/** A picture of `bounds` with rows in Web Mercator, as MapLibre stretches an image between its corners. */
export interface MercatorGrid {
  bounds: Bounds;
  columns: number;
  rows: number;
}

const radians = Math.PI / 180;
const mercator = (lat: number) => Math.asinh(Math.tan(lat * radians)) / radians;

/** The grid of so many columns, its rows as wide as its columns. */
export function mercatorGrid(bounds: Bounds, columns: number): MercatorGrid {
  const [west, south, east, north] = bounds;
  return {
    bounds,
    columns,
    rows: Math.round((columns * (mercator(north) - mercator(south))) / (east - west)),
  };
}

/** Longitude of the middle of a column, degrees. */
export function lonAt({ bounds: [west, , east], columns }: MercatorGrid, column: number): number {
  return west + ((column + 0.5) / columns) * (east - west);
}

/** Latitude of the middle of a row, degrees. */
export function latAt({ bounds: [, south, , north], rows }: MercatorGrid, row: number): number {
  const y = mercator(north) - ((row + 0.5) / rows) * (mercator(north) - mercator(south));
  return Math.atan(Math.sinh(y * radians)) / radians;
}

/** Column and row, with fractions, of a Position in degrees. */
export function pixelOf(
  { bounds: [west, south, east, north], columns, rows }: MercatorGrid,
  lon: number,
  lat: number,
) {
  return [
    ((lon - west) / (east - west)) * columns,
    ((mercator(north) - mercator(lat)) / (mercator(north) - mercator(south))) * rows,
  ] as const;
}
