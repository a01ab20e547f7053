import { z } from "zod";
import { Control, DatedStatus, Drawing, Names, Status } from "./feature";
import { Position } from "./geometry";
import { FeatureId, IsoDate, OriginId, PartialDate, SourceKey } from "./ids";
import { LayerFileId } from "./overlay";

/** Where the geometry of a Place comes from. */
export const PlaceGeometry = z.discriminatedUnion("from", [
  /** Built from Origins by a step of `geodata/build`, which knows the id. */
  z.strictObject({ from: z.literal("origin") }),
  z.strictObject({
    from: z.literal("point"),
    position: Position,
    accuracyKm: z.number().positive(),
    origins: z.array(OriginId),
  }),
  /** Drawn by hand or through known positions: always schematic. */
  z.strictObject({
    from: z.literal("lines"),
    lines: z.array(z.array(Position).min(2)).min(1),
    accuracyKm: z.number().positive().optional(),
    origins: z.array(OriginId),
  }),
  /** Schematic line through named places, in order; positions from the gazetteer of the build. */
  z.strictObject({ from: z.literal("via"), places: z.array(z.string()).min(2) }),
  /** A group: shown through its members. `labelPoint` is where its label stands. */
  z.strictObject({
    from: z.literal("members"),
    members: z.array(FeatureId).min(1),
    labelPoint: Position.optional(),
  }),
  /** Not drawn, for a stated reason. */
  z.strictObject({ from: z.literal("none"), reason: z.string().min(1) }),
]);
export type PlaceGeometry = z.infer<typeof PlaceGeometry>;

/** A published figure: text with its source, never computed. */
export const PublishedFigure = z.strictObject({
  label: z.string().min(1),
  value: z.string().min(1),
  sources: z.array(SourceKey).min(1),
});

/** One place as written by hand in `geodata/content/places/<file>.json`; the file name is its overlay. */
export const Place = z.strictObject({
  id: FeatureId,
  kind: z.string().min(1),
  status: Status,
  name: z.string().min(1),
  names: Names,
  validFrom: IsoDate.optional(),
  validTo: IsoDate.optional(),
  /** What it is drawn as in other times than the article's. */
  statusBy: z.array(DatedStatus).min(1).optional(),
  rank: z.number().int().min(1).max(5).optional(),
  geometry: PlaceGeometry,
  /** State of things on 26 August 2012, neutral and sourced; null where nothing was found. */
  august2012: z.string().min(1).nullable(),
  /** What has changed since the article; shown marked "since the article". */
  since: z.string().min(1).nullable(),
  /** What a reader must know about position, names or sources. */
  note: z.string().min(1).optional(),
  verification: z.enum(["verified", "partly verified", "unverified"]),
  /** What is unverified or derived, in words; required unless verified. */
  verificationNote: z.string().min(1).optional(),
  figures: z.array(PublishedFigure).optional(),
  sources: z.array(SourceKey),
  /** True where no Passage speaks of it; the page then says "not in the article". */
  notInArticle: z.literal(true).optional(),
});
export type Place = z.infer<typeof Place>;
export const PlaceFile = z.array(Place);

/** A source of facts: what a claim or figure rests on. */
export const Source = z.strictObject({
  /** Who says it and what it is, with its date in words where that was found. */
  title: z.string().min(1),
  /** The date of the source. */
  date: PartialDate.optional(),
  url: z.url().optional(),
});
export type Source = z.infer<typeof Source>;
export const Sources = z.record(SourceKey, Source);

/** A Place as the page reads it from `geodata/built/gazetteer.json`: content joined with what the geometry says. */
export const GazetteerEntry = Place.omit({ geometry: true }).extend({
  overlay: LayerFileId,
  /** How Claims have it drawn in the perspectives of their claimants. */
  drawnAs: z.array(Drawing).optional(),
  /** Smallest Bounds around the drawn geometry or, for a group, its members; null where nothing is drawn. */
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
  /** Where a label or an arrow points. */
  labelPoint: Position.nullable(),
  geometryType: z.enum(["point", "line", "area", "group", "none"]),
  /** Why nothing is drawn. */
  notDrawn: z.string().optional(),
  accuracyKm: z.number().positive().optional(),
  schematic: z.literal(true).optional(),
  /** Settlements of Karabakh: who held it when. */
  control: z.array(Control).optional(),
  members: z.array(FeatureId).optional(),
  /** Groups that this Place belongs to. */
  memberOf: z.array(FeatureId).optional(),
  areaKm2: z.number().positive().optional(),
  lengthKm: z.number().positive().optional(),
  bearingDegrees: z.number().optional(),
  distanceKm: z.number().optional(),
  /** Sentences computed from the geometry: "Exclave of Azerbaijan: borders Armenia (224 km), Iran (…) and Türkiye (…)." */
  relations: z.array(z.string()),
  origins: z.array(OriginId),
});
export type GazetteerEntry = z.infer<typeof GazetteerEntry>;
export const Gazetteer = z.strictObject({ places: z.array(GazetteerEntry), sources: Sources });
export type Gazetteer = z.infer<typeof Gazetteer>;
