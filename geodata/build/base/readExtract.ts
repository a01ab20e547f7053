import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { OriginId } from "@/geodata/schema/ids";
import { Correction, Origin } from "@/geodata/schema/origin";

const folder = "geodata/origins";

/** Text of an extract, after its SHA-256 was found to be the one that `origin.json` states. */
export function readExtract(origin: OriginId, file: string): string {
  const path = join(folder, origin, "origin.json");
  const { files } = Origin.parse(JSON.parse(readFileSync(path, "utf8")));
  const bytes = readFileSync(join(folder, origin, file));
  const found = createHash("sha256").update(bytes).digest("hex");
  const stated = files.find((entry) => entry.file === file)?.sha256;
  if (found !== stated) {
    throw new Error(`${origin}/${file}: SHA-256 is ${found}; ${path} states ${stated ?? "no such file"}`);
  }
  return bytes.toString("utf8");
}

/** Features of an extract, each checked against `feature`. */
export function readFeatures<T>(origin: OriginId, file: string, feature: z.ZodType<T>): T[] {
  const collection = z.object({ type: z.literal("FeatureCollection"), features: z.array(feature) });
  return collection.parse(JSON.parse(readExtract(origin, file))).features;
}

/** The known errors of an Origin, from `corrections.json` beside it. */
export function readCorrections(origin: OriginId): Correction[] {
  return z
    .array(Correction)
    .parse(JSON.parse(readFileSync(join(folder, origin, "corrections.json"), "utf8")));
}

/**
 * The record of that id, after the Origin was found to hold the expected error still. Where the producer has mended it,
 * the build stops with a sentence, and the record goes.
 */
export function expectedCorrection(
  corrections: readonly Correction[],
  id: string,
  found: string | number | boolean,
): Correction {
  const correction = corrections.find((record) => record.id === id);
  if (!correction) throw new Error(`corrections.json: no record "${id}"`);
  const { expect, target, tolerance = 0 } = correction;
  const isAsExpected =
    typeof expect === "number" && typeof found === "number"
      ? Math.abs(found - expect) <= tolerance
      : found === expect;
  if (!isAsExpected) {
    throw new Error(
      `correction "${id}" of ${target}: found ${found}, expected ${expect}; has the producer mended it?`,
    );
  }
  return correction;
}

/** Shapes of extracts; coordinates are `[lon, lat]`, WGS 84. */
const position = z.tuple([z.number(), z.number()]);
export const extractMultiPolygon = z.object({
  type: z.literal("MultiPolygon"),
  coordinates: z.array(z.array(z.array(position))),
});
export const extractLines = z.discriminatedUnion("type", [
  z.object({ type: z.literal("LineString"), coordinates: z.array(position) }),
  z.object({ type: z.literal("MultiLineString"), coordinates: z.array(z.array(position)) }),
]);
export type Ring = [number, number][];
