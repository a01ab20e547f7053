import { useEffect, useRef } from "react";
import type { Atlas } from "@/components/view/atlas";
import type { FeatureId, Language } from "@/geodata/schema/ids";

/** Name of what is under the pointer on the map; it follows the pointer without a render. */
export function HoverLabel({
  ids,
  atlas,
  lang,
}: {
  ids: readonly FeatureId[];
  atlas: Atlas;
  lang: Language;
}) {
  const label = useRef<HTMLParagraphElement>(null);
  const place = ids.flatMap((id) => atlas.place(id) ?? [])[0];

  useEffect(() => {
    const room = label.current?.parentElement;
    const onMove = (event: globalThis.PointerEvent) => {
      if (!room || !label.current) return;
      const { left, top, width } = room.getBoundingClientRect();
      const x = event.clientX - left;
      label.current.style.translate = `${x}px ${event.clientY - top}px`;
      label.current.dataset.side = x > width * 0.7 ? "left" : "right";
    };
    room?.addEventListener("pointermove", onMove);
    return () => room?.removeEventListener("pointermove", onMove);
  }, []);

  const local = lang === "en" ? undefined : place?.names[lang];
  return (
    <p className="hover-label" ref={label} hidden={!place} aria-hidden="true">
      <span>
        {place?.name}
        {local && local !== place?.name && (
          <>
            {" "}
            <bdi lang={lang}>{local}</bdi>
          </>
        )}
      </span>
    </p>
  );
}
