import { symbols } from "@/components/style/symbols";
import type { Atlas, PlaceSummary } from "@/components/view/atlas";
import { selectFeature, setPerspective } from "@/components/view/change";
import { perspectiveNames } from "@/components/view/claimants";
import { html, text } from "@/components/view/html";
import { differingPlaces, standsAt, statusIn } from "@/components/view/perspective";
import type { ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import { type PerspectiveId, perspectiveClaimants, perspectiveIds } from "@/geodata/schema/catalogue";
import type { Status } from "@/geodata/schema/feature";
import type { ClaimBook } from "./claimBook";
import { claimItem } from "./claimMarkup";

/** A Place, or what the map draws beside its Places. */
type Thing = PlaceSummary | Atlas["unlisted"][number];
type Pair = readonly [PerspectiveId, PerspectiveId];

/** A place that two perspectives draw differently, in words. */
export interface Difference {
  thing: Thing;
  /** "Azerbaijan: …" and "Iran: …", in the order of the catalogue whichever was asked for first. */
  words: string[];
}

/** Where two perspectives differ at a date: the same list whichever of them comes first; none where they are the same. */
export function differencesOf(pair: Pair, { date }: Pick<ViewState, "date">, atlas: Atlas): Difference[] {
  const ordered = perspectiveIds.filter((id) => pair.includes(id));
  return differingPlaces(pair, date, [...atlas.places, ...atlas.unlisted]).map((thing) => ({
    thing,
    words: ordered.map(
      (id) => `${perspectiveNames[id]}: ${lowerCase(statusWords(statusIn(thing, id, date)))}`,
    ),
  }));
}

/** The name of a thing, as a link where it can be selected; what is no Place is called by what it is on the ground. */
export function nameOf(thing: Thing, view: ViewState, hrefOf: (view: ViewState) => string): string {
  return "name" in thing
    ? html("a", { href: hrefOf(selectFeature(view, thing.id)) }, text(thing.name))
    : text(statusWords(thing.status));
}

export const lowerCase = (words: string) => words.replace(/^./, (letter) => letter.toLowerCase());

/** What a status is called where perspectives are told apart: as in the legend. */
export const statusWords = (status: Status) => symbols[status].legend ?? status;

/** The comparison as a list, with the Claims that make each difference and the ways out of it. */
export function comparison(
  view: ViewState,
  pair: Pair,
  atlas: Atlas,
  book: ClaimBook | null,
  hrefOf: (view: ViewState) => string = viewHref,
): string {
  const differences = differencesOf(pair, view, atlas);
  const count = differences.length === 1 ? "One place is" : `${differences.length} places are`;
  const said =
    pair[0] === pair[1]
      ? "A perspective does not differ from itself: choose two."
      : differences.length === 0
        ? "The two draw nothing differently on this day."
        : `${count} drawn differently on this day:`;
  const leave = [...new Set(pair)].map((id) =>
    html(
      "li",
      {},
      html(
        "a",
        { class: "frame", href: hrefOf(setPerspective(view, id)), "data-key": `leave-${id}` },
        text(perspectiveNames[id]),
      ),
    ),
  );
  return [
    html("p", {}, text(said)),
    html(
      "ul",
      { class: "differences" },
      ...differences.map(({ thing, words }) =>
        html(
          "li",
          {},
          nameOf(thing, view, hrefOf),
          html("ul", {}, ...words.map((line) => html("li", {}, text(line)))),
          book && "id" in thing ? grounds(thing, pair, view, book) : "",
        ),
      ),
    ),
    html("p", {}, "End the comparison with one of them:"),
    html("ul", { class: "perspective-choices", "aria-label": "End the comparison" }, ...leave),
  ].join("");
}

/** The Claims of the two that draw the place as each has it. */
function grounds({ id }: PlaceSummary, pair: Pair, { date }: ViewState, book: ClaimBook): string {
  const claimants = pair.map((one) => perspectiveClaimants[one]);
  const claims = book
    .about([id])
    .filter((claim) => standsAt(claim, date) && claim.draws?.some(({ featureId }) => featureId === id))
    .filter((claim) => claim.claimants.some((one) => claimants.includes(one)));
  return html(
    "details",
    {},
    html(
      "summary",
      {},
      claims.length === 1 ? "The claim behind it" : `The ${claims.length} claims behind it`,
    ),
    html("ul", { class: "claims" }, ...claims.map((claim) => claimItem(claim, book))),
  );
}
