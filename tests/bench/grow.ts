import { homeBounds, type LayerFileId, overlayIds } from "@/geodata/schema/catalogue";
import type { AtlasCollection, AtlasFeature } from "@/geodata/schema/feature";
import { seeded } from "../seeded";

const growing: readonly LayerFileId[] = ["cities", ...overlayIds];
/** Left free, so that the click on the target still means the target: west, south, east, north. */
const keptFree = [46.4, 36.3, 48.4, 38.1] as const;

/**
 * A collection with `scale` times as many Features: copies with new ids, shrunk and set on a jittered grid over the first
 * view. The base (sea, land, rivers) stays as it is. The same every time.
 */
export function grow(file: LayerFileId, collection: AtlasCollection, scale: number): AtlasCollection {
  if (scale === 1 || !growing.includes(file)) return collection;
  const drawn = collection.features.filter(({ geometry }) => geometry);
  const random = seeded(growing.indexOf(file) + 1);
  const count = drawn.length * (scale - 1);
  const columns = Math.ceil(Math.sqrt(count));
  const [west, south, east, north] = homeBounds;
  const [stepX, stepY] = [(east - west) / columns, (north - south) / Math.ceil(count / columns)];
  const copies = Array.from({ length: count }, (_, index): AtlasFeature | null => {
    const lon = west + ((index % columns) + random()) * stepX;
    const lat = south + (Math.floor(index / columns) + random()) * stepY;
    if (lon > keptFree[0] && lat > keptFree[1] && lon < keptFree[2] && lat < keptFree[3]) return null;
    const original = drawn[index % drawn.length];
    return original ? copyTo(original, lon, lat, 1 / Math.sqrt(scale), `-${index + 1}`) : null;
  });
  return { ...collection, features: [...collection.features, ...copies.filter((copy) => copy !== null)] };
}

type Coordinates = number | Coordinates[];

function copyTo(
  feature: AtlasFeature,
  lon: number,
  lat: number,
  shrink: number,
  suffix: string,
): AtlasFeature {
  const { bbox: _, ...rest } = structuredClone(feature);
  const coordinates = rest.geometry?.coordinates as Coordinates;
  const [x, y] = firstPosition(coordinates);
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  const move = (part: Coordinates): Coordinates =>
    Array.isArray(part) && typeof part[0] === "number"
      ? [round(lon + ((part[0] as number) - x) * shrink), round(lat + ((part[1] as number) - y) * shrink)]
      : (part as Coordinates[]).map(move);
  const { labelPoint: _label, rank: _rank, ...properties } = rest.properties;
  return {
    ...rest,
    properties: { ...properties, id: `${properties.id}${suffix}` },
    geometry: { ...rest.geometry, coordinates: move(coordinates) } as AtlasFeature["geometry"],
  };
}

function firstPosition(part: Coordinates): [number, number] {
  const [first, second] = part as Coordinates[];
  return typeof first === "number" ? [first, second as number] : firstPosition(first as Coordinates);
}
