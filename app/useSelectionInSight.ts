import { useEffect } from "react";
import type { PassageId } from "@/geodata/schema/ids";

/** Scrolls the selected Passage into the article's view; where it stands there already, nothing moves. */
export function useSelectionInSight(passageId: PassageId | null): void {
  useEffect(() => {
    if (passageId === null) return;
    const isStill = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    document
      .getElementById(passageId)
      ?.scrollIntoView({ block: "nearest", behavior: isStill ? "auto" : "smooth" });
  }, [passageId]);
}
