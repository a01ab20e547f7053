import { earliestDate, latestDate, sovietUnionEnd } from "@/geodata/schema/catalogue";
import type { IsoDate } from "@/geodata/schema/ids";
import { formatDate } from "./formatDate";
import { articleDate } from "./home";

export interface TimeStop {
  date: IsoDate;
  /** Day and month, left out where there is no room. */
  day?: string;
  /** What stands on the scale: a year, or "now". */
  label: string;
  /** What the day is. */
  about: string;
}

/** The days that the scale of time names, in order: the first and the last are its ends. */
export const timeStops: readonly TimeStop[] = [
  { date: earliestDate, label: "1921", about: "the earliest day that the map shows" },
  { date: sovietUnionEnd, label: "1991", about: "the first day without the Soviet Union" },
  { date: "1994-05-12", day: "12 May", label: "1994", about: "ceasefire in Karabakh" },
  { date: articleDate, day: "26 Aug", label: "2012", about: "the day of the article" },
  { date: "2020-11-10", day: "10 Nov", label: "2020", about: "ceasefire after the war of 2020" },
  { date: "2023-09-20", day: "20 Sep", label: "2023", about: "end of the offensive in Karabakh" },
  { date: latestDate, label: "now", about: "the day on which the facts were last checked" },
];

/** "12 May 1994: ceasefire in Karabakh". */
export const stopTitle = ({ date, about }: TimeStop): string => `${formatDate(date)}: ${about}`;

/** Steps of the scale between two stops. */
const stepsBetween = 100;
export const lastStep = (timeStops.length - 1) * stepsBetween;

const dayMs = 86_400_000;
const dayOf = (date: IsoDate) => Date.parse(`${date}T00:00:00Z`) / dayMs;
const dateOf = (day: number): IsoDate => new Date(Math.round(day) * dayMs).toISOString().slice(0, 10);
const dayOfStop = (index: number) => dayOf((timeStops[index] as TimeStop).date);
const within = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** Where a day lies on the scale, which gives the days between any two stops the same room. Not rounded: steps are whole numbers. */
export function stepOf(date: IsoDate): number {
  const day = dayOf(date);
  const index = within(
    timeStops.findLastIndex((stop) => stop.date <= date),
    0,
    timeStops.length - 2,
  );
  const [from, to] = [dayOfStop(index), dayOfStop(index + 1)];
  return within((index + (day - from) / (to - from)) * stepsBetween, 0, lastStep);
}

export function dateOfStep(step: number): IsoDate {
  const at = within(step, 0, lastStep) / stepsBetween;
  const index = Math.min(Math.floor(at), timeStops.length - 2);
  const [from, to] = [dayOfStop(index), dayOfStop(index + 1)];
  return dateOf(from + (at - index) * (to - from));
}

/** The named stop after a day, or before it; at the ends the end itself. */
export function nextStop(date: IsoDate, direction: 1 | -1): IsoDate {
  const dates = timeStops.map((stop) => stop.date);
  const found =
    direction === 1 ? dates.find((other) => other > date) : dates.findLast((other) => other < date);
  return found ?? date;
}

/** The same day of the next or last year, within what the map reaches; 29 February becomes the 28th. */
export function stepYear(date: IsoDate, direction: 1 | -1): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year + direction, month, 0)).getUTCDate();
  const moved = dateOf(Date.UTC(year + direction, month - 1, Math.min(day, lastOfMonth)) / dayMs);
  // The middle one of the three.
  return [earliestDate, moved, latestDate].sort()[1] as IsoDate;
}
