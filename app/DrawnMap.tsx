import { useEffect, useMemo, useState } from "react";
import MapCanvas, { type MapCanvasProps } from "@/components/map/MapCanvas";
import { buildStyle } from "@/components/style/buildStyle";
import { buildStyleView } from "@/components/style/buildStyleView";
import type { ThemeName } from "@/components/style/palette";
import type { DerivedData } from "@/components/style/styleView";
import type { Atlas } from "@/components/view/atlas";
import type { ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import type { AtlasProps } from "./atlasData";
import "./openShareLinks";
import { useShare } from "./useShare";

export interface DrawnMapProps extends Omit<MapCanvasProps, "style" | "workerUrl"> {
  assets: AtlasProps["mapAssets"];
  atlas: Atlas;
  view: ViewState;
  theme: ThemeName;
  /** The relief is the last thing to load. */
  hasRelief: boolean;
}

/** The Style of the view and the canvas that draws it: everything that only the drawn map needs, loaded apart from the page. */
export default function DrawnMap({ atlas, assets, view, theme, hasRelief, ...canvas }: DrawnMapProps) {
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
  const look = viewHref({ ...view, camera: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a move of the camera must not build the Style anew
  const styleView = useMemo(() => buildStyleView(view, atlas, theme), [look, atlas, theme]);
  const style = useMemo(() => {
    const relief = hasRelief ? assets.relief : null;
    return derived && buildStyle(styleView, { ...assets, relief, derived, share });
  }, [styleView, assets, hasRelief, derived, share]);
  return style && <MapCanvas {...canvas} style={style} workerUrl={assets.workerUrl} />;
}

/** Labels and circles as the server worked them out; their hash is in the address, so their type is known. */
async function loadDerived(url: string, signal: AbortSignal): Promise<DerivedData> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as DerivedData;
}
