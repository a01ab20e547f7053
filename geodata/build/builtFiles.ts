import type { AtlasCollection, AtlasFeature } from "@/geodata/schema/feature";
import { checkCollection } from "./check/geojson";
import { formatProblem } from "./check/problem";
import { overlayOptions } from "./check/rules";
import type { BuiltFiles } from "./join/joinPlaces";
import { type BuiltFile, titleOf } from "./manifest";

/** The layer files, checked as anyone's GeoJSON is: what is wrong with a geometry stops the build. */
export function layerFiles(layers: BuiltFiles, problems: string[]): BuiltFile[] {
  return [...layers].map(([id, features]) => {
    const file = `${id}.geojson`;
    const collection: AtlasCollection = { type: "FeatureCollection", features };
    problems.push(...checkCollection(collection, file, overlayOptions(file)).map(formatProblem));
    const origins = [...new Set(features.flatMap(({ properties }) => properties.origins))].sort();
    return { file, title: titleOf(id), overlay: id, features, bytes: bytesOf(features), origins };
  });
}

/** A JSON file that is no layer. */
export function jsonFile(file: string, title: string, value: unknown): BuiltFile {
  return { file, title, bytes: Buffer.from(`${JSON.stringify(value, null, 1)}\n`), origins: [] };
}

/** A JSON file of many numbers, fetched by the page: one line for each of its parts. */
export function denseJsonFile(file: string, title: string, parts: Record<string, unknown>): BuiltFile {
  const lines = Object.entries(parts).map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  return {
    file,
    title,
    bytes: Buffer.from(`{\n${lines.join(",\n")}\n}\n`),
    origins: ["osm-countries", "osm-seas"],
  };
}

/** A FeatureCollection with one Feature a line, so that a change of one is a change of one line. */
function bytesOf(features: readonly AtlasFeature[]): Buffer {
  const lines = features.map((feature) => JSON.stringify(feature)).join(",\n");
  return Buffer.from(`{"type":"FeatureCollection","features":[\n${lines}\n]}\n`);
}
