/** What the probe notes in a page; times in ms since navigation unless they say otherwise. */
export interface Probe {
  longTasks: { start: number; duration: number }[];
  events: { name: string; duration: number; interactionId: number }[];
  /** First time that the passages of the target were in sight, ms since 1970. */
  answeredAt: number | null;
  readyAt: number | null;
}

declare global {
  interface Window {
    benchProbe: Probe;
  }
}

export interface ProbeOptions {
  /** Passages that answer a selection. */
  answer: string;
  /** Id of the place that is selected. */
  area: string;
  /** Button to press as soon as it can be; null = none. */
  start: string | null;
}

/** Runs in every page before its own scripts. Plain: it is handed over as source text. */
export function installProbe({ answer, area, start }: ProbeOptions): void {
  const probe: Probe = { longTasks: [], events: [], answeredAt: null, readyAt: null };
  window.benchProbe = probe;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      probe.longTasks.push({ start: startTime, duration });
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[])
      if (entry.interactionId > 0)
        probe.events.push({ name: entry.name, duration: entry.duration, interactionId: entry.interactionId });
  }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);

  const isInSight = (element: Element) => {
    const { top, bottom, width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && bottom > 0 && top < innerHeight;
  };
  // Our pages say in their address what is selected, the peers on their sheet.
  const isSelected = () =>
    new URLSearchParams(location.search).get("area") === area ||
    document.querySelector<HTMLElement>("#answer")?.dataset.feature === area;
  let isStarted = start === null;
  const look = () => {
    const button = isStarted ? null : document.querySelector<HTMLElement>(start ?? "");
    if (button && !button.closest("[hidden]")) {
      isStarted = true;
      // Not before the page's own script has come to its end, where it listens.
      setTimeout(() => button.click());
    }
    probe.readyAt ??= document.querySelector('[data-state="ready"], .live') ? performance.now() : null;
    if (probe.answeredAt !== null || !isSelected() || ![...document.querySelectorAll(answer)].some(isInSight))
      return;
    probe.answeredAt = Number.POSITIVE_INFINITY;
    // A task after the next frame: by then the passages are painted.
    requestAnimationFrame(() =>
      setTimeout(() => {
        probe.answeredAt = performance.timeOrigin + performance.now();
      }),
    );
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["data-state", "hidden", "class"],
  });
}
