import type { AtlasProps } from "./atlasData";

/**
 * Asks for what the map will need while its code is still on the way; the browser's cache keeps it, since each address has a
 * version. What fails here is asked for again by the map, which says so.
 */
export function fetchAhead({ workerUrl, derivedUrl, data }: AtlasProps["mapAssets"]): void {
  for (const url of [workerUrl, derivedUrl, ...Object.values(data)]) {
    fetch(url, { priority: "low" })
      .then((response) => response.arrayBuffer())
      .catch(() => undefined);
  }
}
