import { describe, expect, it } from "vitest";
import { articleDate } from "@/components/view/home";
import { dateOfStep, lastStep, nextStop, stepOf, stepYear, timeStops } from "@/components/view/timeStops";
import { earliestDate, latestDate } from "@/geodata/schema/catalogue";

const dates = timeStops.map(({ date }) => date);

describe("the scale of time", () => {
  it("has the named days in order, from the earliest day to the latest", () => {
    expect(dates).toEqual(dates.toSorted());
    expect([dates[0], dates.at(-1)]).toEqual([earliestDate, latestDate]);
    expect(dates).toEqual(expect.arrayContaining(["1994-05-12", articleDate, "2020-11-10", "2023-09-20"]));
  });

  it("has a whole step for each of them, all the same way apart", () => {
    expect(dates.map(stepOf)).toEqual(dates.map((_, index) => (index * lastStep) / (dates.length - 1)));
    for (const date of dates) expect(dateOfStep(stepOf(date))).toBe(date);
  });

  it("property: goes forward in time, step by step, within its ends", () => {
    let before = "";
    for (let step = 0; step <= lastStep; step++) {
      const date = dateOfStep(step);
      expect(date > before, `${step}: ${date} after ${before}`).toBe(true);
      expect(Math.abs(stepOf(date) - step)).toBeLessThan(0.1);
      before = date;
    }
    expect(dateOfStep(-5)).toBe(earliestDate);
    expect(dateOfStep(lastStep + 5)).toBe(latestDate);
  });

  it("A13: goes to the named day before and after", () => {
    expect(nextStop(articleDate, 1)).toBe("2020-11-10");
    expect(nextStop(articleDate, -1)).toBe("1994-05-12");
    expect(nextStop("2000-01-01", 1)).toBe(articleDate);
    expect(nextStop(latestDate, 1)).toBe(latestDate);
    expect(nextStop(earliestDate, -1)).toBe(earliestDate);
  });

  it("goes by a year and stays within its ends", () => {
    expect(stepYear(articleDate, 1)).toBe("2013-08-26");
    expect(stepYear("2012-02-29", -1)).toBe("2011-02-28");
    expect(stepYear("2026-06-01", 1)).toBe(latestDate);
    expect(stepYear("1921-06-01", -1)).toBe(earliestDate);
  });
});
