import { Legend } from "@/components/panel/Legend";
import { OverlayPanel } from "@/components/panel/OverlayPanel";
import { ViewChoices } from "@/components/panel/ViewChoices";
import type { Atlas } from "@/components/view/atlas";
import type { ViewState } from "@/components/view/view";

/** Switches, legend, language and theme: links all of them, so their code can wait. */
export default function LayersBody({ atlas, view }: { atlas: Atlas; view: ViewState }) {
  return (
    <>
      <OverlayPanel atlas={atlas} view={view} />
      <Legend atlas={atlas} view={view} />
      <ViewChoices view={view} />
    </>
  );
}
