import { useEffect, useLayoutEffect } from "react";
import type { Selection } from "@/components/view/view";

declare global {
  interface Window {
    /** What was clicked last before the page's scripts listened, noted by earlyClicks.js; null from then on. */
    early?: { button: HTMLElement | null; link: HTMLElement | SVGElement | null } | null;
  }
}

/** Where earlyClicks.js puts its answer. */
export const earlySheetId = "early-sheet";

/** Answers a click that came before the page's scripts did, so that it is not lost, and takes the place of the first answer. */
export function useEarlyClick(selection: Selection): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new selection has a sheet of its own
  useLayoutEffect(() => {
    if (!window.early) document.getElementById(earlySheetId)?.replaceChildren();
  }, [selection]);

  useEffect(() => {
    const { button, link } = window.early ?? {};
    window.early = null;
    for (const element of [link, button]) {
      if (!element?.isConnected) continue;
      element.focus({ preventScroll: true });
      element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    }
  }, []);
}
