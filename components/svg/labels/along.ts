import type { Pixel } from "../camera";

/** Length of a line, px. */
export function lengthPx(line: readonly Pixel[]): number {
  return line.slice(1).reduce((sum, point, index) => sum + distance(line[index] as Pixel, point), 0);
}

const distance = (a: Pixel, b: Pixel) => Math.hypot(b[0] - a[0], b[1] - a[1]);
const degreesFrom = (a: Pixel, b: Pixel) => (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;

/** Point at a distance along the line, and the direction there in degrees clockwise from east. */
export function pointAlong(line: readonly Pixel[], along: number): { at: Pixel; degrees: number } {
  let rest = along;
  for (const [index, b] of line.entries()) {
    const a = line[index - 1];
    if (!a) continue;
    const step = distance(a, b);
    if (rest <= step || index === line.length - 1) {
      const t = step === 0 ? 0 : rest / step;
      return { at: [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])], degrees: degreesFrom(a, b) };
    }
    rest -= step;
  }
  return { at: line[0] ?? [0, 0], degrees: 0 };
}

/** Points at even distances of about `stepPx` from one place on the line to another. */
export function sampleAlong(line: readonly Pixel[], from: number, to: number, stepPx: number): Pixel[] {
  const count = Math.max(2, Math.ceil((to - from) / stepPx));
  return Array.from(
    { length: count + 1 },
    (_, index) => pointAlong(line, from + ((to - from) * index) / count).at,
  );
}

/**
 * The most that a line turns within any `windowPx` of its course between two places, degrees: MapLibre's measure of whether
 * letters can follow it.
 */
export function sharpestTurn(line: readonly Pixel[], from: number, to: number, windowPx: number): number {
  const recent: { at: number; turn: number }[] = [];
  let [along, sum, most] = [0, 0, 0];
  for (const [index, corner] of line.entries()) {
    const [before, after] = [line[index - 1], line[index + 1]];
    if (before) along += distance(before, corner);
    if (!before || !after || along <= from || along >= to) continue;
    const delta = Math.abs(degreesFrom(before, corner) - degreesFrom(corner, after)) % 360;
    const turn = Math.min(delta, 360 - delta);
    recent.push({ at: along, turn });
    sum += turn;
    while (recent[0] && along - recent[0].at > windowPx) sum -= recent.shift()?.turn ?? 0;
    most = Math.max(most, sum);
  }
  return most;
}
