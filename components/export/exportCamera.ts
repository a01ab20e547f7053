import { cameraFor, mercatorBox, type Size, worldSizePx } from "@/components/svg/camera";
import type { PosterGoal } from "@/components/svg/posterBox";
import type { Camera, ViewState } from "@/components/view/view";

/** About the map that a reader sees beside the article: a link's zoom means what fits into it, px. */
const readersMap: Size = { width: 850, height: 700 };

/** Px that stay free around what is framed, as a share of the map's smaller edge. */
const paddingShare = 0.04;

/** Where a picture of this size looks, so that it shows what the reader sees: what is larger is drawn larger. */
export function exportCamera(view: ViewState, goal: PosterGoal, size: Size): Camera {
  const { bounds, limits } = goal;
  if (view.camera) {
    const zoom = Math.log2(fittingWorld(view, goal, size) / worldSizePx(0));
    return cameraFor(bounds, size, undefined, { ...limits, minZoom: zoom, maxZoom: zoom });
  }
  const free = freePx(size);
  const padding = { top: free, right: free, bottom: free, left: free };
  return cameraFor(bounds, size, padding, { ...limits, minZoom: 0 });
}

/** Px around the Earth at which a picture of this size just shows what the view is about; the map's frame isn't asked. */
export function fittingWorld(view: ViewState, { bounds, limits }: PosterGoal, size: Size): number {
  if (view.camera) {
    const share = Math.min(size.width / readersMap.width, size.height / readersMap.height);
    return worldSizePx(limits.maxZoom ?? view.camera.zoom) * share;
  }
  const { left, top, right, bottom } = mercatorBox(bounds);
  const free = freePx(size);
  const fit = Math.min((size.width - 2 * free) / (right - left), (size.height - 2 * free) / (bottom - top));
  return Math.min(fit, worldSizePx(limits.maxZoom ?? Number.POSITIVE_INFINITY));
}

const freePx = ({ width, height }: Size) => Math.min(width, height) * paddingShare;
