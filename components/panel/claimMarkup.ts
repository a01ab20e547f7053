import { claimantNames, claimantsInWords, listed } from "@/components/view/claimants";
import { formatDate } from "@/components/view/formatDate";
import { articleDate } from "@/components/view/home";
import { html, outside, text } from "@/components/view/html";
import { standsAt } from "@/components/view/perspective";
import type { Claim } from "@/geodata/schema/claim";
import type { IsoDate, PartialDate } from "@/geodata/schema/ids";
import type { Source } from "@/geodata/schema/place";
import type { ClaimBook } from "./claimBook";

/** Claims at a date: those that stand then, and the others folded away under them. */
export function claimLists(claims: readonly Claim[], date: IsoDate, book: ClaimBook): string {
  const standing = claims.filter((claim) => standsAt(claim, date));
  const others = claims.filter((claim) => !standing.includes(claim));
  const list = (some: readonly Claim[]) =>
    html("ul", { class: "claims" }, ...some.map((claim) => claimItem(claim, book)));
  const folded = html(
    "details",
    { class: "claims-of-other-times" },
    html("summary", {}, text(`${others.length} of other times`)),
    list(others),
  );
  return (
    (standing.length > 0 ? list(standing) : html("p", {}, `None that stands on ${formatDate(date)}.`)) +
    (others.length > 0 ? folded : "")
  );
}

/** One Claim with all that makes it one: who, what kind, when, on whose word, how sure, against whom (CONVENTIONS D3). */
export function claimItem(claim: Claim, book: ClaimBook): string {
  const { claimants, kind, statement, validFrom, sources, confidence, opposes = [] } = claim;
  const against = [...new Set(opposes.flatMap((id) => book.claim(id)?.claimants ?? []))];
  return html(
    "li",
    {},
    html(
      "p",
      { class: "claim-head" },
      html("b", {}, text(listed(claimants.map((id) => claimantNames[id])))),
      text(` · ${kind}${claimants.length > 1 ? ", agreed" : ""} · `),
      html("span", { class: "claim-dates" }, text(claimDates(claim))),
      validFrom > articleDate ? html("span", { class: "since-mark" }, " since the article") : "",
    ),
    html("p", {}, text(statement)),
    html(
      "p",
      { class: "claim-sources" },
      sources
        .map(({ key, verification, covers }) => citation(book.sources[key], key, verification, covers))
        .join("; "),
      text(`. Confidence: ${confidence}.`),
      against.length > 0 ? text(` Contradicted by ${claimantsInWords(against)}.`) : "",
    ),
  );
}

function citation(source: Source | undefined, key: string, verification: string, covers?: string): string {
  const title = text(source?.title ?? key);
  const link = source?.url ? outside(source.url, title) : title;
  return `${link} ${html("i", {}, text(covers ? `(${verification}, for ${covers})` : `(${verification})`))}`;
}

function claimDates({ validFrom, validTo, isOlder }: Claim): string {
  const start = `${isOlder ? "since at least" : validTo ? "from" : "since"} ${partialDate(validFrom)}`;
  return validTo ? `${start}, until ${partialDate(validTo)}` : start;
}

/** "1992", "May 1992" or "18 May 1992". */
export function partialDate(date: PartialDate): string {
  if (date.length === 4) return date;
  return date.length === 7 ? formatDate(`${date}-01`).replace(/^1 /, "") : formatDate(date);
}
