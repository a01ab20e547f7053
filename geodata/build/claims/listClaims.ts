import type { Claim } from "@/geodata/schema/claim";
import type { Content } from "../readContent";

/** A Claim with where it stands: `claims/caspian.json:/claims/3`. */
export interface NamedClaim {
  claim: Claim;
  file: string;
  pointer: string;
}

/** Every Claim of every dispute, in the order of the files. */
export function listClaims({ disputes }: Pick<Content, "disputes">): NamedClaim[] {
  return [...disputes].flatMap(([id, { claims }]) =>
    claims.map((claim, index) => ({ claim, file: `claims/${id}.json`, pointer: `/claims/${index}` })),
  );
}
