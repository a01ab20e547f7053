import { claimantsInWords } from "@/components/view/claimants";
import { formatDate } from "@/components/view/formatDate";
import { html, text } from "@/components/view/html";
import type { IsoDate } from "@/geodata/schema/ids";
import type { GazetteerEntry } from "@/geodata/schema/place";
import type { ClaimBook } from "./claimBook";
import { claimLists } from "./claimMarkup";
import type { SectionHeading } from "./sectionHeading";

/** What is claimed about a place, its own Claims and those of its groups: first what stands at the date. "" where nothing is. */
export function placeClaims(
  { id, memberOf = [] }: Pick<GazetteerEntry, "id" | "memberOf">,
  date: IsoDate,
  book: ClaimBook,
  heading: SectionHeading,
): string {
  const ids = [id, ...memberOf];
  const claims = book.about(ids);
  if (claims.length === 0) return "";
  const silent = book
    .withoutAbout(ids)
    .map(({ claimants, on }) =>
      html("li", {}, text(`No position of ${claimantsInWords(claimants)} was found on ${on}.`)),
    );
  return (
    html(heading, {}, text(`Claims on ${formatDate(date)}`)) +
    claimLists(claims, date, book) +
    (silent.length > 0 ? html("ul", { class: "no-positions" }, ...silent) : "")
  );
}
