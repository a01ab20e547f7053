import type { Pixel } from "./camera";

/** `d` of closed rings, in grid units of `step` (1 where the drawing is scaled). */
export const ringData = (rings: readonly Pixel[][], step: number) =>
  rings
    .map((ring) => relative(ring, step))
    .filter(({ points }) => points >= 3)
    .map(({ d }) => `${d}z`)
    .join("");

export const lineData = (lines: readonly Pixel[][], step: number) =>
  lines
    .map((line) => relative(line, step))
    .filter(({ points }) => points >= 2)
    .map(({ d }) => d)
    .join("");

/** `M` and relative `l` commands; rounding never adds up, since each step starts from the point that was written. */
function relative(line: Pixel[], step: number): { d: string; points: number } {
  let written = "";
  let at: Pixel | null = null;
  let points = 0;
  for (const point of line) {
    if (at === null) written = `M${pair(point, step)}l`;
    else if (point[0] !== at[0] || point[1] !== at[1]) {
      written += `${written.endsWith("l") ? "" : " "}${pair([point[0] - at[0], point[1] - at[1]], step)}`;
    } else continue;
    at = point;
    points += 1;
  }
  return { d: written.replace(/ -/g, "-").replace(/l$/, ""), points };
}

const pair = ([x, y]: Pixel, step: number) => `${decimal(x * step)} ${decimal(y * step)}`;

/** A number as short as SVG allows, two decimals at most. */
const decimal = (value: number) => String(Math.round(value * 100) / 100).replace(/^(-?)0\./, "$1.");
