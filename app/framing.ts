import type { CameraGoal } from "@/components/map/cameraGoal";
import { type Atlas, boundsAround, highlightedIds } from "@/components/view/atlas";
import type { ViewState } from "@/components/view/view";
import { homeBounds } from "@/geodata/schema/catalogue";
import type { Bounds } from "@/geodata/schema/geometry";

/** The whole Caspian Sea, with a little of its shores. */
const caspianBounds: Bounds = [46.5, 36.4, 54.9, 47.3];

/**
 * Where the map should look in a view: at the link's camera, else at what is selected, else at the
 * Caspian Sea where it is shown divided, else at the whole.
 */
export function framing(view: ViewState, atlas: Atlas, key: string): CameraGoal {
  if (view.camera) return { key, kind: "camera", camera: view.camera };
  if (view.division.kind !== "none" && view.selection.kind === "none")
    return { key, kind: "bounds", bounds: caspianBounds };
  const around = boundsAround(highlightedIds(view.selection, atlas), atlas);
  return { key, kind: "bounds", bounds: around ?? homeBounds };
}
