import type { LayerSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { PosterGroup } from "@/components/svg/renderPoster";
import { type OverlayId, overlayIds } from "@/geodata/schema/catalogue";

export interface SwitchableStyle {
  style: StyleSpecification;
  /** Which switch a layer belongs to; null = it is always drawn. */
  groupOf(layerId: string): PosterGroup | null;
}

/** Group of the veil that lets all but the selection step back. */
export const veilGroup = "veil";

/**
 * One Style with every overlay's layers, so that a switch only has to show a group of the picture: the layers that the view
 * shows as they are, the others as they are where every overlay is on. `styleOf` gives the Style with some overlays on.
 */
export function switchableStyle(
  styleOf: (overlays: readonly OverlayId[]) => StyleSpecification,
  shown: readonly OverlayId[],
): SwitchableStyle {
  const [none, asked, every] = [styleOf([]), styleOf(shown), styleOf(overlayIds)];
  const groups = new Map<string, PosterGroup>();
  const layers = every.layers.map((layer, index): LayerSpecification => {
    const wanted = asked.layers[index] as LayerSpecification;
    if (layer.id === "veil" && wanted.type === "background") {
      groups.set(layer.id, { name: veilGroup, isHidden: false });
      return { ...wanted, paint: { ...wanted.paint, "background-opacity": 0.5 } };
    }
    const overlay = overlayIds.find((id) => "source" in layer && layer.source === id);
    // Shown whatever is on, or even where everything is on not: a switch has no part in it.
    if (!overlay || isShown(none.layers[index] as LayerSpecification) || !isShown(layer)) return wanted;
    groups.set(layer.id, { name: overlay, isHidden: !isShown(wanted) });
    return isShown(wanted) ? wanted : layer;
  });
  return { style: { ...asked, layers }, groupOf: (id) => groups.get(id) ?? null };
}

const isShown = ({ layout }: LayerSpecification) => layout?.visibility !== "none";
