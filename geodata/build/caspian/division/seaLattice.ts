import type { Lattice } from "@/geodata/division/latticeBorders";
import { nodePosition } from "@/geodata/division/latticeBorders";
import type { Position } from "@/geodata/schema/geometry";
import { boundsOfPositions } from "../../measure/bounds";
import { distanceKm } from "../../measure/sphere";
import type { CoastDistances, Kilometres } from "./coastDistances";

/** About 3.3 km each way at 42° N. */
const step = { lon: 0.04, lat: 0.03 };
/** Nodes around the sea that count too, so that lines run on over the shore. */
const margin = 2;

/** A lattice over a sea. */
export interface SeaLattice {
  lattice: Lattice;
  /** By node: 0 = far from the sea, 1 = on the land beside it, 2 = in it. */
  place: Uint8Array;
}

export function buildSeaLattice(rings: readonly (readonly Position[])[]): SeaLattice {
  const bounds = boundsOfPositions(rings.flat() as Position[]);
  if (!bounds) throw new Error("a sea without shore");
  const west = bounds[0] - (margin + 1) * step.lon;
  const south = bounds[1] - (margin + 1) * step.lat;
  const lattice: Lattice = {
    west,
    south,
    lonStep: step.lon,
    latStep: step.lat,
    columns: Math.ceil((bounds[2] - west) / step.lon) + margin + 2,
    rows: Math.ceil((bounds[3] - south) / step.lat) + margin + 2,
  };
  const { columns, rows } = lattice;
  const isSea = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    const lat = south + row * step.lat;
    for (const [from, to] of seaOn(lat, rings)) {
      const first = Math.ceil((from - west) / step.lon);
      isSea.fill(1, row * columns + first, row * columns + Math.floor((to - west) / step.lon) + 1);
    }
  }
  const isNear = (node: number) => {
    for (let dy = -margin; dy <= margin; dy++)
      for (let dx = -margin; dx <= margin; dx++) if (isSea[node + dy * columns + dx]) return true;
    return false;
  };
  return { lattice, place: isSea.map((sea, node) => (sea ? 2 : isNear(node) ? 1 : 0)) };
}

/** Stretches of a parallel that lie in the sea, west to east. */
function seaOn(lat: number, rings: readonly (readonly Position[])[]): [number, number][] {
  const shores: number[] = [];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [[x1, y1], [x2, y2]] = [ring[i - 1] as Position, ring[i] as Position];
      if (y1 > lat !== y2 > lat) shores.push(x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1));
    }
  }
  shores.sort((a, b) => a - b);
  return shores.flatMap((from, i): [number, number][] =>
    i % 2 === 0 ? [[from, shores[i + 1] as number]] : [],
  );
}

/** Distances at the nodes in and beside the sea; null elsewhere. */
export function latticeDistances(
  { lattice, place }: SeaLattice,
  coasts: CoastDistances,
): (Kilometres | null)[] {
  const found: (Kilometres | null)[] = [];
  const stepKm = distanceKm([50, lattice.south], [50 + lattice.lonStep, lattice.south]);
  for (let node = 0; node < place.length; node++) {
    const before = found[node - 1] ?? undefined;
    found.push(place[node] === 0 ? null : coasts.at(nodePosition(lattice, node), before, stepKm));
  }
  return found;
}
