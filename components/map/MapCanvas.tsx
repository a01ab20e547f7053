"use client";

import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { getVersion, Map as MapLibreMap, type MapMouseEvent, ScaleControl, setWorkerUrl } from "maplibre-gl";
import { useEffect, useRef } from "react";
import type { Camera } from "@/components/view/view";
import type { FeatureId } from "@/geodata/schema/ids";
import { type CameraGoal, followGoal, type Padding } from "./cameraGoal";
import { drawImage, imageScale } from "./mapImages";
import { mapOptions } from "./mapOptions";
import { idsAt } from "./pickedIds";
import { vectorSources } from "./styleParts";

export interface MapCanvasProps {
  style: StyleSpecification;
  /** What the map shows, for readers who can't see it. */
  label: string;
  cameraGoal: CameraGoal | null;
  /** Where the map starts; null = at the first goal or, without one, at home. */
  initialCamera: Camera | null;
  padding: Padding;
  /** Features to mark in passing. */
  hoverIds: readonly FeatureId[];
  onCameraSettled(camera: Camera): void;
  /** Features under a click, the most specific first; empty where there is none. `point` in CSS px of the map. */
  onPick(ids: FeatureId[], point: { x: number; y: number }): void;
  /** The most specific Feature under the pointer. */
  onHover(ids: FeatureId[]): void;
  onState(state: "loading" | "ready" | "failed", message?: string): void;
}

const flightMs = 900;

/** The map: takes a Style and a goal for its camera, reports where it settled and what was pointed at. */
export default function MapCanvas(props: MapCanvasProps) {
  const { style, label, cameraGoal, hoverIds } = props;
  const container = useRef<HTMLDivElement>(null);
  const mapRef = useRef<MapLibreMap | null>(null);
  /** The first Style has been taken in: from then on MapLibre can work out differences. */
  const isOpen = useRef(false);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    if (!container.current) return;
    const { initialCamera, onState } = latest.current;
    onState("loading");
    // Bundlers rewrite `import.meta.url`, from which MapLibre would work this out.
    setWorkerUrl(`${window.location.origin}/maplibre/maplibre-gl-worker.mjs?v=${getVersion()}`);
    const map = openMap(container.current, latest.current);
    if (map instanceof Error) {
      onState("failed", map.message);
      return;
    }
    mapRef.current = map;
    const firstGoal = latest.current.cameraGoal;
    if (firstGoal && !initialCamera) followGoal(map, firstGoal, latest.current.padding, 0);

    let hovered: FeatureId | undefined;
    const hover = (id: FeatureId | undefined) => {
      if (id === hovered) return;
      hovered = id;
      map.getCanvas().style.cursor = id ? "pointer" : "";
      latest.current.onHover(id ? [id] : []);
    };
    map.on("click", ({ point }: MapMouseEvent) => {
      latest.current.onPick(idsAt(map, point, latest.current.style), { x: point.x, y: point.y });
    });
    map.on("mousemove", ({ point }: MapMouseEvent) => {
      if (!map.isMoving()) hover(idsAt(map, point, latest.current.style)[0]);
    });
    map.on("mouseout", () => hover(undefined));
    map.on("moveend", () => {
      const { lng, lat } = map.getCenter();
      latest.current.onCameraSettled({ center: [lng, lat], zoom: map.getZoom() });
    });
    // What the Style became while it was still loading.
    map.once("style.load", () => {
      isOpen.current = true;
      map.setStyle(latest.current.style, { diff: true });
    });
    map.once("idle", () => latest.current.onState("ready"));
    map.on("error", ({ error }) => {
      // A missing file leaves the rest of the map in place; without its worker nothing is ever drawn.
      if (/worker|webgl/i.test(error.message)) latest.current.onState("failed", error.message);
    });
    return () => {
      mapRef.current = null;
      isOpen.current = false;
      map.remove();
    };
  }, []);

  useEffect(() => {
    if (isOpen.current) mapRef.current?.setStyle(style, { diff: true });
  }, [style]);

  const followedKey = useRef(cameraGoal?.key);
  useEffect(() => {
    if (!cameraGoal || cameraGoal.key === followedKey.current) return;
    followedKey.current = cameraGoal.key;
    if (mapRef.current) followGoal(mapRef.current, cameraGoal, latest.current.padding, flightMs);
  }, [cameraGoal]);

  useEffect(() => {
    const map = mapRef.current;
    if (!map) return;
    const mark = (hover: boolean) => {
      for (const source of vectorSources(latest.current.style)) {
        if (map.getSource(source)) for (const id of hoverIds) map.setFeatureState({ source, id }, { hover });
      }
    };
    mark(true);
    return () => {
      if (mapRef.current === map) mark(false);
    };
  }, [hoverIds]);

  useEffect(() => {
    mapRef.current?.getCanvas().setAttribute("aria-label", label);
  }, [label]);

  return <div ref={container} className="map-canvas" />;
}

/** A map in the element, or the reason why there is none: `new Map` throws where WebGL is missing. */
function openMap(element: HTMLElement, { style, label, initialCamera }: MapCanvasProps): MapLibreMap | Error {
  try {
    const map = new MapLibreMap({ container: element, style, ...mapOptions(label, initialCamera) });
    map.keyboard.disableRotation();
    map.touchZoomRotate.disableRotation();
    map.addControl(new ScaleControl({ unit: "metric", maxWidth: 120 }), "bottom-left");
    map.setMissingStyleImageResolver((id) => {
      const image = drawImage(id);
      if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: imageScale });
    });
    return map;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
