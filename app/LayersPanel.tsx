import type { Atlas } from "@/components/view/atlas";
import type { ViewState } from "@/components/view/view";
import { later } from "./later";
import type { Layout } from "./useLayout";
import type { PanelParts } from "./usePanelParts";

const LayersBody = later(
  () => import("./LayersBody"),
  typeof window === "undefined" ? require("./LayersBody").default : null,
);

interface Props {
  atlas: Atlas;
  view: ViewState;
  isOpen: boolean;
  state: Layout["panel"];
  onToggle(): void;
  parts: PanelParts | null;
}

/** Overlays, legend, language and theme, over the map's corner. */
export function LayersPanel({ atlas, view, isOpen, state, onToggle, parts }: Props) {
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
        <LayersBody {...{ atlas, view, parts }} />
      </div>
    </section>
  );
}
