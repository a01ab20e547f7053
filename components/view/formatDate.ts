import type { IsoDate } from "@/geodata/schema/ids";

const day = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** "26 August 2012". */
export function formatDate(date: IsoDate): string {
  return day.format(new Date(`${date}T00:00:00Z`));
}
