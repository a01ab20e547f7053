import { useCallback, useEffect, useRef, useState } from "react";
import type { Atlas } from "@/components/view/atlas";
import { setCamera } from "@/components/view/change";
import type { Camera, ViewState } from "@/components/view/view";
import { type ParsedView, parseView, viewHref } from "@/components/view/viewUrl";

interface ViewHistory extends ParsedView {
  /** Follows a link to another view, as `adjust` makes it; back undoes it. */
  follow(href: string, adjust: (next: ViewState) => ViewState): ViewState;
  /** Notes where the reader moved the map; back doesn't undo it. */
  noteCamera(camera: Camera | null): void;
}

/** The ViewState and its written form, the address: choices push history, camera moves replace it. */
export function useView(initial: ParsedView, atlas: Atlas, onReturn: (view: ViewState) => void): ViewHistory {
  const [parsed, setParsed] = useState(initial);
  const current = useRef(initial.view);
  current.current = parsed.view;

  const follow = useCallback(
    (href: string, adjust: (next: ViewState) => ViewState) => {
      const asked = parseView(new URL(href, window.location.href).searchParams, atlas);
      const next = { ...asked, view: adjust(asked.view) };
      const url = new URL(viewHref(next.view), window.location.href);
      if (url.href !== window.location.href) window.history.pushState(null, "", url);
      setParsed(next);
      return next.view;
    },
    [atlas],
  );

  const noteCamera = useCallback((camera: Camera | null) => {
    const view = setCamera(current.current, camera);
    // The bare path, not the hash: a fragment would scroll the article at each reload.
    window.history.replaceState(null, "", viewHref(view));
    setParsed((before) => ({ ...before, view: setCamera(before.view, camera) }));
  }, []);

  useEffect(() => {
    const onPopState = () => {
      const next = parseView(new URLSearchParams(window.location.search), atlas);
      if (viewHref(next.view) === viewHref(current.current)) return;
      setParsed(next);
      onReturn(next.view);
    };
    window.addEventListener("popstate", onPopState);
    return () => window.removeEventListener("popstate", onPopState);
  }, [atlas, onReturn]);

  return { ...parsed, follow, noteCamera };
}
