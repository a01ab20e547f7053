import { useEffect, useSyncExternalStore } from "react";
import type { SeaCollection } from "@/components/style/shareFeatures";
import type { Division } from "@/components/view/view";
import { askShare, shownShare, subscribeShare } from "./shareStore";

/** Sectors of the share that the view shows or the slider stands at; null until they are there, or where there is none. */
export function useShare(division: Division, fieldUrl: string): SeaCollection | null {
  const percent = division.kind === "share" ? division.percent : null;
  const shown = useSyncExternalStore(subscribeShare, shownShare, () => null);
  useEffect(() => {
    if (percent !== null) askShare(percent, fieldUrl);
  }, [percent, fieldUrl]);
  return percent === null ? null : (shown?.share ?? null);
}
