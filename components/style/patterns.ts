/** Hatches as tiles of pixels: pure, so that screen, SVG and print draw the same lines. */
export interface Hatch {
  /** Distance between lines measured along the tile's edge, CSS px. */
  spacingPx: number;
  /** Thickness of a line, CSS px. */
  widthPx: number;
  /** "rising" runs from south-west to north-east at 45°. */
  direction: "rising" | "falling" | "crossed";
  opacity: number;
}

export const hatches = {
  held: { spacingPx: 8, widthPx: 1.1, direction: "rising", opacity: 0.7 },
  overlapping: { spacingPx: 8, widthPx: 1, direction: "crossed", opacity: 0.7 },
} as const satisfies Record<string, Hatch>;
export type HatchId = keyof typeof hatches;

/** RGBA image, 4 bytes a pixel, not premultiplied. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/** One repeatable tile of a hatch in a "#rrggbb" colour; `scale` = device pixels per CSS px. */
export function hatchTile(hatch: Hatch, colour: string, scale: number): Pixels {
  const size = Math.round(hatch.spacingPx * scale);
  const rgb = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  const data = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const rising = coverage(x + y + 1, size, hatch.widthPx * scale);
      const falling = coverage(x - y, size, hatch.widthPx * scale);
      const share =
        hatch.direction === "rising"
          ? rising
          : hatch.direction === "falling"
            ? falling
            : Math.max(rising, falling);
      data.set([...rgb, Math.round(255 * hatch.opacity * share)], (y * size + x) * 4);
    }
  }
  return { width: size, height: size, data };
}

/** Share of a pixel that a 45° line covers, 0 to 1; `along` is the pixel's distance from the line on the tile's edge. */
function coverage(along: number, size: number, width: number): number {
  const wrapped = ((along % size) + size) % size;
  const distance = Math.min(wrapped, size - wrapped) / Math.SQRT2;
  return Math.min(1, Math.max(0, width / 2 - distance + 0.5));
}
