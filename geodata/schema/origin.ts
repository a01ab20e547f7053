import { z } from "zod";
import { Bounds } from "./geometry";
import { IsoDate, OriginId } from "./ids";
import { LayerFileId } from "./overlay";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "expected a SHA-256 in hex");

/** `geodata/origins/<id>/origin.json`: where a file came from and on what terms. */
export const Origin = z.strictObject({
  producer: z.string().min(1),
  title: z.string().min(1),
  version: z.string().min(1),
  /** Page that describes the data. */
  url: z.url(),
  licence: z.string().min(1),
  licenceUrl: z.url().optional(),
  /** The credit line that the licence asks for, as shown on the map. */
  attribution: z.string().min(1),
  /** Day on which the package was fetched. */
  retrieved: IsoDate,
  /** State of the world that the data shows, in words: "about 2018", "1994". */
  dataDate: z.string().min(1),
  /** Package from which the extract was taken. */
  package: z.strictObject({ name: z.string(), version: z.string(), sha256 }),
  /** Extracts in this folder. */
  files: z.array(z.strictObject({ file: z.string(), sha256 })).min(1),
});
export type Origin = z.infer<typeof Origin>;

/** A known error of an Origin: what is changed, why, and the value that we expect to find there. */
export const Correction = z.strictObject({
  id: z.string().min(1),
  target: z.string().min(1),
  action: z.enum(["rename", "redraw", "cut", "move", "drop", "add"]),
  reason: z.string().min(1),
  /** Value found in the Origin; the build stops where it finds another. */
  expect: z.union([z.string(), z.number(), z.boolean()]),
  /** Allowed distance from a numeric `expect`. */
  tolerance: z.number().positive().optional(),
  replacement: z.unknown().optional(),
});
export type Correction = z.infer<typeof Correction>;

/** `geodata/built/manifest.json`. */
export const Manifest = z.strictObject({
  files: z.array(
    z.strictObject({
      file: z.string(),
      title: z.string(),
      overlay: LayerFileId.optional(),
      sha256,
      bytes: z.number().int().positive(),
      features: z.number().int().nonnegative().optional(),
      bounds: Bounds.optional(),
      origins: z.array(OriginId),
      licences: z.array(z.string()),
    }),
  ),
  origins: z.record(OriginId, Origin.omit({ files: true, package: true })),
});
export type Manifest = z.infer<typeof Manifest>;
