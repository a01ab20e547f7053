import { area, rewind } from "@turf/turf";
import type { Feature, Polygon } from "geojson";
import mapshaper from "mapshaper";
import polylabel from "polylabel";
import { merge, mesh } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import type { Position } from "@/geodata/schema/geometry";
import type { Area } from "../../base";
import { buildFaceGraph, connectedSets } from "../../karabakh/faceGraph";
import { type AreaTopology, shareArcs } from "../../karabakh/sharedArcs";
import { isInside } from "../../measure/inside";

/** A sea with its islands as holes. */
export type SeaArea = Extract<Area, { type: "Polygon" }>;

/** A sea cut to pieces that meet without gap or overlap. */
export interface CutSea {
  /** The area of each label. */
  area(labels: readonly string[]): Area;
  /** The line between the areas of some labels and those of some others; null where they don't meet. */
  line(one: readonly string[], other: readonly string[]): Position[][] | null;
  labels: readonly string[];
}

/** Smaller pieces that lie off the main piece of their label go to the neighbour: bits between islets, km². */
const smallestKm2 = 40;
/** Corners of lines go where the triangle with their neighbours is smaller, km². */
const cornerKm2 = 0.12;

/** Cuts a sea along lines and names each piece by the label at a place in it. The sea's own corners stay as they are. */
export async function cutSea(
  sea: SeaArea,
  lines: readonly Position[][],
  labelAt: (position: Position) => string,
): Promise<CutSea> {
  const key = ([lon, lat]: Position) => `${lon} ${lat}`;
  const shore = new Set(sea.coordinates.flat().map(key));
  const pieces = (await facesOf([...sea.coordinates, ...lines]))
    .map((face) => ({ face, place: placeIn(face) }))
    .filter(({ place }) => isInside(place, sea));
  const faces = pieces.map(({ face }) => face);
  const labels = withoutBits(
    faces,
    pieces.map(({ place }) => labelAt(place)),
  );
  const topology = thinned(
    shareArcs(faces.map((geometry, index) => ({ geometry, properties: { label: labels[index] as string } }))),
    (position) => shore.has(key(position)),
  );
  return {
    labels: [...new Set(labels)].sort(),
    area: (wanted) => {
      const parts = topology.objects.areas.geometries.filter(({ properties }) =>
        wanted.includes(properties.label),
      );
      const { coordinates } = rewind(merge(topology, parts)) as Extract<Area, { type: "MultiPolygon" }>;
      const [only, ...others] = coordinates;
      return only && others.length === 0
        ? { type: "Polygon", coordinates: only }
        : { type: "MultiPolygon", coordinates };
    },
    line: (one, other) => {
      const label = (piece: unknown) => (piece as { properties: { label: string } }).properties.label;
      const found = mesh(topology, topology.objects.areas as never, (a, b) => {
        const [first, second] = [label(a), label(b)];
        return (
          a !== b &&
          ((one.includes(first) && other.includes(second)) || (one.includes(second) && other.includes(first)))
        );
      });
      return found.coordinates.length > 0 ? (found.coordinates as Position[][]) : null;
    },
  };
}

/** A place well inside an area, off its edges. */
function placeIn(face: Polygon): Position {
  const [lon = 0, lat = 0] = polylabel(face.coordinates as Position[][], 0.005);
  return [lon, lat];
}

/** The areas that lines enclose. Ends that lead nowhere are dropped. */
async function facesOf(lines: readonly Position[][]): Promise<Polygon[]> {
  const features = lines.map(
    (coordinates): Feature => ({
      type: "Feature",
      properties: {},
      geometry: { type: "LineString", coordinates },
    }),
  );
  const output = await mapshaper.applyCommands("-i lines.json -polygons -o out.json format=geojson", {
    "lines.json": { type: "FeatureCollection", features },
  });
  const found = JSON.parse(Buffer.from(output["out.json"] ?? []).toString("utf8"));
  return (found as { geometries: Polygon[] }).geometries;
}

/** The labels, where a small piece off the main one of its label has that of the neighbour it shares most of its edge with. */
function withoutBits(faces: readonly Polygon[], labels: readonly string[]): string[] {
  const result = [...labels];
  const graph = buildFaceGraph(faces.map((geometry) => ({ keys: new Set(), geometry })));
  const km2 = faces.map((face) => area(face) / 1e6);
  for (const label of new Set(labels)) {
    const group = result.flatMap((each, face) => (each === label ? [face] : []));
    const [, ...others] = connectedSets(group, graph, (face) => km2[face] ?? 0);
    for (const set of others) {
      if (set.reduce((sum, face) => sum + (km2[face] ?? 0), 0) > smallestKm2) continue;
      const edges = new Map<string, number>();
      for (const face of set) {
        for (const [next, km] of graph[face] ?? []) {
          const beside = next < 0 || set.includes(next) ? undefined : result[next];
          if (beside) edges.set(beside, (edges.get(beside) ?? 0) + km);
        }
      }
      const [longest] = [...edges].sort(([, a], [, b]) => b - a);
      if (longest) for (const face of set) result[face] = longest[0];
    }
  }
  return result;
}

/** Fewer corners on the lines between the pieces; four decimals (10 m) there. */
function thinned<P extends object>(
  raw: AreaTopology<P>,
  isShore: (position: Position) => boolean,
): AreaTopology<P> {
  const weighed = presimplify(raw, (triangle) => {
    const corners = triangle as unknown as Position[];
    return isShore(corners[1] as Position) ? Number.POSITIVE_INFINITY : triangleKm2(corners);
  });
  const simple = simplify(weighed, cornerKm2);
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  const arcs = (simple.arcs as unknown as Position[][]).map((arc) =>
    arc.map((place): Position => (isShore(place) ? place : [round(place[0]), round(place[1])])),
  );
  return { ...simple, arcs } as unknown as AreaTopology<P>;
}

function triangleKm2(corners: readonly Position[]): number {
  const [a, b, c] = corners as [Position, Position, Position];
  const scale = Math.cos((b[1] * Math.PI) / 180) * 111.195 ** 2;
  return (Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) * scale) / 2;
}
