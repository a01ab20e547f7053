/** What a JSON value is, in words for a message: `null`, `the text "1"`, `an array`. */
export function shown(value: unknown): string {
  if (value === undefined) return "missing";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value === "string") return `the text ${JSON.stringify(shortened(value))}`;
  return String(value);
}

/** At most 40 characters of a text. */
export function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** A Position for a message, `lon, lat` in degrees to seven decimals (about 1 cm). */
export function shownPosition(position: readonly number[]): string {
  return position
    .slice(0, 2)
    .map((degrees) => Number(degrees.toFixed(7)))
    .join(", ");
}

/** The first three places of several: `46.1, 39.2; 46.3, 39.1 and 4 more places`. */
export function shownPlaces(places: readonly (readonly number[])[]): string {
  const first = places.slice(0, 3).map(shownPosition).join(" and ");
  const more = places.length - 3;
  return more > 0 ? `${first} and ${more} more ${more === 1 ? "place" : "places"}` : first;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `1 file`, `2 files`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
