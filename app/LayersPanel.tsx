import { Legend } from "@/components/panel/Legend";
import { OverlayPanel } from "@/components/panel/OverlayPanel";
import { ViewChoices } from "@/components/panel/ViewChoices";
import type { ThemeName } from "@/components/style/palette";
import type { Atlas } from "@/components/view/atlas";
import type { ViewState } from "@/components/view/view";

interface Props {
  atlas: Atlas;
  view: ViewState;
  theme: ThemeName;
  isOpen: boolean;
  onToggle(): void;
}

/** Overlays, legend, language and theme, over the map's corner. */
export function LayersPanel({ atlas, view, theme, isOpen, onToggle }: Props) {
  return (
    <section className="layers" id="layers" data-open={isOpen} aria-label="Overlays and legend">
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
        <OverlayPanel atlas={atlas} view={view} theme={theme} />
        <Legend atlas={atlas} view={view} theme={theme} />
        <ViewChoices view={view} />
      </div>
    </section>
  );
}
