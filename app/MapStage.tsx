import { useMemo, useRef } from "react";
import type { CameraGoal, Padding } from "@/components/map/cameraGoal";
import type { EdgeArrowsProps } from "@/components/map/EdgeArrows";
import { mapLabel } from "@/components/panel/mapLabel";
import type { ThemeName } from "@/components/style/palette";
import type { Atlas } from "@/components/view/atlas";
import { selectFeature } from "@/components/view/change";
import { edgePlaces } from "@/components/view/edgePlaces";
import { isAfterArticle, sinceBadge } from "@/components/view/sinceArticle";
import type { Camera, ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import type { FeatureId } from "@/geodata/schema/ids";
import type { AtlasProps } from "./atlasData";
import { later } from "./later";
import { MapBoundary } from "./MapBoundary";
import { MapPicture } from "./MapPicture";
import { StageNote } from "./StageNote";
import { useDrawnMap } from "./useDrawnMap";
import type { Layout } from "./useLayout";
import { useMapPicture } from "./useMapPicture";

const EdgeArrows = later<EdgeArrowsProps>(
  () => import("@/components/map/EdgeArrows"),
  typeof window === "undefined" ? require("@/components/map/EdgeArrows").default : null,
);

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
  onTouch(): void;
  onCameraSettled(camera: Camera): void;
}

/** The map: a picture from the server with the first paint, then the drawn map in its place; the picture again where that ends. */
export function MapStage({ atlas, view, theme, assets, edges, onTouch, ...canvas }: Props) {
  const { state, DrawnMap, attempt, onState, retry } = useDrawnMap(assets);
  const isReady = state === "ready";
  const markup = useMapPicture(view, !isReady);
  const beyond = useMemo(
    () =>
      edgePlaces(view, atlas).map((place) => ({ ...place, href: viewHref(selectFeature(view, place.id)) })),
    [view, atlas],
  );
  const label = mapLabel(view, atlas);
  // A step of zoom needs something to start from, so it waits until the map is drawn.
  const framed = useRef(canvas.cameraGoal);
  if (isReady || canvas.cameraGoal.kind !== "zoomBy") framed.current = canvas.cameraGoal;
  const cameraGoal = framed.current;
  return (
    <div className="map-ground" data-state={state}>
      <MapPicture kind="article" view={view} label={label} markup={markup} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it listens for who moves the map, it adds no control */}
      <div
        className="drawn-map"
        inert={!isReady}
        onPointerDown={onTouch}
        onWheel={onTouch}
        onKeyDown={onTouch}
      >
        {DrawnMap && (
          <MapBoundary key={attempt} onFail={() => onState("failed")}>
            <DrawnMap
              {...canvas}
              {...{ atlas, view, theme, assets, cameraGoal, label, onState }}
              hasRelief={isReady}
              initialCamera={cameraGoal.kind === "camera" ? cameraGoal.camera : null}
            />
          </MapBoundary>
        )}
      </div>
      <EdgeArrows places={beyond} {...edges} />
      {isAfterArticle(view) && <p className="since-badge">{sinceBadge(view)}</p>}
      <StageNote state={state} onRetry={retry} />
    </div>
  );
}
