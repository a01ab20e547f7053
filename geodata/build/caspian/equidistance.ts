import { Delaunay } from "d3-delaunay";
import { chainEdges } from "@/geodata/division/chainEdges";
import type { Position } from "@/geodata/schema/geometry";
import type { FeatureId } from "@/geodata/schema/ids";
import type { CoastPoint } from "./coastPoints";
import { arcKm, circumcentre, toPosition, toVector, type UnitVector } from "./unitVector";

/** A line whose every vertex is as far from the nearest coast of the one country as from that of the other. */
export interface EquidistantLine {
  /** In the order of the alphabet. */
  between: [FeatureId, FeatureId];
  line: Position[];
}

/**
 * Strict equidistance on the sphere: the borders of the Voronoi cells of the coast points, where the owners of two cells
 * differ. Lines end where a third country comes as near, or at the edge of the diagram, far inland.
 *
 * The Delaunay triangles are found on a stereographic plane, which keeps circles circles, so that they are those of the
 * sphere; the corners of the cells are computed on the sphere itself.
 */
export function equidistantLines(points: readonly CoastPoint[]): EquidistantLine[] {
  const project = stereographic(points);
  const { triangles, halfedges } = Delaunay.from(points.map(({ vector }) => project(vector)));
  const corner = (triangle: number): UnitVector => {
    const [a, b, c] = [0, 1, 2].map((i) => points[triangles[triangle * 3 + i] as number] as CoastPoint);
    return circumcentre((a as CoastPoint).vector, (b as CoastPoint).vector, (c as CoastPoint).vector);
  };
  const edges = new Map<string, [number, number][]>();
  halfedges.forEach((opposite, edge) => {
    if (opposite < edge) return;
    const owners = [points[triangles[edge] as number]?.owner, points[triangles[opposite] as number]?.owner];
    if (owners[0] === owners[1]) return;
    const key = owners.sort().join(" ");
    const triangle = (halfedge: number) => Math.floor(halfedge / 3);
    const known = edges.get(key);
    if (known) known.push([triangle(edge), triangle(opposite)]);
    else edges.set(key, [[triangle(edge), triangle(opposite)]]);
  });
  return [...edges]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, pairs]) =>
      chainEdges(pairs).map((chain) => ({
        between: key.split(" ") as [FeatureId, FeatureId],
        line: chain.map((triangle) => toPosition(corner(triangle))),
      })),
    );
}

/** Km from a place to the nearest coast of each country, the nearest first. */
export function coastDistances(
  place: Position,
  points: readonly CoastPoint[],
): { owner: FeatureId; km: number }[] {
  const vector = toVector(place);
  const nearest = new Map<FeatureId, number>();
  for (const point of points) {
    const km = arcKm(vector, point.vector);
    if (km < (nearest.get(point.owner) ?? Number.POSITIVE_INFINITY)) nearest.set(point.owner, km);
  }
  return [...nearest].map(([owner, km]) => ({ owner, km })).sort((a, b) => a.km - b.km);
}

/** Projection from the point of the sphere opposite to the middle of the points. */
function stereographic(points: readonly CoastPoint[]): (vector: UnitVector) => [number, number] {
  const sum = [0, 1, 2].map((axis) => points.reduce((total, { vector }) => total + (vector[axis] ?? 0), 0));
  const length = Math.hypot(...sum);
  const [cx = 0, cy = 0, cz = 1] = sum.map((value) => value / length);
  const flat = Math.hypot(cx, cy);
  const [east, north]: [UnitVector, UnitVector] = [
    [-cy / flat, cx / flat, 0],
    [(-cz * cx) / flat, (-cz * cy) / flat, flat],
  ];
  const dot = (a: UnitVector, b: UnitVector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  return (vector) => {
    const scale = 2 / (1 + dot(vector, [cx, cy, cz]));
    return [dot(vector, east) * scale, dot(vector, north) * scale];
  };
}
