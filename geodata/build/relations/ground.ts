import type { AtlasFeature, Geometry } from "@/geodata/schema/feature";
import type { Position } from "@/geodata/schema/geometry";
import type { FeatureId } from "@/geodata/schema/ids";
import type { BuiltFiles } from "../join/joinPlaces";
import { boundsOf, isWithin } from "../measure/bounds";
import { isInside } from "../measure/inside";
import { LineIndex } from "../measure/near";
import { linesOf } from "../measure/sphere";

/** An area of the ground with its edge ready to be measured. */
export interface Area {
  id: FeatureId;
  /** As a sentence names it: "Türkiye", "the Caspian Sea". */
  name: string;
  geometry: Geometry;
  edge: LineIndex;
  contains(position: Position): boolean;
}

/** What relations are told against: the drawn countries and the sea. */
export interface Ground {
  countries: readonly Area[];
  sea: Area | null;
  areas: ReadonlyMap<FeatureId, Area>;
  /** Territory held against its recognised borders in August 2012. */
  held: Area | null;
}

/** The ground of the built Features: countries, sea and every other area with a label of its own. */
export function buildGround(files: BuiltFiles): Ground {
  const areas = new Map<FeatureId, Area>();
  for (const features of files.values()) {
    for (const { properties, geometry } of features) {
      if (geometry?.type === "Polygon" || geometry?.type === "MultiPolygon")
        areas.set(properties.id, buildArea(properties.id, properties.name, geometry));
    }
  }
  const of = (feature: AtlasFeature) => areas.get(feature.properties.id);
  const countries = (files.get("countries") ?? []).flatMap((feature) => of(feature) ?? []);
  return { countries, sea: areas.get("caspian-sea") ?? null, held: areas.get("held-2012") ?? null, areas };
}

function buildArea(id: FeatureId, name: string, geometry: Geometry): Area {
  const bounds = boundsOf([geometry]);
  return {
    id,
    name: id === "caspian-sea" ? `the ${name}` : name,
    geometry,
    edge: new LineIndex(linesOf(geometry)),
    contains: (position) => bounds !== null && isWithin(bounds, position) && isInside(position, geometry),
  };
}

/** Edges that neighbours share are the same to the last decimal; this leaves room for rounding only. */
const sharedWithinKm = 0.05;

/** Countries along whose edge an outline of the area runs, longest first, with the km shared. */
export function neighboursOf(
  area: Area,
  outline: readonly Position[][],
  ground: Ground,
): { country: Area; km: number }[] {
  return ground.countries
    .filter((country) => country.id !== area.id)
    .map((country) => ({ country, km: country.edge.sharedKm(outline, sharedWithinKm) }))
    .filter(({ km }) => km >= 0.5)
    .sort((a, b) => b.km - a.km);
}

/** The country in which a Position lies; undefined at sea and outside the map. */
export function countryAt(position: Position, ground: Ground): Area | undefined {
  return ground.countries.find((country) => country.contains(position));
}
