import type { LayerWithFeatures } from "../layer";
import type { Picture } from "../picture";
import { Placement } from "./collision";
import { lineSymbols } from "./lineLabels";
import { pointSymbols } from "./pointLabels";

export interface PlacedLabels {
  /** Markup of the symbol layers, by layer id. */
  markup: ReadonlyMap<string, string>;
  placement: Placement;
}

/**
 * The symbol layers. As in MapLibre the last layer is placed first and what lies under it gives way, while all are drawn in the
 * Style's order. What `placement` holds already stays free.
 */
export function placeLabels(
  layers: readonly LayerWithFeatures[],
  picture: Picture,
  placement = new Placement(),
): PlacedLabels {
  const markup = new Map<string, string>();
  for (const { layer, features } of [...layers].reverse()) {
    if (layer.layer.type !== "symbol") continue;
    const isAlongLine = layer.value<string>("symbol-placement") !== "point";
    const draw = isAlongLine ? lineSymbols : pointSymbols;
    markup.set(layer.layer.id, draw(layer, features, picture, placement));
  }
  return { markup, placement };
}
