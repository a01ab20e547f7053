import { presimplify, simplify } from "topojson-simplify";
import { crossings } from "./crossings";
import { type UnitTopology, unitId } from "./topology";

type Point = readonly [number, number];
type Triangle = [Point, Point, Point];

/** Where shapes are kept finest, as readers zoom in there: Nakhchivan, Karabakh and the Iran–Azerbaijan border. */
const core = { west: 44.2, south: 38.3, east: 49.4, north: 41.3 };
const coreMeters = 290;
const farMeters = 4500;
/** The shores of the Caspian with its ports and ends of lines, less the islets off the Volga. */
const caspian = { west: 49, south: 36.3, east: 54.5, north: 45.4 };
const caspianMeters = 1800;
/** Distance from the core on which the tolerance doubles, degrees. */
const doublingDegrees = 0.7;
/** Tolerance from which three decimals (110 m) are fine enough; below it, four. */
const coarseMeters = 500;

/** Square root of the largest triangle that may go at a place, metres; most lines then stay within a third of it. */
export function toleranceMeters(lon: number, lat: number): number {
  const dx = Math.max(core.west - lon, lon - core.east, 0) * Math.cos((lat * Math.PI) / 180);
  const dy = Math.max(core.south - lat, lat - core.north, 0);
  const isAtCaspian = lon > caspian.west && lon < caspian.east && lat > caspian.south && lat < caspian.north;
  const limit = isAtCaspian ? caspianMeters : farMeters;
  return Math.min(limit, coreMeters * 2 ** (Math.hypot(dx, dy) / doublingDegrees));
}

const kmPerDegree = 111.195;

/**
 * Weight of the middle corner of a triangle under Visvalingam's method: its area over the square of the tolerance there, so
 * that 1 is the threshold everywhere.
 */
export function cornerWeight(
  tolerance: (lon: number, lat: number) => number,
): (triangle: Triangle) => number {
  return ([[ax, ay], [bx, by], [cx, cy]]) => {
    const scaleX = Math.cos((by * Math.PI) / 180) * kmPerDegree;
    const areaKm2 = (Math.abs((ax - bx) * (cy - by) - (ay - by) * (cx - bx)) * scaleX * kmPerDegree) / 2;
    return areaKm2 / (tolerance(bx, by) / 1000) ** 2;
  };
}

/**
 * The same areas with fewer corners. Exclaves keep every corner. Where thinning made lines touch or cross, more corners stay
 * and the grid is finer around that place, until no lines do.
 */
export function thin(topology: UnitTopology): UnitTopology {
  const whole = exclaveArcs(topology);
  const care = new Care();
  const weighted = presimplify(topology, cornerWeight(toleranceMeters) as never);
  for (let round = 0; round < 12; round++) {
    const scaled = structuredClone(weighted);
    scaled.arcs.forEach((arc, index) => {
      for (const point of arc as number[][]) {
        const factor = whole.has(index) ? Number.POSITIVE_INFINITY : 4 ** care.at(point);
        point[2] = (point[2] ?? 0) === 0 ? 0 : (point[2] ?? 0) * factor;
      }
    });
    const thinned = simplify(scaled, 1) as UnitTopology;
    thinned.arcs = thinned.arcs.map((arc, index) => (whole.has(index) ? arc : onGrid(arc, care)));
    const places = crossings(thinned);
    if (places.length === 0) return thinned;
    care.raise(places);
  }
  throw new Error("thin: lines still cross after twelve rounds; is the joined topology itself clean?");
}

/** How much more carefully the surroundings of a place are thinned: 0 as the tolerance says, each step four times finer. */
class Care {
  readonly #cells = new Map<string, number>();
  static readonly cell = 0.1;

  at([lon = 0, lat = 0]: readonly number[]): number {
    return this.#cells.get(cellOf(lon / Care.cell, lat / Care.cell)) ?? 0;
  }

  /** Raises the cells around the places by one step each. */
  raise(places: readonly (readonly number[])[]): void {
    const keys = new Set<string>();
    for (const [lon = 0, lat = 0] of places) {
      // Half a cell around the place, because the corner that was missing there may lie in the next cell.
      for (const x of [-0.5, 0.5])
        for (const y of [-0.5, 0.5]) keys.add(cellOf(lon / Care.cell + x, lat / Care.cell + y));
    }
    for (const key of keys) this.#cells.set(key, (this.#cells.get(key) ?? 0) + 1);
  }
}

const cellOf = (column: number, row: number) => `${Math.floor(column)} ${Math.floor(row)}`;

function exclaveArcs({ objects }: UnitTopology): Set<number> {
  const exclaves = objects.units.geometries.filter((unit) => unitId(unit).startsWith("exclave-"));
  const numbers = exclaves.flatMap(
    (area) => ("arcs" in area ? (area.arcs as unknown[]).flat(3) : []) as number[],
  );
  return new Set(numbers.map((arc) => (arc < 0 ? ~arc : arc)));
}

/** Rounded, without repeated points. A place always lands on the same grid point, whichever arc it is on. */
function onGrid(arc: UnitTopology["arcs"][number], care: Care): UnitTopology["arcs"][number] {
  const rounded = arc.map((point) => {
    const [x = 0, y = 0] = point;
    const decimals = Math.min(
      5,
      (toleranceMeters(x, y) < coarseMeters ? 4 : 3) + Math.floor(care.at(point) / 2),
    );
    const scale = 10 ** decimals;
    return [Math.round(x * scale) / scale, Math.round(y * scale) / scale];
  });
  return rounded.filter(
    (point, index) =>
      index === 0 || point[0] !== rounded[index - 1]?.[0] || point[1] !== rounded[index - 1]?.[1],
  );
}
