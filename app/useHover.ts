import { type PointerEvent, useMemo, useRef, useState } from "react";
import { type Atlas, highlightedIds } from "@/components/view/atlas";
import type { FeatureId } from "@/geodata/schema/ids";

export interface Hover {
  /** Features of the link under the pointer or with focus, for the map to tint. */
  fromPage: readonly FeatureId[];
  /** Features under the pointer on the map, for article and index to mark. */
  fromMap: readonly FeatureId[];
  setFromMap(ids: readonly FeatureId[]): void;
  handlers: {
    onPointerOver(event: PointerEvent): void;
    onFocus(event: { target: EventTarget }): void;
  };
}

/** Previews in both directions. What a link is about stands in its `data-feature` or that of its Passage. */
export function useHover(atlas: Atlas): Hover {
  const [fromPage, setFromPage] = useState<readonly FeatureId[]>([]);
  const [fromMap, setFromMap] = useState<readonly FeatureId[]>([]);
  const key = useRef("");

  return useMemo(() => {
    const onTarget = ({ target }: { target: EventTarget }) => {
      const about =
        target instanceof Element ? target.closest<HTMLElement>("[data-feature], [data-passage]") : null;
      const { feature, passage } = about?.dataset ?? {};
      if (key.current === `${feature} ${passage}`) return;
      key.current = `${feature} ${passage}`;
      if (feature) setFromPage(highlightedIds({ kind: "feature", featureId: feature }, atlas));
      else if (passage) setFromPage(highlightedIds({ kind: "passage", passageId: passage }, atlas));
      else setFromPage([]);
    };
    return {
      fromPage,
      fromMap,
      setFromMap: (ids) => setFromMap((before) => (before.join() === ids.join() ? before : ids)),
      handlers: { onPointerOver: onTarget, onFocus: onTarget },
    };
  }, [atlas, fromPage, fromMap]);
}
