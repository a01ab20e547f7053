/** The middle value, or the mean of the two; null where nothing was measured. */
export function median(values: readonly (number | null)[]): number | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** How many times `base` a value is; null where one is missing or the base is 0. */
export function ratio(value: number | null, base: number | null): number | null {
  return value === null || !base ? null : value / base;
}

/** Change from one value to another, %. */
export function growthPercent(before: number, after: number): number {
  return (after / before - 1) * 100;
}

/** The value below which `share` (0 to 1) of the sorted values lie. */
export function percentile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
}
