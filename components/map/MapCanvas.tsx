"use client";

import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { Map as MapLibreMap, type MapMouseEvent, ScaleControl, setWorkerUrl } from "maplibre-gl";
import { useEffect, useRef } from "react";
import type { Camera } from "@/components/view/view";
import type { FeatureId } from "@/geodata/schema/ids";
import { afterPaint } from "./afterPaint";
import { type CameraGoal, flightMs, followGoal, type Padding } from "./cameraGoal";
import { setMapHandle } from "./mapHandle";
import { drawImage, imageScale } from "./mapImages";
import { mapOptions } from "./mapOptions";
import type { MapState } from "./mapState";
import { idsAt } from "./pickedIds";
import { restyle } from "./restyle";
import { vectorSources } from "./styleParts";
import { unseenPixelRatio } from "./unseenFrames";
import { type HoldBusy, watchBusy } from "./watchBusy";
import { watchMap } from "./watchMap";

export interface MapCanvasProps {
  style: StyleSpecification;
  /** Path of MapLibre's worker. */
  workerUrl: string;
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
  onState(state: MapState, message?: string): void;
}

/** A pointer that only crosses a place, or comes to click on it, marks nothing. */
const hoverRestMs = 60;

/** The map: takes a Style and a goal for its camera, reports where it settled and what was pointed at. */
export default function MapCanvas(props: MapCanvasProps) {
  const { style, label, cameraGoal, hoverIds } = props;
  const container = useRef<HTMLDivElement>(null);
  const mapRef = useRef<MapLibreMap | null>(null);
  /** The first Style has been taken in: from then on MapLibre can work out differences. */
  const isOpen = useRef(false);
  /** It is seen: before, it jumps to where it is asked to look. */
  const isDrawn = useRef(false);
  const latest = useRef(props);
  latest.current = props;
  /** The Style that the map was given last. */
  const asked = useRef(style);
  const holdBusy = useRef<HoldBusy>(() => () => undefined);

  useEffect(() => {
    if (!container.current) return;
    const { initialCamera, workerUrl, onState } = latest.current;
    // Bundlers rewrite `import.meta.url`, from which MapLibre would work this out.
    setWorkerUrl(new URL(workerUrl, window.location.href).href);
    asked.current = latest.current.style;
    const map = openMap(container.current, latest.current);
    if (map instanceof Error) return onState("failed", map.message);
    mapRef.current = map;
    setMapHandle(container.current, map);
    holdBusy.current = watchBusy(map, container.current);
    const firstGoal = latest.current.cameraGoal;
    if (firstGoal && !initialCamera) followGoal(map, firstGoal, latest.current.padding, 0);

    let hovered: FeatureId | undefined;
    let hoverTimer: ReturnType<typeof setTimeout> | undefined;
    const hover = (id: FeatureId | undefined) => {
      if (id === hovered) return;
      hovered = id;
      map.getCanvas().style.cursor = id ? "pointer" : "";
      clearTimeout(hoverTimer);
      hoverTimer = setTimeout(() => latest.current.onHover(id ? [id] : []), hoverRestMs);
    };
    map.on("click", ({ point }: MapMouseEvent) => {
      if (!isOpen.current) return;
      latest.current.onPick(idsAt(map, point, latest.current.style), { x: point.x, y: point.y });
    });
    map.on("mousemove", ({ point }: MapMouseEvent) => {
      if (isOpen.current && !map.isMoving()) hover(idsAt(map, point, latest.current.style)[0]);
    });
    map.on("mouseout", () => hover(undefined));
    map.on("moveend", () => {
      const { lng, lat } = map.getCenter();
      latest.current.onCameraSettled({ center: [lng, lat], zoom: map.getZoom() });
    });
    // What the Style became while it was still loading, or while there was nothing to draw it with.
    map.on("style.load", () => {
      isOpen.current = true;
      restyle(map, asked, latest.current.style);
    });
    map.on("webglcontextlost", () => {
      isOpen.current = false;
    });
    const endWatch = watchMap(map, (state, message) => {
      isDrawn.current = state === "ready";
      latest.current.onState(state, message);
    });
    return () => {
      mapRef.current = null;
      isOpen.current = false;
      clearTimeout(hoverTimer);
      endWatch();
      map.remove();
    };
  }, []);

  // What the page says of a change comes first: a frame of the map can take long, and would hold up that of the page.
  useEffect(() => {
    if (!isOpen.current) return;
    const release = holdBusy.current();
    const cancel = afterPaint(() => {
      if (isOpen.current && mapRef.current) restyle(mapRef.current, asked, style);
      release();
    });
    return () => {
      cancel();
      release();
    };
  }, [style]);

  const followedKey = useRef(cameraGoal?.key);
  useEffect(() => {
    if (!cameraGoal || cameraGoal.key === followedKey.current) return;
    followedKey.current = cameraGoal.key;
    const release = holdBusy.current();
    afterPaint(() => {
      const map = mapRef.current;
      if (map) followGoal(map, cameraGoal, latest.current.padding, isDrawn.current ? flightMs : 0);
      // So that "idle" follows even where the map looks there already.
      map?.triggerRepaint();
      release();
    });
  }, [cameraGoal]);

  useEffect(() => {
    const map = mapRef.current;
    if (!map || !isOpen.current) return;
    const mark = (hover: boolean) => {
      for (const source of vectorSources(latest.current.style)) {
        if (map.getSource(source)) for (const id of hoverIds) map.setFeatureState({ source, id }, { hover });
      }
    };
    mark(true);
    return () => {
      if (mapRef.current === map && isOpen.current) mark(false);
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
    const options = { ...mapOptions(label, initialCamera), pixelRatio: unseenPixelRatio };
    const map = new MapLibreMap({ container: element, style, ...options });
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
