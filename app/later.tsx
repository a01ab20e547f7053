import { type ComponentType, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { calm } from "./calm";

const focusable = "a, button, input, select, summary";

/**
 * A part of the page whose code can wait. The server's HTML stands until the page is calm, its links followed by the page's own
 * handler; then the code comes and draws the part anew. `onServer` is the component itself where there is a server, and null in
 * the browser, so that the first scripts are without it. Not by Suspense: React sends a large part of that kind after the page,
 * for a script to put it in.
 */
export function later<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  onServer: ComponentType<Props> | null,
): ComponentType<Props> {
  // biome-ignore lint/correctness/noComponentHookFactories: called once a module, like React's lazy()
  return function Later(props) {
    const id = useId();
    const root = useRef<HTMLDivElement>(null);
    const focusedAt = useRef(-1);
    const [Part, setPart] = useState(() => onServer);
    const [html] = useState(() => (onServer ? "" : (document.getElementById(id)?.innerHTML ?? "")));

    useEffect(() => {
      // Code that can't be had leaves the HTML as it is.
      calm.then(load).then(
        ({ default: loaded }) => {
          const all = [...(root.current?.querySelectorAll(focusable) ?? [])];
          focusedAt.current = all.indexOf(document.activeElement as Element);
          setPart(() => loaded);
        },
        () => undefined,
      );
    }, []);

    useLayoutEffect(() => {
      const again = Part && root.current?.querySelectorAll<HTMLElement>(focusable)[focusedAt.current];
      again?.focus({ preventScroll: true });
    }, [Part]);

    return Part ? (
      <div id={id} ref={root}>
        <Part {...props} />
      </div>
    ) : (
      // biome-ignore lint/security/noDangerouslySetInnerHtml: what the server rendered, as it stands in the page
      <div id={id} ref={root} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
    );
  };
}
