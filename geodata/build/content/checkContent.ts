import { checkClaims } from "../claims/checkClaims";
import type { Content } from "../readContent";
import { checkArticle } from "./checkArticle";
import { checkMentions } from "./checkMentions";
import { checkPassages } from "./checkPassages";
import { checkPlaces } from "./checkPlaces";
import { checkSettlements } from "./checkSettlements";
import { checkSources } from "./checkSources";

/** What the schemas can't see in the content: links without an end, doubles, gaps. All problems, one sentence each. */
export function checkContent(content: Content): string[] {
  return [
    ...checkPlaces(content),
    ...checkArticle(content),
    ...checkPassages(content),
    ...checkMentions(content),
    ...checkSettlements(content),
    ...checkClaims(content),
    ...checkSources(content),
  ];
}
