import type { ColourName } from "./palette";
import type { HatchId } from "./patterns";

/** How the part of the sea that goes to a state is told from that of its neighbours: by pattern first, by hue second. */
export interface SectorLook {
  colour: ColourName;
  hatch: HatchId;
}

/** By the id of the country. */
export const sectorLooks = {
  azerbaijan: { colour: "hueAZ", hatch: "rising" },
  iran: { colour: "hueIR", hatch: "upright" },
  kazakhstan: { colour: "hueKZ", hatch: "level" },
  russia: { colour: "hueRU", hatch: "falling" },
  turkmenistan: { colour: "hueTM", hatch: "dots" },
} as const satisfies Record<string, SectorLook>;
