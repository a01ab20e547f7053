import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef } from "react";
import { isSameSelection } from "@/components/view/change";
import type { ViewState } from "@/components/view/view";

interface Options {
  root: RefObject<HTMLElement | null>;
  /** Heading of the open sheet. */
  heading: RefObject<HTMLElement | null>;
  view: ViewState;
  go(href: string): void;
  clearHref: string;
}

/**
 * Follows every link to a view without a round trip: one handler on the root, so the rooms render plain links. Escape
 * gives the whole view back. Focus goes into the sheet that a choice opens and returns to what opened it.
 */
export function useChoices({ root, heading, view, go, clearHref }: Options) {
  const trigger = useRef<HTMLElement | SVGElement | null>(null);
  const before = useRef(view.selection);
  const isByReader = useRef(false);

  useEffect(() => {
    const isNew = !isSameSelection(before.current, view.selection);
    before.current = view.selection;
    if (!isNew || !isByReader.current) return;
    isByReader.current = false;
    if (view.selection.kind === "feature") heading.current?.focus({ preventScroll: true });
    if (view.selection.kind === "none") returnFocus(trigger.current, root.current);
  }, [view.selection, heading, root]);

  const choose = (href: string) => {
    isByReader.current = true;
    const focused = document.activeElement;
    // Inside a sheet a choice leads on; the way back still starts from what opened the first one.
    if (
      (focused instanceof HTMLElement || focused instanceof SVGElement) &&
      !focused.closest(".sheet, .passage-card")
    )
      trigger.current = focused;
    go(href);
  };

  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || !isPlainClick(event) || !isViewLink(link)) return;
    event.preventDefault();
    choose(hrefOf(link));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const { target } = event;
    if (event.key === "Escape" && view.selection.kind !== "none") {
      isByReader.current = true;
      go(clearHref);
    }
    if (event.key === " " && target instanceof HTMLAnchorElement && target.role === "switch") {
      event.preventDefault();
      target.click();
    }
  };

  return { onClick, onKeyDown };
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** Links to the page's own address with another query; `#footnote` and the like are the browser's. */
function isViewLink(link: Element): boolean {
  return /^\/(?:\?|$)/.test(hrefOf(link)) && !link.getAttribute("target");
}

/** The link as written: the links of an SVG picture know no `pathname`. */
function hrefOf(link: Element): string {
  return link.getAttribute("href") ?? "";
}

function returnFocus(trigger: HTMLElement | SVGElement | null, root: HTMLElement | null): void {
  const fallback = root?.querySelector<HTMLElement>("canvas, #places");
  (trigger?.isConnected ? trigger : fallback)?.focus({ preventScroll: true });
}
