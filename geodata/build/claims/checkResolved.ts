import { perspectiveStatuses, type Status } from "@/geodata/schema/feature";
import type { FeatureId } from "@/geodata/schema/ids";
import { groupsOf, listPlaces } from "../content/listPlaces";
import type { Content } from "../readContent";
import { opponentsOf } from "./buildLedger";
import type { NamedClaim } from "./listClaims";

/** What is drawn with one of these is somebody's word against another's, or agreed: the ledger says whose. */
export const disputedStatuses: readonly Status[] = [
  "held-territory",
  "exclave-held",
  "former-oblast",
  "district",
  "contact-line",
  "claimed-line",
  "agreed-sea-line",
  "border-contested",
  "corridor",
  "treaty-point",
  "disputed-field",
];

/** Every disputed place has two Claims that oppose each other, or one that two or more agree on; its own or its group's. */
export function checkResolved(content: Content, claims: readonly NamedClaim[]): string[] {
  const places = listPlaces(content);
  const groups = groupsOf(places);
  const isResolved = resolver(claims);
  return places.flatMap(({ place: { id, status }, label }) => {
    if (perspectiveStatuses.some((one) => one === status))
      return [
        `${label} has the status "${status}", which a perspective gives; expected how things are on the ground`,
      ];
    if (!disputedStatuses.includes(status) || [id, ...(groups.get(id) ?? [])].some(isResolved)) return [];
    return [
      `${label} is drawn as "${status}" but the claims leave it open; expected two that oppose each other, or one that two agree on`,
    ];
  });
}

/** Tells whether Claims about a place oppose each other, or one of them is agreed. */
function resolver(claims: readonly NamedClaim[]): (id: FeatureId) => boolean {
  const all = claims.map(({ claim }) => claim);
  const opponents = opponentsOf(all);
  return (id) => {
    const own = all.filter(({ subjects }) => subjects.includes(id));
    const ids = new Set(own.map((claim) => claim.id));
    return own.some(
      (claim) =>
        claim.claimants.length > 1 || [...(opponents.get(claim.id) ?? [])].some((other) => ids.has(other)),
    );
  };
}
