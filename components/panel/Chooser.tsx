import { useEffect, useRef } from "react";
import type { Atlas } from "@/components/view/atlas";
import { selectFeature } from "@/components/view/change";
import type { ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import type { FeatureId } from "@/geodata/schema/ids";

interface Props {
  featureIds: readonly FeatureId[];
  /** Where the click was, px from the map's left and top edge. */
  at: { x: number; y: number };
  /** Size of the map, px: the chooser opens to the side that has room. */
  within: { width: number; height: number };
  atlas: Atlas;
  view: ViewState;
  onClose(): void;
}

/** What lies under a click on the map, to choose from. */
export function Chooser({ featureIds, at, within, atlas, view, onClose }: Props) {
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => dialog.current?.querySelector("a")?.focus(), []);
  const style = {
    ...(at.x > within.width / 2 ? { right: within.width - at.x } : { left: at.x }),
    ...(at.y > within.height / 2 ? { bottom: within.height - at.y } : { top: at.y }),
  };
  return (
    <div
      className="chooser"
      role="dialog"
      aria-label="Several places lie here"
      ref={dialog}
      style={style}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <p className="eyebrow">Here lie</p>
      <ul>
        {featureIds.map((id) => (
          <li key={id}>
            <a href={viewHref(selectFeature(view, id))} data-feature={id}>
              {atlas.place(id)?.name} <span className="index-kind">{atlas.place(id)?.kind}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
