import { stackHeight, type Unit } from "./units";

/** The units in at most `count` columns, all as low as that allows; a heading isn't left alone at a column's foot. */
export function balance(units: readonly Unit[], count: number): Unit[][] {
  const heights = candidateHeights(units, count);
  for (const height of heights) {
    const columns = fill(units, height);
    if (columns.length <= count) return columns;
  }
  return [[...units]];
}

/** How many units from the first fit into a height; a heading isn't left alone at the foot. */
function countFitting(units: readonly Unit[], from: number, height: number): number {
  let end = from;
  let used = 0;
  for (; end < units.length; end++) {
    const { height: own, spaceBefore } = units[end] as Unit;
    used += own + (end === from ? 0 : spaceBefore);
    if (used > height) break;
  }
  while (end > from && end < units.length && units[end - 1]?.isKeptWithNext) end--;
  return end - from;
}

/** Columns of a height, as many as it takes. */
export function fill(units: readonly Unit[], height: number): Unit[][] {
  const columns: Unit[][] = [];
  for (let from = 0; from < units.length; ) {
    // A unit that is higher than all is set all the same.
    const count = Math.max(1, countFitting(units, from, height));
    columns.push(units.slice(from, from + count));
    from += count;
  }
  return columns;
}

/** From an even share upward in steps of a px. */
function* candidateHeights(units: readonly Unit[], count: number) {
  const whole = stackHeight(units);
  for (let height = Math.floor(whole / count); height <= whole + 1; height += 1) yield height;
}
