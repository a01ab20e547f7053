import { useEffect, useRef, useState } from "react";
import type { SheetTexts } from "@/components/panel/PlaceSheet";
import type { FeatureId } from "@/geodata/schema/ids";
import type { Gazetteer } from "@/geodata/schema/place";

type Loaded =
  | { kind: "loading" }
  /** `for` = the place that was open then; opening another one is the reader's way to try again. */
  | { kind: "failed"; for: FeatureId | null }
  | { kind: "ready"; gazetteer: Gazetteer };

/**
 * Texts of the selected place: with the page for the place that the link names, else from the gazetteer, which is loaded once
 * and given to `onGazetteer` as well.
 */
export function useSheetTexts(
  url: string,
  selectedId: FeatureId | null,
  initial: (SheetTexts & { kind: "ready" }) | null,
  onGazetteer: (gazetteer: Gazetteer) => void,
): SheetTexts {
  const [loaded, setLoaded] = useState<Loaded>({ kind: "loading" });
  const isWanted = loaded.kind === "loading";
  const openId = useRef(selectedId);

  useEffect(() => {
    openId.current = selectedId;
    setLoaded((before) =>
      before.kind === "failed" && before.for !== selectedId ? { kind: "loading" } : before,
    );
  }, [selectedId]);

  useEffect(() => {
    if (!isWanted) return;
    const abort = new AbortController();
    load(url, abort.signal).then(
      (gazetteer) => {
        setLoaded({ kind: "ready", gazetteer });
        onGazetteer(gazetteer);
      },
      () => {
        if (!abort.signal.aborted) setLoaded({ kind: "failed", for: openId.current });
      },
    );
    return () => abort.abort();
  }, [url, isWanted, onGazetteer]);

  if (selectedId === null) return { kind: "loading" };
  if (initial?.place.id === selectedId) return initial;
  if (loaded.kind !== "ready") return loaded;
  const place = loaded.gazetteer.places.find(({ id }) => id === selectedId);
  return place ? { kind: "ready", place, sources: loaded.gazetteer.sources } : { kind: "failed" };
}

/** The gazetteer as `npm run geodata` wrote it: its hash is in the address, so its type is known without parsing. */
async function load(url: string, signal: AbortSignal): Promise<Gazetteer> {
  const response = await fetch(url, { signal, priority: "low" });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as Gazetteer;
}
