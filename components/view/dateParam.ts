import { earliestDate, latestDate } from "@/geodata/schema/catalogue";
import type { IsoDate } from "@/geodata/schema/ids";

/** Calendar day of a link, `YYYY-MM-DD`; null where the text isn't one or the map does not reach that far. */
export function parseDate(text: string): IsoDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < earliestDate || text > latestDate) return null;
  const day = new Date(`${text}T00:00:00Z`);
  // 30 February becomes 1 March: such a day comes back as another one.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : null;
}
