import type { CDPSession } from "playwright";
import sharp from "sharp";

/** A rectangle in CSS px of the viewport. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Screencast {
  /** When the first frame whose map area shows land and sea was put on screen, ms since 1970; null = never in time. */
  firstPicture(limitMs: number): Promise<number | null>;
  stop(): Promise<void>;
}

/** Edge of the frames that are looked at, px: enough to tell land from sea, little to encode. */
const framePx = 200;
/** Shares of the map area. Our ground before the map is all sea, that of the peers all paper: neither is a picture. */
const leastSea = 0.05;
const leastLand = 0.15;

/** Watches a page's frames as they reach the screen, outside its main thread. */
export async function watchScreen(
  cdp: CDPSession,
  viewport: { width: number; height: number },
  map: Rect,
): Promise<Screencast> {
  let found: (at: number) => void = () => undefined;
  const first = new Promise<number>((resolve) => {
    found = resolve;
  });
  let queue = Promise.resolve();
  cdp.on("Page.screencastFrame", ({ data, metadata, sessionId }) => {
    cdp.send("Page.screencastFrameAck", { sessionId }).catch(() => undefined);
    queue = queue.then(async () => {
      if (await showsMap(Buffer.from(data, "base64"), viewport, map)) found((metadata.timestamp ?? 0) * 1000);
    });
  });
  await cdp.send("Page.startScreencast", { format: "png", maxWidth: framePx, maxHeight: framePx * 3 });
  return {
    firstPicture: (limitMs) =>
      Promise.race([first, new Promise<null>((resolve) => setTimeout(() => resolve(null), limitMs).unref())]),
    stop: () =>
      cdp.send("Page.stopScreencast").then(
        () => undefined,
        () => undefined,
      ),
  };
}

/** True where the frame's map area has both the blue of water and the warm grey of land, light theme. */
export async function showsMap(
  png: Buffer,
  viewport: { width: number; height: number },
  map: Rect,
): Promise<boolean> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const scale = info.width / viewport.width;
  const [left, right] = [map.x * scale, Math.min(info.width, (map.x + map.width) * scale)].map(Math.round);
  const [top, bottom] = [map.y * scale, Math.min(info.height, (map.y + map.height) * scale)].map(Math.round);
  let [sea, land, all] = [0, 0, 0];
  for (let y = top ?? 0; y < (bottom ?? 0); y++) {
    for (let x = left ?? 0; x < (right ?? 0); x++) {
      const at = (y * info.width + x) * 3;
      // Blue above red is water; red above blue, more than in the paper of pages and panels, is land.
      const warmth = (data[at] ?? 0) - (data[at + 2] ?? 0);
      if (warmth < -12) sea++;
      if (warmth > 12) land++;
      all++;
    }
  }
  return sea >= leastSea * all && land >= leastLand * all;
}
