import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Atlas } from "@/components/view/atlas";
import type { ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import { markupFor } from "./serverMarkup";
import type { PanelParts } from "./usePanelParts";

interface Props {
  atlas: Atlas;
  view: ViewState;
  parts: PanelParts | null;
}

const id = "perspectives";

/** Perspectives to choose from: as they came with the page, then as each view has them. The focus stays on its link. */
export function PerspectivePart({ atlas, view, parts }: Props) {
  const look = viewHref({ ...view, camera: null });
  const [first] = useState(() => ({
    // What stands in the page may be of an earlier view: this code comes after it.
    look: typeof document === "undefined" ? look : document.getElementById(id)?.dataset.look,
    markup: markupFor(id, (server) => server.perspectives?.(view)),
  }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a move of the camera changes nothing here
  const made = useMemo(() => parts?.code.perspectiveMarkup(view, atlas, parts.book), [look, atlas, parts]);
  const markup = made ?? (first.look === look ? first.markup : onItsWay(look));

  const part = useRef<HTMLElement>(null);
  const focusedKey = keyOfFocus(part.current);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new markup takes the focused link away
  useLayoutEffect(() => {
    if (focusedKey && !keyOfFocus(part.current))
      part.current?.querySelector<HTMLElement>(`[data-key="${focusedKey}"]`)?.focus({ preventScroll: true });
  }, [markup]);

  return (
    <section
      id={id}
      className="perspectives"
      data-look={look}
      ref={part}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by components/panel, which escapes all text
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}

/** Key of the focused link where it is one of this part's. */
function keyOfFocus(part: HTMLElement | null): string | undefined {
  const focused = part?.querySelector<HTMLElement>(":focus");
  return focused?.dataset.key;
}

/** Until the code is there, and where it doesn't come, the server has it. */
const onItsWay = (look: string) =>
  `<p class="sheet-wait">This part is on its way; <a href="${look.replaceAll("&", "&amp;")}" target="_self">load the page anew</a> if it stays away.</p>`;
