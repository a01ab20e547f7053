import { useState } from "react";
import type { PlaceSummary } from "@/components/view/atlas";
import type { ViewState } from "@/components/view/view";
import { markupFor } from "./serverMarkup";
import type { PanelParts } from "./usePanelParts";

interface Props {
  place: PlaceSummary;
  view: ViewState;
  parts: PanelParts | null;
}

const id = "place-claims";

/** What is claimed about the selected place at the shown date: as it came with the page, then from the ledger. */
export function PlaceClaims({ place, view, parts }: Props) {
  const keyOf = () => `${place.id} ${view.date}`;
  const [first] = useState(() => ({
    key: keyOf(),
    markup: markupFor(id, (server) => server.placeClaims?.(place.id, view)),
  }));
  const made = parts?.code.placeClaims(place, view.date, parts.book, "h3");
  return (
    <section
      id={id}
      className="place-claims"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by components/panel, which escapes all text
      dangerouslySetInnerHTML={{ __html: made ?? (first.key === keyOf() ? first.markup : "") }}
    />
  );
}
