import { useState } from "react";
import type { Padding } from "@/components/map/cameraGoal";
import type { Box } from "@/components/view/box";
import { useMedia } from "./useMedia";

/** Widths at which the page changes; `css/layout.css` has the same, and `css/mapPicture.css` the same paddings. */
const wide = "(min-width: 56.25em)";
const roomy = "(min-width: 88em)";

/** What lies over the map, CSS px: search box with the panel's button, zoom controls, the open panel, the sheet, the caption. */
const tools = { width: 308, height: 120 };
const controls = { width: 58, height: 150 };
const sheetWidth = 404;
const captionHeight = 100;

export interface Layout {
  isPanelOpen: boolean;
  /** "auto": as the width has it. CSS decides before any script does. */
  panel: "auto" | "open" | "shut";
  togglePanel(): void;
  /** Part of the map that is covered: the camera frames what is left. */
  padding: Padding;
  /** Where arrows at the map's edge may stand. */
  edges: { padding: Padding; covered(size: { width: number; height: number }): Box[] };
}

/** What lies over the map at this width. Until the reader opens or closes it, the panel is open where it has room. */
export function useLayout({ hasSheet, hasCaption }: { hasSheet: boolean; hasCaption: boolean }): Layout {
  const isWide = useMedia(wide, true);
  const isRoomy = useMedia(roomy, false);
  const [asked, setAsked] = useState<boolean | null>(null);
  const isPanelOpen = asked ?? isRoomy;
  const left = isWide && isPanelOpen ? tools.width : 0;
  const right = isRoomy && hasSheet ? sheetWidth : 0;
  // What is chosen is framed below the tools, not under them.
  const isUnderTools = isWide && !isPanelOpen && (hasSheet || hasCaption);
  const bottom = isWide && hasCaption ? captionHeight : 0;
  const margin = isWide ? 40 : 24;
  return {
    isPanelOpen,
    panel: asked === null ? "auto" : asked ? "open" : "shut",
    togglePanel: () => setAsked(!isPanelOpen),
    padding: {
      top: isUnderTools ? tools.height + 8 : margin + (isWide ? 20 : 44),
      right: right + margin + (isWide ? 24 : 40),
      bottom: bottom + margin,
      left: left + margin,
    },
    edges: {
      padding: { top: isWide ? 4 : tools.height / 2, right: right + 4, bottom: bottom + 30, left: left + 4 },
      covered: ({ width, height }) =>
        isWide
          ? [
              { left: 0, top: 0, right: tools.width, bottom: tools.height },
              { left: width - controls.width, top: 0, right: width, bottom: controls.height },
            ]
          : [{ left: width - controls.width, top: height - controls.height, right: width, bottom: height }],
    },
  };
}
