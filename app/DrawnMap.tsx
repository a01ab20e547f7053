import { useEffect, useMemo, useState } from "react";
import MapCanvas, { type MapCanvasProps } from "@/components/map/MapCanvas";
import { buildStyle, type StyleView } from "@/components/style/buildStyle";
import type { DerivedData } from "@/components/style/styleView";
import type { AtlasProps } from "./atlasData";

interface Props extends Omit<MapCanvasProps, "style"> {
  assets: AtlasProps["mapAssets"];
  view: StyleView;
}

/** The Style of the view and the canvas that draws it: everything that only the drawn map needs, loaded apart from the page. */
export default function DrawnMap({ assets, view, ...canvas }: Props) {
  const { overlays, highlightIds, date, lang, theme } = view;
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

  const style = useMemo(
    () => derived && buildStyle({ overlays, highlightIds, date, lang, theme }, { ...assets, derived }),
    [overlays, highlightIds, date, lang, theme, assets, derived],
  );
  return style && <MapCanvas {...canvas} style={style} />;
}

/** Labels and circles as the server worked them out; their hash is in the address, so their type is known. */
async function loadDerived(url: string, signal: AbortSignal): Promise<DerivedData> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as DerivedData;
}
