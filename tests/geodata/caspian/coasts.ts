import type { CoastPoint } from "@/geodata/build/caspian/coastPoints";
import type { Position } from "@/geodata/schema/geometry";

// An independent reckoning of who is near: every place of the coast is asked, without Delaunay, tree or lattice.

const radians = Math.PI / 180;
const earthRadiusKm = 6371.0088;

export const states = ["azerbaijan", "iran", "kazakhstan", "russia", "turkmenistan"] as const;

/** Great-circle km from places to the nearest coast of each of `states`. */
export function bruteForce(coast: readonly CoastPoint[]): (place: Position) => number[] {
  const known = new Map<Position, number[]>();
  const byState = states.map((state) => {
    const own = coast.filter(({ owner }) => owner === state).map(({ position }) => unit(position));
    return Float64Array.from(own.flat());
  });
  const measure = (place: Position) => {
    const [x, y, z] = unit(place);
    return byState.map((points) => {
      let nearest = -1;
      for (let i = 0; i < points.length; i += 3) {
        const cosine =
          x * (points[i] as number) + y * (points[i + 1] as number) + z * (points[i + 2] as number);
        if (cosine > nearest) nearest = cosine;
      }
      return earthRadiusKm * Math.acos(Math.min(1, nearest));
    });
  };
  return (place) => {
    const km = known.get(place) ?? measure(place);
    known.set(place, km);
    return km;
  };
}

function unit([lon, lat]: Position): [number, number, number] {
  const cosine = Math.cos(lat * radians);
  return [cosine * Math.cos(lon * radians), cosine * Math.sin(lon * radians), Math.sin(lat * radians)];
}

/** Middles of cells of about `stepKm` each way, all of the same area (Lambert's cylindrical projection), that lie in the sea. */
export function equalAreaPlaces(sea: readonly (readonly Position[])[], stepKm: number): Position[] {
  const places: Position[] = [];
  const [west, south, east, north] = [46, 36, 56, 48];
  const lonStep = stepKm / (111.195 * Math.cos(42 * radians));
  const sineStep = (stepKm / earthRadiusKm) * Math.cos(42 * radians);
  for (let sine = Math.sin(south * radians); sine < Math.sin(north * radians); sine += sineStep) {
    const lat = Math.asin(sine) / radians;
    for (let lon = west; lon < east; lon += lonStep) if (isIn([lon, lat], sea)) places.push([lon, lat]);
  }
  return places;
}

type Edge = readonly [from: Position, to: Position];

/** The edges of an area by the tenths of a degree of latitude that they cross: a place is asked about those beside it only. */
const edgesByBand = new WeakMap<object, Map<number, Edge[]>>();
const bandOf = (lat: number) => Math.floor(lat * 10);

function bandsOf(rings: readonly (readonly Position[])[]): Map<number, Edge[]> {
  const bands = new Map<number, Edge[]>();
  for (const ring of rings) {
    for (const [index, to] of ring.entries()) {
      const from = ring[index - 1];
      if (!from) continue;
      const [least, most] = [bandOf(Math.min(from[1], to[1])), bandOf(Math.max(from[1], to[1]))];
      for (let band = least; band <= most; band++) {
        const edges = bands.get(band);
        if (edges) edges.push([from, to]);
        else bands.set(band, [[from, to]]);
      }
    }
  }
  return bands;
}

/** Whether a place lies in an area with holes: the edges that a ray to the east crosses are odd in number. */
export function isIn([lon, lat]: Position, rings: readonly (readonly Position[])[]): boolean {
  const bands = edgesByBand.get(rings) ?? bandsOf(rings);
  edgesByBand.set(rings, bands);
  let crossings = 0;
  for (const [[x1, y1], [x2, y2]] of bands.get(bandOf(lat)) ?? []) {
    if (y1 <= lat === y2 <= lat) continue;
    if (x1 + ((lat - y1) * (x2 - x1)) / (y2 - y1) > lon) crossings++;
  }
  return crossings % 2 === 1;
}

/** Part of the places, per cent, that go to each of `states`. */
export function sharesOf(places: readonly Position[], ownerOf: (place: Position) => number): number[] {
  const counts = states.map(() => 0);
  for (const place of places) {
    const owner = ownerOf(place);
    counts[owner] = (counts[owner] as number) + 1;
  }
  return counts.map((count) => (count / places.length) * 100);
}

/** Index of the smallest of some numbers. */
export const least = (km: readonly number[]) => km.indexOf(Math.min(...km));
