import { z } from "zod";
import { claimants, divisionMethods } from "./catalogue";
import { Bounds, Position } from "./geometry";
import { FeatureId, IsoDate, Language, OriginId, PartialDate } from "./ids";

/** In the perspective of one claimant, and where two perspectives differ: no built Feature has these. */
export const perspectiveStatuses = [
  "claimed-territory",
  "claimed-field",
  "rejected-line",
  "rejected-point",
  "differing-area",
  "differing-line",
  "differing-point",
] as const satisfies readonly string[];

/**
 * What a Feature is drawn as: one status, one symbol. `components/style/symbols.ts` holds the symbol of each, and is the
 * only place that does.
 */
export const statuses = [
  // areas
  "sea",
  "lake",
  "land",
  "context-land",
  "province",
  "headline-area",
  "former-oblast",
  "district",
  "held-territory",
  "exclave",
  "exclave-held",
  "sector",
  "zone-territorial",
  "zone-fishing",
  "undivided-sea",
  // lines
  "river",
  "border-recognised",
  "border-contested",
  "border-closed",
  "border-republic",
  "contact-line",
  "claimed-line",
  "computed-line",
  "agreed-sea-line",
  "pipeline-oil",
  "pipeline-gas",
  "pipeline-proposed",
  "route",
  "route-planned",
  "corridor",
  // points
  "capital",
  "city",
  "town",
  "held-azerbaijan",
  "held-armenian-forces",
  "held-peacekeepers",
  "venue",
  "crossing-open",
  "crossing-closed",
  "bridge",
  "treaty-point",
  "oil-field",
  "gas-field",
  "disputed-field",
  "terminal",
  "offshore-settlement",
  "airfield",
  "land-base",
  "naval-base",
  "radar",
  "port",
  "village-group",
  "off-frame",
  ...perspectiveStatuses,
  // Features without a symbol of their own
  "group",
  "label",
] as const;
export const Status = z.enum(statuses);
export type Status = z.infer<typeof Status>;

/** A span of days, half-open: from its first day to the first on which it is over; an end left out = open. */
const span = { from: IsoDate.optional(), to: IsoDate.optional() };

/** What a Feature is drawn as in a span of days, where that is not its usual status. */
export const DatedStatus = z.strictObject({ ...span, status: Status });
export type DatedStatus = z.infer<typeof DatedStatus>;

/** Who can hold a settlement. */
export const controllers = ["azerbaijan", "armenian-forces", "peacekeepers"] as const;
/** Who held a settlement in a span of days; days in no span = not known. */
export const Control = z.strictObject({ ...span, by: z.enum(controllers) });
export type Control = z.infer<typeof Control>;

/** What a Claim makes of a Feature on the map, in the perspective of its claimants, while it stands. */
export const Drawing = z.strictObject({
  as: Status,
  claimants: z.array(z.enum(claimants)).min(1),
  validFrom: PartialDate,
  validTo: PartialDate.optional(),
});
export type Drawing = z.infer<typeof Drawing>;

export const Names = z.partialRecord(Language, z.string().min(1));
export type Names = z.infer<typeof Names>;

/** The `properties` of every Feature in `geodata/built/<overlay>.geojson`. */
export const FeatureProperties = z.strictObject({
  id: FeatureId,
  /** What the thing is, in a word or two for readers: "airfield", "exclave", "gas pipeline". */
  kind: z.string().min(1),
  status: Status,
  /** English name; both names with a slash where two communities use two. */
  name: z.string().min(1),
  names: Names.optional(),
  /** First day on which the thing existed; absent = always. */
  validFrom: IsoDate.optional(),
  /** First day on which it no longer did (half-open); absent = still. */
  validTo: IsoDate.optional(),
  /** What it is drawn as in other times than the article's. */
  statusBy: z.array(DatedStatus).min(1).optional(),
  /** What Claims have it drawn as in the perspectives of their claimants. */
  drawnAs: z.array(Drawing).min(1).optional(),
  /** Settlements of Karabakh: who held it when, in order. */
  control: z.array(Control).min(1).optional(),
  /** Distance in km within which the drawn position is true. */
  accuracyKm: z.number().positive().optional(),
  /** True where drawn by hand or through named places. */
  schematic: z.literal(true).optional(),
  origins: z.array(OriginId),
  /** Ids of the Features that make up a group. */
  members: z.array(FeatureId).min(2).or(z.array(FeatureId).length(1)).optional(),
  /** Where the label of an area stands. */
  labelPoint: Position.optional(),
  /** 1 capital or sea, 2 large city or lake, 3 town, 4 small: small numbers are labelled first. */
  rank: z.number().int().min(1).max(5).optional(),
  /** Inhabitants (GeoNames). */
  population: z.number().int().nonnegative().optional(),
  /** The two neighbours of a border. */
  between: z.tuple([FeatureId, FeatureId]).optional(),
  /** Length computed from the drawn geometry, km (sphere of radius 6 371 008.8 m). */
  lengthKm: z.number().positive().optional(),
  /** Area computed from the drawn geometry, km² (sphere of radius 6 371 008.8 m). */
  areaKm2: z.number().positive().optional(),
  /** Way of dividing the Caspian Sea that the sector, zone or line belongs to. */
  method: z.enum(divisionMethods).optional(),
  /** State that the sector or zone goes to. */
  country: FeatureId.optional(),
  /** Part of the Caspian Sea as drawn, per cent. */
  sharePercent: z.number().min(0).max(100).optional(),
  /** Off-frame places: initial bearing of the great circle from Baku, degrees clockwise from north. */
  bearingDegrees: z.number().min(0).lt(360).optional(),
  /** Off-frame places: great-circle distance from Baku, km. */
  distanceKm: z.number().positive().optional(),
});
export type FeatureProperties = z.infer<typeof FeatureProperties>;

const line = z.array(z.tuple([z.number(), z.number()])).min(2);
const ring = z.array(z.tuple([z.number(), z.number()])).min(4);
export const Geometry = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("Point"), coordinates: Position }),
  z.strictObject({ type: z.literal("LineString"), coordinates: line }),
  z.strictObject({ type: z.literal("MultiLineString"), coordinates: z.array(line) }),
  z.strictObject({ type: z.literal("Polygon"), coordinates: z.array(ring) }),
  z.strictObject({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ring)) }),
]);
export type Geometry = z.infer<typeof Geometry>;

/** A Feature of a built file. `geometry: null` = a group (see `members`) or a place whose position is not known. */
export const AtlasFeature = z.strictObject({
  type: z.literal("Feature"),
  bbox: Bounds.optional(),
  properties: FeatureProperties,
  geometry: Geometry.nullable(),
});
export type AtlasFeature = z.infer<typeof AtlasFeature>;

export const AtlasCollection = z.strictObject({
  type: z.literal("FeatureCollection"),
  bbox: Bounds.optional(),
  features: z.array(AtlasFeature),
});
export type AtlasCollection = z.infer<typeof AtlasCollection>;
