import type { SeaFeature } from "@/components/style/shareFeatures";
import { clear, selectFeature, setDivision } from "@/components/view/change";
import { formatDivision } from "@/components/view/divisionParam";
import { divisionTitles } from "@/components/view/divisionTitles";
import { formatDate } from "@/components/view/formatDate";
import { html, text } from "@/components/view/html";
import type { Division, ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import { type DivisionMethod, divisionMethods, shareRange } from "@/geodata/schema/catalogue";
import type { Source } from "@/geodata/schema/place";
import { areasOf, comparedWith, featuresOf, type NamedField, placeOf } from "./divisionFacts";
import { fieldTable } from "./fieldTable";
import { methodTexts } from "./methodTexts";
import { shareTable } from "./shareTable";

/** All that the sheet is made of. */
export interface DivisionInput {
  view: ViewState;
  /** Parts and lines of every method. */
  sectors: readonly SeaFeature[];
  /** Parts and lines of the shown share; null where a method is shown. */
  share: readonly SeaFeature[] | null;
  fields: readonly NamedField[];
  sources: Record<string, Source>;
  /** When the coast was as drawn, in words. */
  coastDate: string;
  /** Where a view is: `viewHref` on the page, another address in a frame. */
  hrefOf?: (view: ViewState) => string;
}

/** The sheet "Dividing the Caspian" as markup: choice of method, shares, fields, and what the lines rest on. */
export function divisionSheet(input: DivisionInput): string {
  const { view, sectors, share, fields, hrefOf = viewHref } = input;
  const { division } = view;
  if (division.kind === "none") return "";
  const shownId = division.kind === "method" ? division.method : "share";
  const partsOf = (id: DivisionMethod | "share") =>
    id === "share" ? (share ?? []) : featuresOf(id, sectors, view.date);
  const method = methodTexts[shownId];
  const areas = areasOf(partsOf(shownId));
  const places = new Map(comparedWith(division).map((id) => [id, partsOf(id)]));
  return [
    html(
      "header",
      {},
      html("p", { class: "eyebrow" }, "dispute over the sea"),
      html("h2", { id: "division-title", tabindex: -1 }, "Dividing the Caspian"),
      html(
        "a",
        { class: "close", href: hrefOf(setDivision(view, { kind: "none" })) },
        html("span", { class: "visually-hidden" }, "Close and show the sea undivided"),
        html("span", { "aria-hidden": "true" }, "×"),
      ),
    ),
    choice(view, hrefOf),
    html("h3", {}, text(divisionTitles[shownId])),
    html("p", {}, text(method.says)),
    division.kind === "share" ? slider(view, division.percent, hrefOf) : "",
    areas.length > 0
      ? shareTable(areas, `Parts of the sea${shownId === "agreed" ? ` on ${formatDate(view.date)}` : ""}`)
      : html("p", {}, `No state had a sector with all of its lines agreed on ${formatDate(view.date)}.`),
    html("h3", {}, "Fields"),
    fieldTable(
      fields,
      [...places.keys()],
      (field, id) => placeOf(field, places.get(id) ?? []),
      shownId,
      (id) => hrefOf(selectFeature(view, id)),
    ),
    statements(method.islands, input.coastDate),
    sourceList(method.sources, input.sources),
  ].join("");
}

/** Each way of dividing is a link to its view. */
function choice(view: ViewState, hrefOf: (view: ViewState) => string): string {
  const link = (division: Division, title: string, isShown: boolean) =>
    html(
      "li",
      {},
      html(
        "a",
        { href: hrefOf(clear(setDivision(view, division))), "aria-current": isShown ? "true" : null },
        text(title),
      ),
    );
  const { division } = view;
  return html(
    "nav",
    { "aria-label": "Ways of dividing the sea" },
    html(
      "ul",
      { class: "division-choice" },
      ...divisionMethods.map((method) =>
        link(
          { kind: "method", method },
          divisionTitles[method],
          division.kind === "method" && division.method === method,
        ),
      ),
      link(
        division.kind === "share" ? division : { kind: "share", percent: shareRange.most },
        divisionTitles.share,
        division.kind === "share",
      ),
    ),
  );
}

/** Without scripts the shares are links. */
function slider(view: ViewState, percent: number, hrefOf: (view: ViewState) => string): string {
  const steps = Array.from(
    { length: shareRange.most - shareRange.least + 1 },
    (_, i) => shareRange.least + i,
  );
  const to = (share: number) => hrefOf(setDivision(view, { kind: "share", percent: share }));
  return html(
    "div",
    { class: "share-slider" },
    html("label", { for: "iran-share" }, "Share of Iran ", html("output", {}, `${percent.toFixed(1)} %`)),
    html("input", {
      id: "iran-share",
      type: "range",
      min: shareRange.least,
      max: shareRange.most,
      step: shareRange.step,
      value: percent,
      "aria-valuetext": `${percent.toFixed(1)} per cent`,
      "data-href": to(percent).replace(formatDivision({ kind: "share", percent }), "share-*"),
    }),
    html(
      "p",
      { class: "share-steps" },
      ...steps.map((share) =>
        html("a", { href: to(share), "aria-current": share === percent ? "true" : null }, `${share} %`),
      ),
    ),
  );
}

/** What every line on this map rests on. */
function statements(islands: "counted" | "not counted", coastDate: string): string {
  return (
    html("h3", {}, "What the lines rest on") +
    html(
      "ul",
      { class: "rests-on" },
      html(
        "li",
        {},
        text(
          `Coast: OpenStreetMap, ${coastDate}. It has no one sea level; the treaties took the coast at −28 m, and the sea has fallen since.`,
        ),
      ),
      html(
        "li",
        {},
        `Islands are ${islands} as coast; Neft Daşları, a town on platforms, is one of them as OpenStreetMap draws it.`,
      ),
      html("li", {}, "The Garabogazköl lagoon is left out: shares are of the sea without it."),
      html(
        "li",
        {},
        "Distances and areas on a sphere of radius 6,371 km; on an ellipsoid lines would move by up to 0.4 km.",
      ),
      html(
        "li",
        {},
        "Computed for this map from the coast, at half-kilometre steps; agreed by no one unless it says so.",
      ),
    )
  );
}

function sourceList(keys: readonly string[], sources: Record<string, Source>): string {
  const items = keys.flatMap((key) => {
    const source = sources[key];
    if (!source) return [];
    const { title, url } = source;
    return html(
      "li",
      {},
      url ? html("a", { href: url, target: "_blank", rel: "noopener" }, text(title)) : text(title),
    );
  });
  return html("section", { class: "sources" }, html("h3", {}, "Sources"), html("ul", {}, ...items));
}
