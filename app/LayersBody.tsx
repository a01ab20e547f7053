import { Legend } from "@/components/panel/Legend";
import { OverlayPanel } from "@/components/panel/OverlayPanel";
import { ViewChoices } from "@/components/panel/ViewChoices";
import type { Atlas } from "@/components/view/atlas";
import type { ViewState } from "@/components/view/view";
import { PerspectivePart } from "./PerspectivePart";
import type { PanelParts } from "./usePanelParts";

interface Props {
  atlas: Atlas;
  view: ViewState;
  parts: PanelParts | null;
}

/** Switches, perspectives, legend, language and theme: links all of them, so their code can wait. */
export default function LayersBody({ atlas, view, parts }: Props) {
  return (
    <>
      <OverlayPanel atlas={atlas} view={view} />
      <PerspectivePart {...{ atlas, view, parts }} />
      <Legend atlas={atlas} view={view} />
      <ViewChoices view={view} />
    </>
  );
}
