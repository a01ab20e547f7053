import { html, text } from "@/components/view/html";
import type { DivisionMethod } from "@/geodata/schema/catalogue";
import type { FeatureId } from "@/geodata/schema/ids";
import type { FieldPlace, NamedField } from "./divisionFacts";
import { methodTexts, stateCodes, stateTitles } from "./methodTexts";

/** In whose sector each named field lies, by division. */
export function fieldTable(
  fields: readonly NamedField[],
  divisions: readonly (DivisionMethod | "share")[],
  placeUnder: (field: NamedField, division: DivisionMethod | "share") => FieldPlace,
  shown: string,
  hrefOf: (id: FeatureId) => string,
): string {
  const head = html(
    "tr",
    {},
    html("th", { scope: "col" }, "Field"),
    ...divisions.map((id) =>
      html("th", { scope: "col", "data-shown": id === shown }, text(methodTexts[id].short)),
    ),
  );
  const rows = fields.map((field) =>
    html(
      "tr",
      {},
      html(
        "th",
        { scope: "row" },
        html("a", { href: hrefOf(field.id) }, text(field.name)),
        html("small", {}, ` ± ${field.accuracyKm} km`),
      ),
      ...divisions.map((id) => html("td", { "data-shown": id === shown }, cell(placeUnder(field, id)))),
    ),
  );
  return html(
    "div",
    { class: "wide-table", role: "region", "aria-label": "Fields by division", tabindex: 0 },
    html(
      "table",
      {},
      html("caption", {}, "In whose part each field lies"),
      html("thead", {}, head),
      html("tbody", {}, ...rows),
    ),
  );
}

/** Positions are known to some km only: nearer than that to a line nobody can say. */
function cell({ area, isNearLine }: FieldPlace): string {
  if (isNearLine) return html("i", {}, "near the line");
  const country = area?.country;
  if (!country) return area?.method === "zones" ? "common" : "not divided";
  const code = html("abbr", { title: stateTitles[country] }, text(stateCodes[country] ?? country));
  if (area.status === "zone-territorial") return `${code} territorial`;
  return area.status === "zone-fishing" ? `${code} fishing` : code;
}
