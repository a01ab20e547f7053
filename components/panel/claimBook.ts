import type { Claimant } from "@/geodata/schema/catalogue";
import type { Claim, ClaimId, ClaimLedger, NoPosition } from "@/geodata/schema/claim";
import type { FeatureId } from "@/geodata/schema/ids";
import type { Source } from "@/geodata/schema/place";

/** The ledger, to be looked things up in. */
export interface ClaimBook {
  sources: Readonly<Record<string, Source>>;
  claim(id: ClaimId): Claim | undefined;
  /** Claims about one of these places, the earliest first. */
  about(ids: readonly FeatureId[]): Claim[];
  /** Claims of one claimant, in the order of the disputes. */
  of(claimant: Claimant): Claim[];
  /** Where no position of a claimant was found. */
  without(claimant: Claimant): NoPosition[];
  /** Where none was found on one of these places. */
  withoutAbout(ids: readonly FeatureId[]): NoPosition[];
}

export function buildClaimBook({ disputes }: ClaimLedger, sources: ClaimBook["sources"]): ClaimBook {
  const claims = disputes.flatMap((dispute) => dispute.claims);
  const silent = disputes.flatMap(({ noPositions }) => noPositions);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const concerns = (ids: readonly FeatureId[]) => (record: { subjects: readonly FeatureId[] }) =>
    record.subjects.some((subject) => ids.includes(subject));
  return {
    sources,
    claim: (id) => byId.get(id),
    about: (ids) =>
      claims
        .filter(concerns(ids))
        .sort((one, other) =>
          one.validFrom < other.validFrom ? -1 : one.validFrom > other.validFrom ? 1 : 0,
        ),
    of: (claimant) => claims.filter(({ claimants }) => claimants.includes(claimant)),
    without: (claimant) => silent.filter(({ claimants }) => claimants.includes(claimant)),
    withoutAbout: (ids) => silent.filter(concerns(ids)),
  };
}
