import dynamic from "next/dynamic";
import { useMemo, useState } from "react";
import type { CameraGoal, Padding } from "@/components/map/cameraGoal";
import { EdgeArrows, type EdgePlace } from "@/components/map/EdgeArrows";
import { mapLabel } from "@/components/panel/mapLabel";
import type { ThemeName } from "@/components/style/palette";
import { type Atlas, highlightedIds, isSinceArticle } from "@/components/view/atlas";
import { selectFeature } from "@/components/view/change";
import type { Camera, ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import type { FeatureId } from "@/geodata/schema/ids";
import type { AtlasProps } from "./atlasData";
import { MapBoundary } from "./MapBoundary";
import type { Layout } from "./useLayout";

const DrawnMap = dynamic(() => import("./DrawnMap"), { ssr: false });

interface Props {
  atlas: Atlas;
  view: ViewState;
  theme: ThemeName;
  assets: AtlasProps["mapAssets"];
  cameraGoal: CameraGoal;
  padding: Padding;
  edges: Layout["edges"];
  hoverIds: readonly FeatureId[];
  onPick(ids: FeatureId[], at: { x: number; y: number }): void;
  onHover(ids: readonly FeatureId[]): void;
  onCameraSettled(camera: Camera): void;
}

type MapState = "loading" | "ready" | "failed";

/** The drawn map, once its code and data are there; a calm ground before, and one sentence where it can't be. */
export function MapStage({ atlas, view, theme, assets, edges, ...canvas }: Props) {
  const [state, setState] = useState<MapState>("loading");
  const [attempt, setAttempt] = useState(0);
  const { overlays, selection, date, lang } = view;
  const highlightIds = useMemo(() => highlightedIds(selection, atlas), [selection, atlas]);
  return (
    <div className="map-ground" data-state={state}>
      <MapBoundary key={attempt} onFail={() => setState("failed")}>
        <DrawnMap
          {...canvas}
          assets={assets}
          view={{ overlays, highlightIds, date, lang, theme }}
          label={mapLabel(view, atlas)}
          initialCamera={canvas.cameraGoal.kind === "camera" ? canvas.cameraGoal.camera : null}
          onState={setState}
        />
      </MapBoundary>
      <EdgeArrows places={edgePlaces(view, highlightIds, atlas)} {...edges} />
      <p className="map-state" role="status">
        {state === "loading" && "The map is being drawn."}
        {state === "failed" &&
          "The map can’t be drawn here. The article and the index of places say the same."}
      </p>
      {state === "failed" && (
        <button
          type="button"
          className="map-retry"
          onClick={() => {
            setState("loading");
            setAttempt(attempt + 1);
          }}
        >
          Try again
        </button>
      )}
    </div>
  );
}

/** Places beyond the frame, as links in the order of the gazetteer; what came after the article only while selected. */
function edgePlaces(view: ViewState, selected: readonly FeatureId[], atlas: Atlas): EdgePlace[] {
  return atlas.places.flatMap((place) => {
    const { id, name, overlay, bearingDegrees, distanceKm } = place;
    const isSelected = selected.includes(id);
    if (overlay !== "off-frame" || bearingDegrees === undefined || distanceKm === undefined) return [];
    if (isSinceArticle(place) && !isSelected) return [];
    return [{ id, name, href: viewHref(selectFeature(view, id)), bearingDegrees, distanceKm, isSelected }];
  });
}
