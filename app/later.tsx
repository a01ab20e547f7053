import { type ComponentType, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { calm } from "./calm";

const focusable = "a, button, input, select, summary";

const fieldsOf = (root: HTMLElement | null) => [
  ...(root?.querySelectorAll<HTMLInputElement>('input:not([type="hidden"])') ?? []),
];

/** Puts a value into a field as a reader does: React doesn't take the property's own setter for a change. */
function enter(field: HTMLInputElement, value: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, value);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

/**
 * A part of the page whose code can wait. The server's HTML stands until the page is calm, its links followed by the page's own
 * handler; then the code comes and draws the part anew, with the focus and what was entered as they were. `onServer` is the
 * component itself where there is a server, and null in the browser, so that the first scripts are without it. Not by Suspense:
 * React sends a large part of that kind after the page, for a script to put it in.
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
    const entered = useRef<(string | null)[]>([]);
    const [Part, setPart] = useState(() => onServer);
    const [html] = useState(() => (onServer ? "" : (document.getElementById(id)?.innerHTML ?? "")));

    useEffect(() => {
      // Code that can't be had leaves the HTML as it is.
      calm.then(load).then(
        ({ default: loaded }) => {
          const all = [...(root.current?.querySelectorAll(focusable) ?? [])];
          focusedAt.current = all.indexOf(document.activeElement as Element);
          entered.current = fieldsOf(root.current).map(({ value, defaultValue }) =>
            value === defaultValue ? null : value,
          );
          setPart(() => loaded);
        },
        () => undefined,
      );
    }, []);

    useLayoutEffect(() => {
      if (!Part) return;
      for (const [index, field] of fieldsOf(root.current).entries()) {
        const value = entered.current[index];
        if (typeof value === "string") enter(field, value);
      }
      const again = root.current?.querySelectorAll<HTMLElement>(focusable)[focusedAt.current];
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
