import { useEffect, useRef, useState } from "react";
import type { ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import { markupFor } from "./serverMarkup";

interface Props {
  view: ViewState;
  fieldUrl: string;
  go(href: string): void;
}

const id = "division";

/** The sheet "Dividing the Caspian": the server's markup, on which code that comes later lets the slider move the line. */
export function DivisionSheet({ view, fieldUrl, go }: Props) {
  const sheet = useRef<HTMLElement>(null);
  const href = viewHref({ ...view, camera: null });
  const [first] = useState(() => markupFor(id, ({ division }) => division?.(view)));
  const filled = useRef(first ? href : "");
  const goes = useRef(go);
  goes.current = go;

  useEffect(() => {
    const abort = new AbortController();
    let stop = () => {};
    import("./divisionClient").then(({ fillSheet, followSlider }) => {
      if (abort.signal.aborted || !sheet.current) return;
      stop = followSlider(sheet.current, fieldUrl, (to) => goes.current(to));
      if (filled.current === href) return;
      filled.current = href;
      fillSheet(sheet.current, href, abort.signal).catch(() => undefined);
    }, console.error);
    return () => {
      abort.abort();
      stop();
    };
  }, [href, fieldUrl]);

  return (
    <section
      id={id}
      className="sheet division"
      aria-labelledby="division-title"
      ref={sheet}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: written by components/division, which escapes all text
      dangerouslySetInnerHTML={{ __html: first }}
    />
  );
}
