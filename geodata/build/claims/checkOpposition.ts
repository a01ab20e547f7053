import type { Claim } from "@/geodata/schema/claim";
import type { NamedClaim } from "./listClaims";

/** Claims that are said to contradict each other: both are there, of different claimants, about one place, at one time. */
export function checkOpposition(claims: readonly NamedClaim[]): string[] {
  const byId = new Map(claims.map(({ claim }) => [claim.id, claim]));
  return claims.flatMap(({ claim, file, pointer }) =>
    (claim.opposes ?? []).flatMap((id, index) => {
      const problem = problemOf(claim, id, byId.get(id));
      return problem ? [`${file}:${pointer}/opposes/${index}: claim "${claim.id}" ${problem}`] : [];
    }),
  );
}

function problemOf(one: Claim, id: string, other: Claim | undefined): string | null {
  if (!other) return `opposes "${id}", which no file of claims has`;
  if (id === one.id) return "opposes itself";
  if (other.opposes?.includes(one.id) && id < one.id)
    return `opposes "${id}", which says so itself; expected it on one side`;
  if (
    one.claimants.some((claimant) => other.claimants.includes(claimant)) &&
    one.claimants.length === other.claimants.length
  )
    return `opposes "${id}" of the same claimant; expected another one`;
  if (!one.subjects.some((subject) => other.subjects.includes(subject)))
    return `opposes "${id}", which is about other places; expected a subject in common`;
  return haveDayInCommon(one, other)
    ? null
    : `opposes "${id}", which stands at another time; expected a day in common`;
}

export function haveDayInCommon(one: Claim, other: Claim): boolean {
  return (!one.validTo || other.validFrom < one.validTo) && (!other.validTo || one.validFrom < other.validTo);
}
