import { useCallback, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";

interface Picture {
  href: string;
  /** undefined = the one that came with the page. */
  markup: string | undefined;
}

/**
 * Keeps the picture of the map true to the view while it is seen, and when the page is printed; the server draws it anew. Until
 * the new one is there, and where it can't be had, the last one stays.
 */
export function useMapPicture(view: ViewState, isSeen: boolean): string | undefined {
  const [picture, setPicture] = useState<Picture>(() => ({ href: viewHref(view), markup: undefined }));
  const href = viewHref(view);
  const isStale = picture.href !== href;

  useEffect(() => {
    if (!isSeen || !isStale) return;
    const abort = new AbortController();
    fetchPicture(href, abort.signal).then(
      (markup) => setPicture({ href, markup }),
      () => undefined,
    );
    return () => abort.abort();
  }, [href, isSeen, isStale]);

  const drawNow = useCallback(() => {
    const markup = isStale ? fetchAtOnce(href) : null;
    if (markup !== null) flushSync(() => setPicture({ href, markup }));
  }, [href, isStale]);

  useEffect(() => {
    window.addEventListener("beforeprint", drawNow);
    return () => window.removeEventListener("beforeprint", drawNow);
  }, [drawNow]);

  return picture.markup;
}

const pictureUrl = (href: string) => href.replace("/", "/picture");

async function fetchPicture(href: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(pictureUrl(href), { signal });
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return response.text();
}

/** The browser prints as soon as `beforeprint` has been answered, so this one request is waited for. */
function fetchAtOnce(href: string): string | null {
  const request = new XMLHttpRequest();
  try {
    request.open("GET", pictureUrl(href), false);
    request.send();
    return request.status === 200 ? request.responseText : null;
  } catch {
    return null;
  }
}
