import { type KeyboardEvent, type RefObject, useEffect, useState } from "react";

/**
 * One tab stop for a long list of links: arrow keys, Home and End move between them, Enter follows one. Until scripts
 * run, every link is a tab stop. Props for the list; `current` is the link that the tab key should find.
 */
export function useRoving(list: RefObject<HTMLElement | null>, current: string | null) {
  const [isReady, setReady] = useState(false);

  useEffect(() => {
    const links = linksOf(list.current);
    const stop =
      links.find((link) => link.dataset.feature === current) ?? links.find((link) => link.tabIndex === 0);
    for (const link of links) link.tabIndex = link === (stop ?? links[0]) ? 0 : -1;
    setReady(true);
  }, [list, current]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!isReady || event.altKey || event.ctrlKey || event.metaKey) return;
    const links = linksOf(list.current);
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const to = target(event.key, at, links.length);
    const link = to === null ? undefined : links[to];
    if (at < 0 || !link) return;
    event.preventDefault();
    for (const other of links) other.tabIndex = other === link ? 0 : -1;
    link.focus();
  };

  return { onKeyDown };
}

function linksOf(list: HTMLElement | null): HTMLAnchorElement[] {
  return list ? [...list.querySelectorAll<HTMLAnchorElement>("a[data-feature]")] : [];
}

function target(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
    case "ArrowRight":
      return Math.min(at + 1, count - 1);
    case "ArrowUp":
    case "ArrowLeft":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
