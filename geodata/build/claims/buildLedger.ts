import type { Claim, ClaimId, ClaimLedger, Dispute } from "@/geodata/schema/claim";

/** What the map says of every dispute: an opposition is written on one side and holds on both. */
export function buildLedger(disputes: ReadonlyMap<string, Dispute>): ClaimLedger {
  const opponents = opponentsOf([...disputes.values()].flatMap(({ claims }) => claims));
  return {
    disputes: [...disputes].map(([id, { title, claims, noPositions = [] }]) => ({
      id,
      title,
      claims: claims.map((claim) => {
        const opposes = [...(opponents.get(claim.id) ?? [])].sort();
        return opposes.length > 0 ? { ...claim, opposes } : claim;
      }),
      noPositions,
    })),
  };
}

/** Which Claims contradict each Claim, whichever side says so. */
export function opponentsOf(claims: readonly Claim[]): Map<ClaimId, Set<ClaimId>> {
  const opponents = new Map<ClaimId, Set<ClaimId>>();
  const add = (one: ClaimId, other: ClaimId) =>
    opponents.set(one, (opponents.get(one) ?? new Set()).add(other));
  for (const { id, opposes = [] } of claims) {
    for (const other of opposes) {
      add(id, other);
      add(other, id);
    }
  }
  return opponents;
}
