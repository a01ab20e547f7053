import { useMemo } from "react";
import { legendItems } from "@/components/style/legend";
import { type Atlas, highlightedIds } from "@/components/view/atlas";
import type { ViewState } from "@/components/view/view";
import { Swatch } from "./Swatch";

/** The symbols that the map shows now, in words: no others. */
export function Legend({ atlas, view }: { atlas: Atlas; view: ViewState }) {
  const items = useMemo(
    () =>
      legendItems([...atlas.places, ...atlas.unlisted], {
        ...view,
        highlightIds: highlightedIds(view.selection, atlas),
      }),
    [atlas, view],
  );
  return (
    <section className="legend">
      <h3>Legend</h3>
      <ul>
        {items.map(({ status, label }) => (
          <li key={status}>
            <Swatch status={status} view={view} /> {label}
          </li>
        ))}
      </ul>
    </section>
  );
}
