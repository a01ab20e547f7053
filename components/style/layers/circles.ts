import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { type LayerFileId, overlayIds } from "@/geodata/schema/catalogue";
import { all, isCurrent, isSelected } from "../expressions";
import { palettes } from "../palette";
import type { Filter, StyleView } from "../styleView";

/** Around a position that is known to more than 10 km: a dashed circle of that radius. */
export function circleLayers(
  view: StyleView,
  isVisible: (file: LayerFileId) => boolean,
): LayerSpecification[] {
  const palette = palettes[view.theme];
  const shown: Filter = ["in", ["get", "overlay"], ["literal", overlayIds.filter(isVisible)]];
  const filter: Filter = ["any", isSelected(view), all(isCurrent(view), shown)];
  return [
    {
      id: "circles:fill",
      type: "fill",
      source: "circles",
      filter,
      paint: { "fill-color": palette.inkSoft, "fill-opacity": 0.05 },
    },
    {
      id: "circles:line",
      type: "line",
      source: "circles",
      filter,
      paint: { "line-color": palette.inkSoft, "line-width": 1, "line-dasharray": [4, 3] },
    },
  ];
}
