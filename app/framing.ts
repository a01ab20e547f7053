import type { CameraGoal } from "@/components/map/cameraGoal";
import { type Atlas, boundsAround, highlightedIds } from "@/components/view/atlas";
import type { ViewState } from "@/components/view/view";
import { homeBounds } from "@/geodata/schema/catalogue";

/** Where the map should look in a view: at the link's camera, else at what is selected, else at the whole. */
export function framing(view: ViewState, atlas: Atlas, key: string): CameraGoal {
  if (view.camera) return { key, kind: "camera", camera: view.camera };
  const around = boundsAround(highlightedIds(view.selection, atlas), atlas);
  return { key, kind: "bounds", bounds: around ?? homeBounds };
}
