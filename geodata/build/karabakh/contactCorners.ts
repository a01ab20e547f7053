import { rewind } from "@turf/turf";
import type { MultiPolygon, Polygon } from "geojson";
import { merge } from "topojson-client";
import { z } from "zod";
import type { Position } from "@/geodata/schema/geometry";
import { readFeatures } from "../base/readExtract";
import { shareArcs } from "./sharedArcs";

const rayon = z.object({
  geometry: z.object({
    type: z.literal("Polygon"),
    coordinates: z.array(z.array(z.tuple([z.number(), z.number()]))),
  }),
});

/** Corners of the line of contact as OpenStreetMap had it, from its north end at Talish to the Araks. */
export function readContactCorners(): Position[] {
  const rayons = readFeatures("osm-rayons", "rayons.geojson", rayon);
  return westernEdge(rayons.map(({ geometry }) => geometry));
}

/**
 * The edge that rayons side by side have towards the west: from their westernmost vertex to their southernmost. The rayons
 * must be the ones that lie along the line, with no other between them.
 */
export function westernEdge(rayons: readonly Polygon[]): Position[] {
  const topo = shareArcs(rayons.map((geometry) => ({ geometry, properties: {} })));
  const whole = rewind(merge(topo, topo.objects.areas.geometries)) as MultiPolygon;
  const [[outline = []] = [], ...others] = whole.coordinates as Position[][][];
  if (others.length > 0)
    throw new Error(`rayons along the line of contact: ${others.length + 1} pieces, expected one`);
  const ring = outline.slice(1);
  const least = (axis: 0 | 1) => ring.reduce((a, b) => (b[axis] < a[axis] ? b : a), ring[0] as Position);
  const turned = [...ring, ...ring].slice(ring.indexOf(least(0)));
  return turned.slice(0, turned.indexOf(least(1)) + 1);
}
