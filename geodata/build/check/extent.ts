import type { Bounds } from "@/geodata/schema/geometry";

/** The smallest box around the positions seen so far; degrees, WGS 84; altitudes in metres. */
export class Extent {
  west = Infinity;
  south = Infinity;
  east = -Infinity;
  north = -Infinity;
  low = Infinity;
  high = -Infinity;
  /** The least longitude that is not negative, and the greatest that is: the sides of a box across 180°. */
  westOfSeam = Infinity;
  eastOfSeam = -Infinity;
  /** False once something that should be a position was none: the box may then be too small. */
  isComplete = true;

  get isEmpty(): boolean {
    return this.west > this.east;
  }

  get bounds(): Bounds {
    return [this.west, this.south, this.east, this.north];
  }

  add(lon: number, lat: number, altitude?: number): void {
    if (lon < this.west) this.west = lon;
    if (lon > this.east) this.east = lon;
    if (lat < this.south) this.south = lat;
    if (lat > this.north) this.north = lat;
    if (lon >= 0 && lon < this.westOfSeam) this.westOfSeam = lon;
    if (lon < 0 && lon > this.eastOfSeam) this.eastOfSeam = lon;
    if (altitude === undefined) return;
    if (altitude < this.low) this.low = altitude;
    if (altitude > this.high) this.high = altitude;
  }

  merge(other: Extent): void {
    this.west = Math.min(this.west, other.west);
    this.south = Math.min(this.south, other.south);
    this.east = Math.max(this.east, other.east);
    this.north = Math.max(this.north, other.north);
    this.low = Math.min(this.low, other.low);
    this.high = Math.max(this.high, other.high);
    this.westOfSeam = Math.min(this.westOfSeam, other.westOfSeam);
    this.eastOfSeam = Math.max(this.eastOfSeam, other.eastOfSeam);
    this.isComplete &&= other.isComplete;
  }
}

/** Whether a box lies inside Bounds (edges count as inside). */
export function isInside([west, south, east, north]: Bounds, outer: Bounds): boolean {
  return west >= outer[0] && south >= outer[1] && east <= outer[2] && north <= outer[3];
}

/** Whether all positions lie in Bounds as `[lat, lon]` but not as `[lon, lat]`: the mark of swapped axes. */
export function looksSwapped(bounds: Bounds, outer: Bounds): boolean {
  const [west, south, east, north] = bounds;
  return !isInside(bounds, outer) && isInside([south, west, north, east], outer);
}
