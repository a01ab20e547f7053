import type { Atlas } from "@/components/view/atlas";
import { setPerspective } from "@/components/view/change";
import { html, text } from "@/components/view/html";
import { changedThings, statusIn } from "@/components/view/perspective";
import type { ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import { comparison, lowerCase, nameOf, statusWords } from "./comparison";
import { perspectiveInWords } from "./perspectiveWords";

type HrefOf = (view: ViewState) => string;

/** What a perspective, or two that are compared, draw otherwise; "" for what is on the ground. For places with little room. */
export function perspectiveSummary(view: ViewState, atlas: Atlas, hrefOf: HrefOf): string {
  if (view.compare) return comparison(view, view.compare, atlas, null, hrefOf);
  if (view.perspective === "on-the-ground") return "";
  const back = html(
    "a",
    { class: "frame", href: hrefOf(setPerspective(view, "on-the-ground")) },
    "Show what is on the ground",
  );
  return changesInWords(view, atlas, hrefOf) + html("p", {}, back);
}

/** What the perspective of a view draws differently than it is on the ground, as a list. */
export function changesInWords(view: ViewState, atlas: Atlas, hrefOf: HrefOf = viewHref): string {
  const { perspective, date } = view;
  const changed = changedThings(perspective, date, [...atlas.places, ...atlas.unlisted]).map((thing) =>
    html(
      "li",
      {},
      nameOf(thing, view, hrefOf),
      text(`: ${lowerCase(statusWords(statusIn(thing, perspective, date)))}.`),
    ),
  );
  if (changed.length === 0)
    return html(
      "p",
      {},
      text(`No claim found of ${perspectiveInWords(perspective)} draws anything differently on this day.`),
    );
  return (
    html("p", {}, "Drawn differently than on the ground:") + html("ul", { class: "changed" }, ...changed)
  );
}
