import { type PointerEvent, type ReactNode, useRef, useState } from "react";
import { Chooser } from "@/components/panel/Chooser";
import { MapControls } from "@/components/panel/MapControls";
import { pickChoices } from "@/components/panel/pickChoices";
import { SearchBox } from "@/components/panel/SearchBox";
import type { Atlas } from "@/components/view/atlas";
import { clear, selectFeature } from "@/components/view/change";
import type { Camera, ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import type { FeatureId } from "@/geodata/schema/ids";
import type { AtlasProps } from "./atlasData";
import { HoverLabel } from "./HoverLabel";
import { LayersPanel } from "./LayersPanel";
import { MapStage } from "./MapStage";
import type { CameraControl } from "./useCamera";
import { earlySheetId } from "./useEarlyClick";
import type { Hover } from "./useHover";
import { useLayout } from "./useLayout";
import type { PanelParts } from "./usePanelParts";
import { useThemeName } from "./useThemeName";

interface Props {
  atlas: Atlas;
  view: ViewState;
  go(href: string): void;
  camera: CameraControl;
  noteCamera(camera: Camera | null): void;
  hover: Hover;
  assets: AtlasProps["mapAssets"];
  parts: PanelParts | null;
  /** Sheet of the selected place. */
  sheet: ReactNode;
  /** Caption of the selected Passage. */
  caption: ReactNode;
}

interface Choice {
  featureIds: FeatureId[];
  at: { x: number; y: number };
  /** The view that the click was made in: in another one there is nothing left to choose. */
  inView: string;
}

/** The map with everything that lies over it. */
export function MapRoom({
  atlas,
  view,
  go,
  camera,
  noteCamera,
  hover,
  assets,
  parts,
  sheet,
  caption,
}: Props) {
  const room = useRef<HTMLElement>(null);
  const [choice, setChoice] = useState<Choice | null>(null);
  const inView = viewHref({ ...view, camera: null });
  if (choice && choice.inView !== inView) setChoice(null);
  const theme = useThemeName(view.theme);
  const layout = useLayout({
    hasSheet: Boolean(sheet) && view.selection.kind === "feature",
    hasCaption: Boolean(caption),
  });

  const onPick = (ids: FeatureId[], at: { x: number; y: number }) => {
    const pick = pickChoices(ids, atlas);
    switch (pick.kind) {
      case "nothing":
        return view.selection.kind === "none" ? undefined : go(viewHref(clear(view)));
      case "one":
        return go(viewHref(selectFeature(view, pick.featureId)));
      case "several":
        return setChoice({ featureIds: pick.featureIds, at, inView });
    }
  };
  const onSettled = (settled: Camera) => {
    if (camera.settle(settled)) noteCamera(settled);
  };
  const onPointerDown = (event: PointerEvent) => {
    if (!(event.target instanceof Element) || !event.target.closest(".chooser")) setChoice(null);
  };

  return (
    <section
      className="map-room"
      aria-label="Map"
      ref={room}
      data-panel={layout.panel}
      onPointerDown={onPointerDown}
    >
      <div className="map-stage">
        <MapStage
          {...{ atlas, view, theme, assets, onPick }}
          cameraGoal={camera.goal}
          padding={layout.padding}
          edges={layout.edges}
          hoverIds={hover.fromPage}
          onHover={hover.setFromMap}
          onTouch={camera.onTouch}
          onCameraSettled={onSettled}
        />
      </div>
      <HoverLabel ids={choice ? [] : hover.fromMap} atlas={atlas} lang={view.lang} />
      <div className="map-tools">
        <SearchBox atlas={atlas} view={view} />
        <LayersPanel
          {...{ atlas, view, parts }}
          isOpen={layout.isPanelOpen}
          state={layout.panel}
          onToggle={layout.togglePanel}
        />
      </div>
      <MapControls
        onZoom={camera.zoomBy}
        onHome={() => {
          camera.home();
          noteCamera(null);
        }}
      />
      {choice && (
        <Chooser
          {...{ atlas, view }}
          featureIds={choice.featureIds}
          at={choice.at}
          within={{ width: room.current?.clientWidth ?? 0, height: room.current?.clientHeight ?? 0 }}
          onClose={() => {
            setChoice(null);
            room.current?.querySelector("canvas")?.focus();
          }}
        />
      )}
      {caption}
      {sheet}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: what earlyClicks.js has put there is no business of React's */}
      <div id={earlySheetId} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: "" }} />
    </section>
  );
}
