import type { Position } from "@/geodata/schema/geometry";
import { distanceKm, lineKm } from "./sphere";

type Segment = readonly [Position, Position];

/** Cell of the search grid in degrees: about the length of a coarse segment, so that few cells hold each. */
const cellDegrees = 0.25;
const kmPerDegree = 111.195;

/** A set of lines that answers how near a Position comes to it. */
export class LineIndex {
  readonly #segments: Segment[] = [];
  readonly #cells = new Map<string, Segment[]>();

  constructor(lines: readonly (readonly Position[])[]) {
    for (const line of lines) {
      for (let i = 1; i < line.length; i++) this.#add([line[i - 1] as Position, line[i] as Position]);
    }
  }

  #add(segment: Segment): void {
    this.#segments.push(segment);
    const [[x1, y1], [x2, y2]] = segment;
    const cell = (degrees: number) => Math.floor(degrees / cellDegrees);
    for (let x = cell(Math.min(x1, x2)); x <= cell(Math.max(x1, x2)); x++) {
      for (let y = cell(Math.min(y1, y2)); y <= cell(Math.max(y1, y2)); y++) {
        const key = `${x},${y}`;
        const inCell = this.#cells.get(key);
        if (inCell) inCell.push(segment);
        else this.#cells.set(key, [segment]);
      }
    }
  }

  /** Great-circle km to the nearest point of the lines; Infinity where there are none. */
  distanceKm(position: Position): number {
    let nearest: Position | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const segment of this.#segments) {
      const point = nearestOnSegment(position, segment);
      const squared = squaredKm(position, point);
      if (squared < least) [least, nearest] = [squared, point];
    }
    return nearest ? distanceKm(position, nearest) : Number.POSITIVE_INFINITY;
  }

  /** Whether the lines come within so many km of the Position; the limit must be well below a grid cell (20 km). */
  isWithin(position: Position, limitKm: number): boolean {
    const [cellX, cellY] = [Math.floor(position[0] / cellDegrees), Math.floor(position[1] / cellDegrees)];
    for (let x = cellX - 1; x <= cellX + 1; x++) {
      for (let y = cellY - 1; y <= cellY + 1; y++) {
        for (const segment of this.#cells.get(`${x},${y}`) ?? []) {
          if (squaredKm(position, nearestOnSegment(position, segment)) <= limitKm ** 2) return true;
        }
      }
    }
    return false;
  }

  /** Km of the given lines that run within so many km of these. Long segments are measured in pieces of at most 1 km. */
  sharedKm(lines: readonly (readonly Position[])[], limitKm: number): number {
    let km = 0;
    for (const line of lines) {
      for (let i = 1; i < line.length; i++) {
        const [from, to] = [line[i - 1] as Position, line[i] as Position];
        const length = lineKm([from, to]);
        const pieces = Math.max(1, Math.ceil(length));
        for (let piece = 0; piece < pieces; piece++) {
          const along = (piece + 0.5) / pieces;
          const middle: Position = [from[0] + (to[0] - from[0]) * along, from[1] + (to[1] - from[1]) * along];
          if (this.isWithin(middle, limitKm)) km += length / pieces;
        }
      }
    }
    return km;
  }
}

/** Squared km on a plane that touches the sphere at the first Position: good to 1 % over 300 km. */
function squaredKm([lon, lat]: Position, [lon2, lat2]: Position): number {
  const x = (lon2 - lon) * Math.cos((lat * Math.PI) / 180);
  const y = lat2 - lat;
  return (x * x + y * y) * kmPerDegree ** 2;
}

function nearestOnSegment([lon, lat]: Position, [[x1, y1], [x2, y2]]: Segment): Position {
  const scale = Math.cos((lat * Math.PI) / 180);
  const [dx, dy] = [(x2 - x1) * scale, y2 - y1];
  const squared = dx * dx + dy * dy;
  if (squared === 0) return [x1, y1];
  const along = Math.max(0, Math.min(1, ((lon - x1) * scale * dx + (lat - y1) * dy) / squared));
  return [x1 + (x2 - x1) * along, y1 + (y2 - y1) * along];
}
