import { useEffect, useMemo, useState } from "react";
import MapCanvas, { type MapCanvasProps } from "@/components/map/MapCanvas";
import { buildStyle, type StyleView } from "@/components/style/buildStyle";
import type { DerivedData } from "@/components/style/styleView";
import type { AtlasProps } from "./atlasData";
import "./openShareLinks";
import { useShare } from "./useShare";

export interface DrawnMapProps extends Omit<MapCanvasProps, "style" | "workerUrl"> {
  assets: AtlasProps["mapAssets"];
  view: StyleView;
  /** The relief is the last thing to load. */
  hasRelief: boolean;
}

/** The Style of the view and the canvas that draws it: everything that only the drawn map needs, loaded apart from the page. */
export default function DrawnMap({ assets, view, hasRelief, ...canvas }: DrawnMapProps) {
  const { onState } = canvas;
  const [derived, setDerived] = useState<DerivedData | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: loaded once; who listens may change meanwhile
  useEffect(() => {
    const abort = new AbortController();
    loadDerived(assets.derivedUrl, abort.signal).then(setDerived, (error: unknown) => {
      if (!abort.signal.aborted) onState("failed", String(error));
    });
    return () => abort.abort();
  }, [assets.derivedUrl]);

  const share = useShare(view.division, assets.division.shareField);

  const style = useMemo(() => {
    const relief = hasRelief ? assets.relief : null;
    return derived && buildStyle(view, { ...assets, relief, derived, share });
  }, [view, assets, hasRelief, derived, share]);
  return style && <MapCanvas {...canvas} style={style} workerUrl={assets.workerUrl} />;
}

/** Labels and circles as the server worked them out; their hash is in the address, so their type is known. */
async function loadDerived(url: string, signal: AbortSignal): Promise<DerivedData> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as DerivedData;
}
