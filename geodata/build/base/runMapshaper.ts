import type { Feature, FeatureCollection, Geometry } from "geojson";
import mapshaper from "mapshaper";

/** Features of the file `out.json` after a mapshaper command line has run on GeoJSON held in memory. */
export async function runMapshaper<G extends Geometry, P = Record<string, unknown>>(
  commands: string,
  input: Record<string, FeatureCollection>,
): Promise<Feature<G, P>[]> {
  const output = await mapshaper.applyCommands(commands, input);
  const text = Buffer.from(output["out.json"] ?? []).toString("utf8");
  return (JSON.parse(text) as FeatureCollection<G, P>).features;
}
