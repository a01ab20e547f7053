/** Hatches as tiles of pixels: pure, so that screen, SVG and print draw the same lines. */
export interface Hatch {
  /** Distance between lines measured along the tile's edge, CSS px. */
  spacingPx: number;
  /** Thickness of a line, CSS px. */
  widthPx: number;
  /** "rising" runs from south-west to north-east at 45°; "dots" are as wide as a line is thick, doubled. */
  direction: "rising" | "falling" | "crossed" | "level" | "upright" | "dots";
  opacity: number;
}

export const hatches = {
  held: { spacingPx: 8, widthPx: 1.1, direction: "rising", opacity: 0.7 },
  claimed: { spacingPx: 8, widthPx: 1.5, direction: "falling", opacity: 0.9 },
  overlapping: { spacingPx: 8, widthPx: 1, direction: "crossed", opacity: 0.7 },
  // Sectors of the sea: quieter than what is held on land, and another direction for each state.
  rising: { spacingPx: 12, widthPx: 0.8, direction: "rising", opacity: 0.45 },
  falling: { spacingPx: 12, widthPx: 0.8, direction: "falling", opacity: 0.45 },
  level: { spacingPx: 9, widthPx: 0.8, direction: "level", opacity: 0.45 },
  upright: { spacingPx: 9, widthPx: 0.8, direction: "upright", opacity: 0.45 },
  dots: { spacingPx: 9, widthPx: 1, direction: "dots", opacity: 0.6 },
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
      const share = coverageAt(hatch.direction, x, y, size, hatch.widthPx * scale);
      data.set([...rgb, Math.round(255 * hatch.opacity * share)], (y * size + x) * 4);
    }
  }
  return { width: size, height: size, data };
}

/** Share of a pixel of a tile that a hatch covers, 0 to 1. */
function coverageAt(
  direction: Hatch["direction"],
  x: number,
  y: number,
  size: number,
  width: number,
): number {
  const inside = (distance: number, reach: number) => Math.min(1, Math.max(0, reach - distance + 0.5));
  const fromMiddle = (along: number) => Math.abs(along + 0.5 - size / 2);
  switch (direction) {
    case "rising":
      return coverage(x + y + 1, size, width);
    case "falling":
      return coverage(x - y, size, width);
    case "crossed":
      return Math.max(coverage(x + y + 1, size, width), coverage(x - y, size, width));
    case "level":
      return inside(fromMiddle(y), width / 2);
    case "upright":
      return inside(fromMiddle(x), width / 2);
    case "dots":
      return inside(Math.hypot(fromMiddle(x), fromMiddle(y)), width);
  }
}

/** Share of a pixel that a 45° line covers, 0 to 1; `along` is the pixel's distance from the line on the tile's edge. */
function coverage(along: number, size: number, width: number): number {
  const wrapped = ((along % size) + size) % size;
  const distance = Math.min(wrapped, size - wrapped) / Math.SQRT2;
  return Math.min(1, Math.max(0, width / 2 - distance + 0.5));
}
