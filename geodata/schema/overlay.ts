import { z } from "zod";
import { layerFileIds, overlayIds } from "./catalogue";

export { baseIds, layerFileIds, type Overlay, overlayIds, overlays } from "./catalogue";

export const OverlayId = z.enum(overlayIds);
export type OverlayId = z.infer<typeof OverlayId>;
export const LayerFileId = z.enum(layerFileIds);
export type LayerFileId = z.infer<typeof LayerFileId>;
