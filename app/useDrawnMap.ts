import { type ComponentType, useCallback, useEffect, useRef, useState } from "react";
import type { MapState } from "@/components/map/mapState";
import type { AtlasProps } from "./atlasData";
import { sayCalm } from "./calm";
import type { DrawnMapProps } from "./DrawnMap";
import { fetchAhead } from "./fetchAhead";

/** "waiting": not yet asked for. "late": still on the way after a long time. Until "ready" the picture is seen. */
export type StageState = "waiting" | "late" | MapState;

interface Drawn {
  state: StageState;
  /** The drawn map, once its code is there; null while it can't be had. */
  DrawnMap: ComponentType<DrawnMapProps> | null;
  /** New at each try. */
  attempt: number;
  onState(state: MapState): void;
  retry(): void;
}

/** Long enough for a slow line and a slow machine. */
const patienceMs = 20_000;
const firstInteractions = ["pointerdown", "keydown", "wheel", "touchstart"] as const;

/** The map's code and data, loaded when the page has nothing better to do or when the reader first touches it. */
export function useDrawnMap(assets: AtlasProps["mapAssets"]): Drawn {
  const [state, setState] = useState<StageState>("waiting");
  const [attempt, setAttempt] = useState(0);
  const [DrawnMap, setDrawnMap] = useState<Drawn["DrawnMap"]>(null);
  const isAsked = useRef(false);

  const load = useCallback(() => {
    setState("loading");
    import("./DrawnMap").then(
      ({ default: loaded }) => setDrawnMap(() => loaded),
      () => setState("failed"),
    );
  }, []);

  useEffect(() => {
    const start = () => {
      if (isAsked.current) return;
      isAsked.current = true;
      fetchAhead(assets);
      load();
    };
    const cancel = whenIdle(start);
    for (const name of firstInteractions) window.addEventListener(name, start, { capture: true, once: true });
    return () => {
      cancel();
      for (const name of firstInteractions) window.removeEventListener(name, start, { capture: true });
    };
  }, [assets, load]);

  useEffect(() => {
    if (state === "ready" || state === "failed" || state === "late") sayCalm();
  }, [state]);

  useEffect(() => {
    if (state !== "loading") return;
    const timer = setTimeout(() => setState("late"), patienceMs);
    return () => clearTimeout(timer);
  }, [state]);

  return {
    state,
    DrawnMap: state === "failed" ? null : DrawnMap,
    attempt,
    onState: setState,
    retry: useCallback(() => {
      setAttempt((before) => before + 1);
      load();
    }, [load]),
  };
}

/** Calls back when the browser is idle, after two seconds at the latest; Safari has no such call, so it gets a short wait. */
function whenIdle(callback: () => void): () => void {
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(callback, 200);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(callback, { timeout: 2000 });
  return () => cancelIdleCallback(request);
}
