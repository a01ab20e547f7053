import type { Settlement } from "@/geodata/schema/settlement";
import type { Content } from "../readContent";
import { findDoubles, listPlaces } from "./listPlaces";

/** Settlements: each once, a Place or labelled, its spans of control in order and none over another. */
export function checkSettlements(content: Content): string[] {
  const placed = new Set(listPlaces(content).map(({ place }) => place.id));
  const doubles = findDoubles(content.settlements, ({ id }) => id, String);
  return [
    ...doubles.map(([id]) => `settlements.json: "${id}" stands there twice; expected once`),
    ...content.settlements.flatMap((settlement) =>
      [...checkLabel(settlement, placed), ...checkSpans(settlement)].map(
        (problem) => `settlements.json: "${settlement.id}" ${problem}`,
      ),
    ),
  ];
}

function checkLabel({ id, label }: Settlement, placed: ReadonlySet<string>): string[] {
  if (label && placed.has(id)) return ["is a Place and has a label too; expected one of the two"];
  return label || placed.has(id) ? [] : ["is no Place and has no label; expected one of the two"];
}

function checkSpans({ control }: Settlement): string[] {
  return control.flatMap(({ from = "", to = "9999" }, index) => {
    const problems: string[] = [];
    if (from >= to) problems.push(`is held from ${from} to ${to}; expected its first day before its end`);
    const before = control[index - 1];
    if (before && (before.to ?? "9999") > from)
      problems.push(
        `is held from ${from} while the span before lasts to ${before.to ?? "now"}; expected none over another`,
      );
    return problems;
  });
}
