/** "1", "12,345": comma thousands, as British texts set them. */
function formatNumber(value: number, decimals = 0): string {
  const [whole = "", rest] = value.toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return rest ? `${grouped}.${rest}` : grouped;
}

/** "3.4 km", "224 km", "1,040 km", "less than 10 km": rounded to `stepKm`. */
export function formatKm(km: number, stepKm = 1): string {
  if (stepKm === 1 && km < 10) return km < 0.1 ? "less than 0.1 km" : `${formatNumber(km, 1)} km`;
  if (km < stepKm) return `less than ${stepKm} km`;
  return `${formatNumber(Math.round(km / stepKm) * stepKm)} km`;
}

/** "9.9 km²", "653 km²", "4,280 km²", "379,300 km²": about three or four figures, as many as the drawing is good for. */
export function formatKm2(km2: number): string {
  if (km2 < 100) return `${formatNumber(km2, 1)} km²`;
  const step = km2 < 1000 ? 1 : km2 < 100_000 ? 10 : 100;
  return `${formatNumber(Math.round(km2 / step) * step)} km²`;
}

/** "Armenia", "Armenia and Iran", "Armenia, Iran and Türkiye". */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}

/** Steps in which a distance from a position known to so many km may honestly be given. */
export function stepFor(accuracyKm = 0): number {
  if (accuracyKm <= 1) return 1;
  return accuracyKm <= 5 ? 5 : 10;
}

/** "two" to "ten"; figures above. */
export function countInWords(count: number): string {
  return (
    ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"][count] ?? `${count}`
  );
}

const points = [
  "north",
  "north-north-east",
  "north-east",
  "east-north-east",
  "east",
  "east-south-east",
  "south-east",
  "south-south-east",
  "south",
  "south-south-west",
  "south-west",
  "west-south-west",
  "west",
  "west-north-west",
  "north-west",
  "north-north-west",
] as const;

/** "west-south-west": the nearest of sixteen compass points to a bearing in degrees. */
export function compassPoint(bearingDegrees: number): string {
  return points[Math.round(bearingDegrees / 22.5) % 16] ?? "north";
}
