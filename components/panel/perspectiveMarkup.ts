import type { Atlas } from "@/components/view/atlas";
import { setCompare, setPerspective } from "@/components/view/change";
import { perspectiveNames } from "@/components/view/claimants";
import { html, text } from "@/components/view/html";
import { standsAt } from "@/components/view/perspective";
import type { ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import { type PerspectiveId, perspectiveClaimants, perspectiveIds } from "@/geodata/schema/catalogue";
import type { ClaimBook } from "./claimBook";
import { claimLists } from "./claimMarkup";
import { comparison } from "./comparison";
import { changesInWords } from "./perspectiveSummary";
import { perspectiveInWords, perspectiveRule } from "./perspectiveWords";

/** By whose word the map is drawn: links to each perspective, the rule in words, its Claims, and where none was found. */
export function perspectiveMarkup(view: ViewState, atlas: Atlas, book: ClaimBook): string {
  const { perspective, compare } = view;
  return [
    html("h3", {}, "Perspective"),
    chooser("perspective", perspectiveIds, compare ? null : perspective, (id) => setPerspective(view, id)),
    html("p", { class: "rule" }, text(perspectiveRule(view))),
    compare ? comparison(view, compare, atlas, book) : drawnByClaims(view, atlas, book),
    compareChooser(view),
  ].join("");
}

/** A list of links to views. `data-key` lets focus find its link again when the list is made anew. */
export function chooser(
  name: string,
  ids: readonly PerspectiveId[],
  current: PerspectiveId | null,
  change: (id: PerspectiveId) => ViewState,
): string {
  const links = ids.map((id) => {
    const attributes = {
      href: viewHref(change(id)),
      "aria-current": id === current && "true",
      "data-key": `${name}-${id}`,
    };
    return html("li", {}, html("a", attributes, text(perspectiveNames[id])));
  });
  return html(
    "ul",
    { class: "perspective-choices", "aria-label": name === "compare" ? "Compare with" : "Perspective" },
    ...links,
  );
}

function compareChooser(view: ViewState): string {
  const first = view.compare?.[0] ?? view.perspective;
  const others = perspectiveIds.filter((id) => id !== first);
  return html(
    "details",
    { class: "compare-with", open: view.compare !== null },
    html("summary", {}, text(`Compare ${perspectiveInWords(first)} with another`)),
    chooser("compare", others, view.compare?.[1] ?? null, (id) => setCompare(view, [first, id])),
  );
}

function drawnByClaims(view: ViewState, atlas: Atlas, book: ClaimBook): string {
  const { perspective, date } = view;
  const claimant = perspectiveClaimants[perspective];
  if (!claimant) return "";
  const claims = book.of(claimant);
  const standing = claims.filter((claim) => standsAt(claim, date)).length;
  const silent = book.without(claimant);
  return [
    changesInWords(view, atlas),
    html(
      "details",
      { class: "its-claims" },
      html(
        "summary",
        {},
        text(`Its claims and agreements: ${standing} on this day, ${claims.length} in all`),
      ),
      claimLists(claims, date, book),
    ),
    silent.length > 0
      ? html(
          "details",
          { class: "no-positions" },
          html(
            "summary",
            {},
            text(`No position found on ${silent.length === 1 ? "one matter" : `${silent.length} matters`}`),
          ),
          html(
            "p",
            {},
            text(
              `No position of ${perspectiveInWords(perspective)} was found on these; there the map shows what is on the ground.`,
            ),
          ),
          html(
            "ul",
            {},
            ...silent.map(({ on }) => html("li", {}, text(`${on[0]?.toUpperCase()}${on.slice(1)}.`))),
          ),
        )
      : "",
  ].join("");
}
