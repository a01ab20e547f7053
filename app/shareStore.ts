import type { SeaCollection } from "@/components/style/shareFeatures";
import type { ShareAnswer, ShareRequest } from "./shareWorker";

/** The share that is worked out now and what came of it: one for the page, since map and sheet show the same. */
export interface ShownShare {
  percent: number;
  share: SeaCollection;
}

let shown: ShownShare | null = null;
/** The share that the reader's hand is on; null = the view's. */
let wanted: number | null = null;
let isBusy = false;
let worker: Worker | null = null;
const listeners = new Set<() => void>();

export function subscribeShare(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const shownShare = () => shown;

/** Asks for a share; while one is worked out, only the last of those asked for meanwhile comes next. */
export function askShare(percent: number, fieldUrl: string): void {
  wanted = percent;
  if (isBusy || shown?.percent === percent) return;
  isBusy = true;
  worker ??= startWorker(fieldUrl);
  worker.postMessage({ fieldUrl: new URL(fieldUrl, location.href).href, percent } satisfies ShareRequest);
}

function startWorker(fieldUrl: string): Worker {
  const started = new Worker(new URL("./shareWorker.ts", import.meta.url), { type: "module" });
  started.addEventListener("message", ({ data }: MessageEvent<ShareAnswer>) => {
    isBusy = false;
    if ("share" in data) {
      shown = data;
      for (const listener of listeners) listener();
    }
    if (wanted !== null && wanted !== data.percent) askShare(wanted, fieldUrl);
  });
  return started;
}
