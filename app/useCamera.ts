import { useCallback, useRef, useState } from "react";
import type { CameraGoal } from "@/components/map/cameraGoal";
import type { Atlas } from "@/components/view/atlas";
import { isSameSelection } from "@/components/view/change";
import { homeView } from "@/components/view/home";
import type { Camera, ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import { framing } from "./framing";

export interface CameraControl {
  goal: CameraGoal;
  /** Looks where a view looks, as after back and forward. */
  frame(view: ViewState): void;
  /** A view without a selection, with the camera that the reader had before selecting. */
  restored(before: ViewState, after: ViewState): ViewState;
  /** Looks where a choice leads; a choice that selects nothing new leaves the map where it is. */
  change(before: ViewState, after: ViewState): void;
  zoomBy(delta: number): void;
  home(): void;
  /** The reader's hand is on the map: what settles next is the reader's doing. */
  onTouch(): void;
  /** Notes where the map came to rest; true where the reader put it there. */
  settle(camera: Camera): boolean;
}

/** The camera goes into the map as a goal and comes back as a report. */
export function useCamera(initial: ViewState, atlas: Atlas): CameraControl {
  const count = useRef(0);
  const settled = useRef<Camera | null>(null);
  const beforeSelection = useRef<Camera | null>(null);
  const isByReader = useRef(false);
  const nextKey = useCallback((about: string) => `${++count.current} ${about}`, []);
  const [goal, setGoal] = useState(() => framing(initial, atlas, "0"));

  const frame = useCallback(
    (view: ViewState) => {
      isByReader.current = false;
      setGoal(framing(view, atlas, nextKey(viewHref(view))));
    },
    [atlas, nextKey],
  );

  const change = useCallback(
    (before: ViewState, after: ViewState) => {
      const isSameDivided = (before.division.kind === "none") === (after.division.kind === "none");
      if (isSameSelection(before.selection, after.selection) && isSameDivided) return;
      if (before.selection.kind === "none") beforeSelection.current = before.camera ? settled.current : null;
      frame(after);
    },
    [frame],
  );

  const restored = useCallback((before: ViewState, after: ViewState) => {
    const isCleared = before.selection.kind !== "none" && after.selection.kind === "none";
    return isCleared && !after.camera ? { ...after, camera: beforeSelection.current } : after;
  }, []);

  const zoomBy = useCallback(
    (delta: number) => {
      isByReader.current = true;
      setGoal({ key: nextKey("zoom"), kind: "zoomBy", delta });
    },
    [nextKey],
  );

  return {
    goal,
    frame,
    restored,
    change,
    zoomBy,
    home: useCallback(() => frame(homeView), [frame]),
    onTouch: useCallback(() => {
      isByReader.current = true;
    }, []),
    settle: useCallback((camera: Camera) => {
      settled.current = camera;
      return isByReader.current;
    }, []),
  };
}
