import type { ViewState } from "@/components/view/view";
import { type LayerFileId, layerFileIds, overlayIds } from "@/geodata/schema/catalogue";
import type { OriginId } from "@/geodata/schema/ids";

/** A file of the map and the Origins it was made from. */
export interface MapFile {
  /** Absent for the relief, which is always visible. */
  overlay?: LayerFileId | undefined;
  origins: readonly OriginId[];
}

/** Origins of what the view draws, in the order of the manifest's files. */
export function visibleOrigins(view: ViewState, files: readonly MapFile[]): OriginId[] {
  const hidden = new Set<LayerFileId>(overlayIds.filter((id) => !view.overlays.includes(id)));
  const shown = layerFileIds.filter((id) => !hidden.has(id));
  const visible = files.filter(({ overlay }) => overlay === undefined || shown.includes(overlay));
  return [...new Set(visible.flatMap(({ origins }) => origins))];
}
