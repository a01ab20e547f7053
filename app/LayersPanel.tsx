import { Legend } from "@/components/panel/Legend";
import { OverlayPanel } from "@/components/panel/OverlayPanel";
import { ViewChoices } from "@/components/panel/ViewChoices";
import type { Atlas } from "@/components/view/atlas";
import type { ViewState } from "@/components/view/view";
import type { Layout } from "./useLayout";

interface Props {
  atlas: Atlas;
  view: ViewState;
  isOpen: boolean;
  state: Layout["panel"];
  onToggle(): void;
}

/** Overlays, legend, language and theme, over the map's corner. */
export function LayersPanel({ atlas, view, isOpen, state, onToggle }: Props) {
  return (
    <section className="layers" id="layers" data-open={state} aria-label="Overlays and legend">
      <h2>
        <button
          type="button"
          className="layers-toggle"
          aria-expanded={isOpen}
          aria-controls="layers-body"
          onClick={onToggle}
        >
          Overlays and legend
        </button>
      </h2>
      <div className="layers-body" id="layers-body">
        <OverlayPanel atlas={atlas} view={view} />
        <Legend atlas={atlas} view={view} />
        <ViewChoices view={view} />
      </div>
    </section>
  );
}
