import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { articleDate } from "@/components/view/home";
import type { LayerFileId } from "@/geodata/schema/catalogue";
import type { Status } from "@/geodata/schema/feature";
import type { FeatureId, Language } from "@/geodata/schema/ids";
import type { StyleView } from "./styleView";

type Expression = ExpressionSpecification;

export const all = (...conditions: Expression[]): Expression => ["all", ...conditions];
export const not = (condition: Expression): Expression => ["!", condition];
/** What a Feature is drawn as in the view: what its own `status` says, unless the view has another one for it. */
export function drawnStatus({ statuses = {} }: StyleView): Expression {
  const others = Object.entries(statuses);
  if (others.length === 0) return ["get", "status"];
  return ["match", ["get", "id"], ...others.flat(), ["get", "status"]] as unknown as Expression;
}
export const hasStatus = (view: StyleView, ...wanted: Status[]): Expression => [
  "in",
  drawnStatus(view),
  ["literal", wanted],
];
/** What its own `status` says, whatever the view draws it as. */
export const isUsually = (...wanted: Status[]): Expression => ["in", ["get", "status"], ["literal", wanted]];
export const isPoint: Expression = ["in", ["geometry-type"], ["literal", ["Point", "MultiPoint"]]];
export const isLine: Expression = ["in", ["geometry-type"], ["literal", ["LineString", "MultiLineString"]]];
export const isArea: Expression = ["in", ["geometry-type"], ["literal", ["Polygon", "MultiPolygon"]]];
export const isHovered: Expression = ["boolean", ["feature-state", "hover"], false];

export const isOneOf = (ids: readonly FeatureId[]): Expression => [
  "in",
  ["get", "id"],
  ["literal", [...ids]],
];
export const isSelected = (view: StyleView): Expression => isOneOf(view.highlightIds);
/** The same among the Features of one file: what is selected elsewhere does not change its layers. */
export const isSelectedIn = ({ highlightsIn }: StyleView, file: LayerFileId): Expression =>
  isOneOf(highlightsIn?.[file] ?? []);

const validFrom: Expression = ["to-string", ["coalesce", ["get", "validFrom"], "0000"]];
const validTo: Expression = ["to-string", ["coalesce", ["get", "validTo"], "9999"]];

/** True for what exists at the shown date; `validTo` is the first day on which it no longer does. ISO days sort as text. */
export const isCurrent = (view: StyleView): Expression =>
  all(["<=", validFrom, view.date], [">", validTo, view.date]);

/** Drawn among the rest: exists at the date and isn't drawn as selected. */
export const isRest = (view: StyleView): Expression => restBut(isSelected(view), view);
/** The same for the Features of one file. */
export const isRestIn = (view: StyleView, file: LayerFileId): Expression =>
  restBut(isSelectedIn(view, file), view);

const restBut = (chosen: Expression, view: StyleView): Expression =>
  view.division.kind === "none"
    ? all(isCurrent(view), not(chosen))
    : all(isCurrent(view), not(chosen), not(isOneOf(linesOfDivisions)));

/** Lines of the overlay that a division draws itself: each line is drawn once (CONVENTIONS D4). */
const linesOfDivisions = ["line-median", "line-astara-hasankuli"];

/** Name in a language, without what a gazetteer adds in brackets; the short English name where none is held. */
export function nameIn(lang: Language): Expression {
  if (lang === "en") return ["to-string", ["get", "name"]];
  const held: Expression = ["get", lang, ["object", ["get", "names"], ["literal", {}]]];
  const name: Expression = ["var", "name"];
  const bracket: Expression = ["index-of", " (", name];
  // "One (a) / Two (b)" stays whole; in "One (a / b)" the slash is part of what was added.
  const hasTwoNames: Expression = all(
    ["in", " / ", name],
    [">", ["index-of", " / ", name], ["index-of", ")", name]],
  );
  const bare: Expression = [
    "case",
    all([">", bracket, 0], not(hasTwoNames)),
    ["slice", name, 0, bracket],
    name,
  ];
  return ["let", "name", ["to-string", ["coalesce", held, ["get", "name"]]], bare];
}

/** "since the article, 2025" after the name of what did not exist at the shown date; "until 2020" of what no longer does. */
export function dateSuffix(view: StyleView): Expression {
  return [
    "case",
    all([">", validFrom, view.date], [">", validFrom, articleDate]),
    ["concat", "\nsince the article, ", ["slice", validFrom, 0, 4]],
    [">", validFrom, view.date],
    ["concat", "\nfrom ", ["slice", validFrom, 0, 4]],
    ["<=", validTo, view.date],
    ["concat", "\nuntil ", ["slice", validTo, 0, 4]],
    "",
  ];
}

/** Value that grows with zoom: `[zoom, value]` pairs, linear between them. */
export const byZoom = (...stops: [zoom: number, value: number | Expression][]): Expression =>
  ["interpolate", ["linear"], ["zoom"], ...stops.flat()] as Expression;
