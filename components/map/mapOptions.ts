import type { Camera } from "@/components/view/view";
import { frame, homeBounds } from "@/geodata/schema/catalogue";
import { maxZoom, minZoom } from "./cameraGoal";

/** How the map is opened: inside the frame, north up, nothing asked of another host, every frame the same. */
export function mapOptions(label: string, start: Camera | null) {
  return {
    ...(start ? { center: start.center, zoom: start.zoom } : { bounds: homeBounds }),
    locale: { "Map.Title": label },
    maxBounds: frame,
    minZoom,
    maxZoom,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    // The page has its own line of attribution.
    attributionControl: false as const,
    // Labels appear at once: a switch is answered by one repaint, and pictures of the map are the same every time.
    fadeDuration: 0,
    // The Style is checked by tests, not in the reader's browser.
    validateStyle: false,
    // Otherwise close zooms would split the one tile that holds the label lines.
    zoomLevelsToOverscale: undefined,
  };
}
