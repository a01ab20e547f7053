import { z } from "zod";
import { claimants } from "./catalogue";
import { statuses } from "./feature";
import { FeatureId, PartialDate, SourceKey } from "./ids";

/** Kebab-case id of a Claim, unique over all disputes: claimant, subject and, where it has several, year. */
export const ClaimId = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "expected a kebab-case id");
export type ClaimId = z.infer<typeof ClaimId>;

export const ClaimantId = z.enum(claimants);
export type ClaimantId = z.infer<typeof ClaimantId>;

/** One source of a Claim, and whether the statement was read in it. */
export const Citation = z.strictObject({
  key: SourceKey,
  /** "unverified" where the statement rests on general knowledge that no source was read for. */
  verification: z.enum(["verified", "unverified"]),
  /** The part of the statement that rests on it; absent = all of it. */
  covers: z.string().min(1).optional(),
});
export type Citation = z.infer<typeof Citation>;

/** One statement of a state or body about a place, with its dates and the word of a source. */
export const Claim = z.strictObject({
  id: ClaimId,
  subjects: z.array(FeatureId).min(1),
  /** Who says it. Two or more say it together: an agreement. */
  claimants: z.array(ClaimantId).min(1),
  kind: z.enum(["sovereignty", "control", "recognition", "boundary", "share", "use"]),
  /** What is claimed, agreed or held, in our own words. */
  statement: z.string().min(1),
  /** First day. */
  validFrom: PartialDate,
  /** True where the claim is older, and `validFrom` is when a source first shows it. */
  isOlder: z.literal(true).optional(),
  /** First day on which it no longer stands (half-open); absent = it still does, as far as was found. */
  validTo: PartialDate.optional(),
  sources: z.array(Citation).min(1),
  /** high = a treaty, a resolution or several sources; medium = one source of weight; low = a figure or a word at second hand. */
  confidence: z.enum(["high", "medium", "low"]),
  /** Claims that contradict this one; said on one side, true of both. */
  opposes: z.array(ClaimId).optional(),
  /** What the Claim justifies in the perspective of its claimants: the Feature is drawn with this status instead of its own. */
  draws: z
    .array(
      z.strictObject({
        featureId: FeatureId,
        as: z.enum(statuses, { error: "expected a status of schema/feature.ts" }),
      }),
    )
    .optional(),
});
export type Claim = z.infer<typeof Claim>;

/** Where a position was looked for and none was found: the map then draws what is so on the ground, and says it. */
export const NoPosition = z.strictObject({
  claimants: z.array(ClaimantId).min(1),
  subjects: z.array(FeatureId).min(1),
  /** On what nothing was found, to follow "No position of … was found on". */
  on: z.string().min(1),
});
export type NoPosition = z.infer<typeof NoPosition>;

/** `geodata/content/claims/<dispute>.json`. */
export const Dispute = z.strictObject({
  title: z.string().min(1),
  claims: z.array(Claim).min(1),
  noPositions: z.array(NoPosition).optional(),
});
export type Dispute = z.infer<typeof Dispute>;

/** `geodata/built/claims.json`: every dispute with what the map says of it, oppositions on both sides. */
export const ClaimLedger = z.strictObject({
  disputes: z.array(Dispute.extend({ id: ClaimId, noPositions: z.array(NoPosition) })),
});
export type ClaimLedger = z.infer<typeof ClaimLedger>;
