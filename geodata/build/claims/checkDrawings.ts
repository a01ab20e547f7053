import type { Content } from "../readContent";
import { haveDayInCommon } from "./checkOpposition";
import type { NamedClaim } from "./listClaims";

/** What Claims draw: their own subjects, one way for a claimant at a time, and nothing where no position was found. */
export function checkDrawings(
  { disputes }: Pick<Content, "disputes">,
  claims: readonly NamedClaim[],
): string[] {
  const without = [...disputes.values()].flatMap(({ noPositions = [] }) => noPositions);
  return claims.flatMap(({ claim, file, pointer }, position) =>
    (claim.draws ?? []).flatMap(({ featureId, as }, index) => {
      const say = (problem: string) => `${file}:${pointer}/draws/${index}: claim "${claim.id}" ${problem}`;
      const problems: string[] = [];
      if (!claim.subjects.includes(featureId))
        problems.push(say(`draws "${featureId}", which it is not about; expected one of its subjects`));
      for (const { subjects, claimants } of without) {
        const silent = claimants.find((claimant) => claim.claimants.includes(claimant));
        if (silent && subjects.includes(featureId))
          problems.push(
            say(
              `draws "${featureId}" for ${silent}, of which no position was found there; expected one or the other`,
            ),
          );
      }
      for (const { claim: earlier } of claims.slice(0, position)) {
        const rival = earlier.draws?.find((draw) => draw.featureId === featureId && draw.as !== as);
        const claimant = earlier.claimants.find((id) => claim.claimants.includes(id));
        if (rival && claimant && haveDayInCommon(earlier, claim))
          problems.push(
            say(
              `draws "${featureId}" as ${as}, and "${earlier.id}" of ${claimant} as ${rival.as}; expected one way at a time`,
            ),
          );
      }
      return problems;
    }),
  );
}
